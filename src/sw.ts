import { clientsClaim } from 'workbox-core';
import type { RouteHandlerCallback } from 'workbox-core/types.js';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { systemClock } from './platform/clock.ts';
import { receiveShare, SHARE_PATH } from './platform/share-target.ts';
import { SharedFiles } from './platform/shared-files.ts';

declare const self: ServiceWorkerGlobalScope & {
  /** All files of the app, written here by the build. */
  readonly builtFiles: PrecacheEntry[];
};

precacheAndRoute(self.builtFiles);
cleanupOutdatedCaches();
clientsClaim();

const shell = createHandlerBoundToURL('index.html');

/** The app at any address. Its assets are relative, so a deeper address leads to the one where they are found. */
const openApp: RouteHandlerCallback = (options) => {
  const home = new URL(self.registration.scope);
  if (options.url.pathname === home.pathname) return shell(options);
  home.search = options.url.search;
  return Promise.resolve(Response.redirect(home));
};
registerRoute(new NavigationRoute(openApp));

/** What another app shares is sent here, and never further: no server sees it. */
const shareAddress = new URL(SHARE_PATH, self.registration.scope).href;
registerRoute(
  ({ url }) => url.href === shareAddress,
  ({ request }) => {
    const home = self.registration.scope;
    return receiveShare(request, new SharedFiles(caches, home), home, systemClock.now().at);
  },
  'POST',
);

// A new version waits until a person asks for it, so that the app never changes under a session.
self.addEventListener('message', ({ data }) => {
  if (data === 'SKIP_WAITING') void self.skipWaiting();
});
