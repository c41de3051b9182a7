const DIRECTED = 'p, h1, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, table, summary, figcaption, div';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** A screen has one heading of the first level; a card's begin below it. */
const FIRST_LEVEL = 2;

/** A cell over a million others stops the browser. */
const WIDEST_SPAN = 50;
const SPANS = ['colspan', 'rowspan'];

/** What the page around needs: each block in its own direction, tables that scroll, headings in order. */
export function fitStructure(root: DocumentFragment): void {
  for (const block of root.querySelectorAll(DIRECTED)) {
    if (!block.hasAttribute('dir')) block.setAttribute('dir', 'auto');
  }
  for (const cell of root.querySelectorAll('td, th')) boundSpans(cell);
  for (const table of root.querySelectorAll('table')) letScroll(table);
  orderHeadings([...root.querySelectorAll(HEADINGS)]);
}

function boundSpans(cell: Element): void {
  for (const span of SPANS) {
    if (!(Number(cell.getAttribute(span)) <= WIDEST_SPAN)) cell.removeAttribute(span);
  }
}

function letScroll(table: Element): void {
  const scroller = table.ownerDocument.createElement('div');
  scroller.className = 'scroller';
  table.replaceWith(scroller);
  scroller.append(table);
}

/** The levels that occur become 2, 3, 4 …, none left out. */
function orderHeadings(headings: readonly Element[]): void {
  const levels = [...new Set(headings.map((heading) => heading.localName))].sort();
  for (const heading of headings) {
    const level = Math.min(6, levels.indexOf(heading.localName) + FIRST_LEVEL);
    const moved = heading.ownerDocument.createElement(`h${level}`);
    moved.append(...heading.childNodes);
    moved.setAttribute('dir', heading.getAttribute('dir') ?? 'auto');
    heading.replaceWith(moved);
  }
}
