import type { CollectionRecord, Stamped } from './record.ts';
import type { ReviewBlock } from './review-block.ts';

/** The fields whose values are the same in many records. */
const REPEATED: ReadonlySet<string> = new Set(['deck', 'kind']);

/** Keeps one of equal texts: what is read anew has a copy of a stamp in every field, and of a card's id in every block. */
export class SharedTexts {
  private readonly texts = new Map<string, string>();

  of<Text extends string>(text: Text): Text {
    const known = this.texts.get(text);
    if (known === undefined) this.texts.set(text, text);
    return (known ?? text) as Text;
  }

  inRecord(record: CollectionRecord): CollectionRecord {
    const fields = Object.entries(record.fields).map(([name, [stamp, value]]): [string, Stamped] => [
      name,
      [this.of(stamp), REPEATED.has(name) && typeof value === 'string' ? this.of(value) : value],
    ]);
    return { ...record, kind: this.of(record.kind), fields: Object.fromEntries(fields) };
  }

  inBlock(block: ReviewBlock): ReviewBlock {
    return { ...block, cards: block.cards.map((card) => this.of(card)) };
  }
}
