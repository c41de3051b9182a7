import { clientsClaim } from 'workbox-core';
import type { RouteHandlerCallback } from 'workbox-core/types.js';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

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

// A new version waits until a person asks for it, so that the app never changes under a session.
self.addEventListener('message', ({ data }) => {
  if (data === 'SKIP_WAITING') void self.skipWaiting();
});
