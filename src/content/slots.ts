/**
 * HTML of our own waits here while the text around it is sanitised, its places marked by an attribute. The text can't
 * forge one: the attribute's name is one that doesn't occur in it, and HTML knows no other way to write a name.
 */
export interface Slots {
  readonly attribute: string;
  /** Keeps the HTML and gives the mark that holds its place. */
  keep(html: string): string;
  /** Puts what was kept where its marks are. */
  fill(root: DocumentFragment): void;
}

export function slotsFor(text: string): Slots {
  const attribute = nameNotIn(text.toLowerCase());
  const kept: string[] = [];
  return {
    attribute,
    keep: (html) => `<span ${attribute}="${kept.push(html) - 1}"></span>`,
    fill(root) {
      const nodes = parseEach(kept, root.ownerDocument);
      for (const mark of root.querySelectorAll(`[${attribute}]`)) {
        mark.replaceWith(...(nodes[Number(mark.getAttribute(attribute))] ?? []));
      }
    },
  };
}

/** The nodes of each piece of HTML; parsed at once, for a parser is slow to start. */
function parseEach(pieces: readonly string[], document: Document): readonly (readonly Node[])[] {
  const template = document.createElement('template');
  template.innerHTML = pieces.map((html) => `<div>${html}</div>`).join('');
  return [...template.content.children].map((piece) => [...piece.childNodes]);
}

function nameNotIn(text: string): string {
  let name = 'slot-a';
  while (text.includes(name)) name += 'a';
  return name;
}
