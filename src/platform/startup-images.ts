/**
 * What an iPhone or iPad shows while the installed app starts. It reads the links when the app is put on the home screen,
 * wants the image in the very size of its screen, and the old name for being an app beside it; nobody else is told.
 */
export function linkStartupImages(): void {
  const sides = [screen.width, screen.height].map((side) => Math.round(side * devicePixelRatio));
  const size = `${Math.min(...sides)}x${Math.max(...sides)}`;
  const meta = document.createElement('meta');
  meta.name = 'apple-mobile-web-app-capable';
  meta.content = 'yes';
  // The last one that fits is taken.
  document.head.append(meta, startupImage(size, 'light'), startupImage(size, 'dark'));
}

function startupImage(size: string, scheme: 'light' | 'dark'): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'apple-touch-startup-image';
  link.href = `./splash/${size}-${scheme}.png`;
  link.media = `${scheme === 'dark' ? '(prefers-color-scheme: dark) and ' : ''}(orientation: portrait)`;
  return link;
}
