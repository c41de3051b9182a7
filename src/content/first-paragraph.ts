const FORMULA = '.katex';
const SOURCE = 'annotation';

/** The first paragraph of a rendered text as a person would type it: a formula as its TeX, without what is only said. */
export function firstParagraph(html: string): string {
  const template = document.createElement('template');
  template.innerHTML = html;
  const { content } = template;
  for (const formula of content.querySelectorAll(FORMULA)) {
    formula.replaceWith(formula.querySelector(SOURCE)?.textContent ?? '');
  }
  for (const unsaid of content.querySelectorAll('[data-said]')) unsaid.remove();
  for (const line of content.querySelectorAll('br')) line.replaceWith(' ');
  const first = [...content.children].find((block) => block.textContent.trim() !== '');
  return (first?.querySelector('li') ?? first ?? content).textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
