/**
 * The elements with this role and name that show, found as the accessibility tree would. It is sent to browsers whose
 * drivers can't ask that tree, so it stands alone: nothing outside the function is known there.
 */
export function findAccessible(role: string, text: string, exact: boolean): Element[] {
  const implied: Readonly<Record<string, string>> = {
    button: 'button, summary, input[type=button], input[type=submit]',
    checkbox: 'input[type=checkbox]',
    combobox: 'select',
    dialog: 'dialog',
    file: 'input[type=file]',
    heading: 'h1, h2, h3, h4, h5, h6',
    img: 'img',
    link: 'a[href]',
    listitem: 'li',
    navigation: 'nav',
    progressbar: 'progress',
    radio: 'input[type=radio]',
    searchbox: 'input[type=search]',
    spinbutton: 'input[type=number]',
    status: 'output',
    textbox: 'input:not([type]), input[type=text], textarea',
  };
  const fromContent = ['button', 'checkbox', 'heading', 'link', 'menuitem', 'radio', 'switch'];

  const contentOf = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (!(node instanceof Element) || node.matches('[aria-hidden=true], select, textarea')) return '';
    const { display, visibility } = getComputedStyle(node);
    if (display === 'none' || visibility === 'hidden') return '';
    const label = node.getAttribute('aria-label') ?? node.getAttribute('alt');
    const content = label ?? [...node.childNodes].map(contentOf).join('');
    return display === 'inline' ? content : ` ${content} `;
  };
  const nameOf = (element: Element): string => {
    const labelledBy = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labels: Element[] = labelledBy.flatMap((id) => document.getElementById(id) ?? []);
    if (labels.length > 0) return labels.map(contentOf).join(' ');
    const label = element.getAttribute('aria-label');
    if (label !== null) return label;
    const own = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    if (own.length > 0) return own.map(contentOf).join(' ');
    return fromContent.includes(role) ? contentOf(element) : (element.getAttribute('title') ?? '');
  };
  const selector = [`[role=${role}]`, ...(implied[role] ? [implied[role]] : [])].join(', ');
  return [...document.querySelectorAll(selector)].filter((element) => {
    if ((element.getAttribute('role') ?? role) !== role) return false;
    if (element.closest('[aria-hidden=true], [inert]') !== null) return false;
    if (role !== 'file' && !element.checkVisibility({ visibilityProperty: true })) return false;
    const name = nameOf(element).replaceAll(/\s+/g, ' ').trim();
    return exact ? name === text : name.startsWith(text);
  });
}
