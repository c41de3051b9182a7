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
      for (const mark of root.querySelectorAll(`[${attribute}]`)) {
        const template = mark.ownerDocument.createElement('template');
        template.innerHTML = kept[Number(mark.getAttribute(attribute))] ?? '';
        mark.replaceWith(template.content);
      }
    },
  };
}

function nameNotIn(text: string): string {
  let name = 'slot-a';
  while (text.includes(name)) name += 'a';
  return name;
}
