import type { MarkdownIt } from 'markdown-it';
import { FORMATTING_TAGS, TAGS } from './tags.ts';

const COMMENTS = /<!--(?:-?>|[^]*?(?:--!?>|$))/g;
const NAME = /^<\/?([a-z][a-z\d-]*)/i;
const FORMATTING = new RegExp(`<(${FORMATTING_TAGS})(?=[\\s/])[^>]*>`, 'gi');

/** HTML in a card: `<br>` and its like pass; `List<int>` and `<script>` are shown as written, not dropped. */
export function rawHtml(markdown: MarkdownIt): void {
  const escape = markdown.utils.escapeHtml;
  markdown.renderer.rules['html_inline'] = (tokens, at) => {
    const html = withoutComments(tokens[at]?.content ?? '');
    return isAllowed(html) ? withBareFormatting(html) : escape(html);
  };
  markdown.renderer.rules['html_block'] = (tokens, at) => {
    const html = withoutComments(tokens[at]?.content ?? '');
    if (isAllowed(html)) return withBareFormatting(html);
    if (html.trim() === '') return '';
    return `<p>${escape(html.trim()).replaceAll('\n', '<br>\n')}</p>\n`;
  };
}

/** Nobody reads them, and DOMPurify takes a paragraph that has one beside a `<` for an attack, and drops all of it. */
const withoutComments = (html: string): string => html.replace(COMMENTS, '');

const isAllowed = (html: string): boolean => TAGS.has(NAME.exec(html.trimStart())?.[1]?.toLowerCase() ?? '');

const withBareFormatting = (html: string): string => html.replace(FORMATTING, '<$1>');
