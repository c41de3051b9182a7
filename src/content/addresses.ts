const FOLLOWED: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
const SHOWN_IMAGE = /^(?:blob:|data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,])/i;
/** An image can be its own address, and that is no text to read. */
const LONGEST_SHOWN = 200;

/** Links that leave the app, tell nobody where from, and get no hold on it; an image from elsewhere becomes one. */
export function tameAddresses(root: DocumentFragment): void {
  for (const link of root.querySelectorAll('[href]')) tameLink(link);
  for (const image of root.querySelectorAll('img')) tameImage(image);
  for (const element of root.querySelectorAll('[src]:not(img)')) element.removeAttribute('src');
}

function tameLink(link: Element): void {
  const address = followed(link.getAttribute('href') ?? '');
  link.removeAttribute('href');
  if (address === undefined || link.localName !== 'a') return;
  link.setAttribute('href', address);
  link.setAttribute('rel', 'noopener noreferrer');
  link.setAttribute('target', '_blank');
}

function followed(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && FOLLOWED.has(url.protocol) ? url.href : undefined;
}

function tameImage(image: Element): void {
  const source = image.getAttribute('src')?.trim() ?? '';
  if (SHOWN_IMAGE.test(source)) {
    image.setAttribute('src', source);
    if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
    return;
  }
  const description = image.getAttribute('alt') ?? '';
  image.replaceWith(description === '' ? '' : `${description} `, addressOf(image, source));
}

/** The address as text: a link, unless it stands in one already or leads nowhere that a link may. */
function addressOf(image: Element, source: string): Node {
  const document = image.ownerDocument;
  const address = followed(source.startsWith('//') ? `https:${source}` : source);
  if (address === undefined || image.closest('a')) {
    return document.createTextNode(
      source.length > LONGEST_SHOWN ? `${source.slice(0, LONGEST_SHOWN)}…` : source,
    );
  }
  const link = document.createElement('a');
  link.textContent = source;
  link.setAttribute('href', address);
  tameLink(link);
  return link;
}
