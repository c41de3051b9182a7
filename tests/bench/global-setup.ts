import { buildSite } from '../helpers/bench-site.ts';
import { prepareProfiles } from '../helpers/bench-profile.ts';
import { installBrowsers } from '../helpers/browsers.ts';

/** `SKIP_BUILD=1` measures what was built, and the profiles that were made, last. */
export default async function setUp(): Promise<void> {
  installBrowsers();
  if (process.env['SKIP_BUILD']) return;
  await buildSite();
  await prepareProfiles();
}
