import DOMPurify from 'dompurify';
import { ATTRIBUTES, TAGS } from './tags.ts';

/** A stranger's HTML with nothing in it that runs, loads, places itself or imitates the app; `mark` is kept besides. */
export function sanitise(html: string, mark: string): DocumentFragment {
  // Without a DOM to work on DOMPurify hands its input back.
  if (!DOMPurify.isSupported) throw new Error('There is no DOM to sanitise with.');
  return DOMPurify.sanitize(html, {
    ALLOWED_TAGS: [...TAGS],
    ALLOWED_ATTR: [...ATTRIBUTES, mark],
    ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|blob:|data:image\/)|^[^:]*$/i,
    RETURN_DOM_FRAGMENT: true,
  });
}
