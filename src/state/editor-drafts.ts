import type { Json } from '../domain/json.ts';
import { NOTE_KINDS } from '../domain/note.ts';
import type { NoteText } from '../domain/note-edit.ts';
import type { DeckId, NoteId, Random } from '../domain/ids.ts';
import { newEventId } from '../domain/ids.ts';
import { readHides, readShape, type Shape } from '../domain/occlusion.ts';
import type { Fields, Stamped } from '../domain/record.ts';
import { shapeValue } from '../domain/shape-changes.ts';
import { isStamp } from '../domain/stamp.ts';
import { epochMs, type EpochMs } from '../domain/units.ts';
import type { KeptText } from '../platform/kept-text.ts';
import { readObject } from './read-object.ts';

/** What was typed and not yet saved. */
export interface KeptDraft {
  readonly at: EpochMs;
  readonly text: NoteText;
  /** The name of a deck that is to be made for it; '' for none. */
  readonly newDeck: string;
  /** Of a note that is edited: its fields as they were before the person. */
  readonly seen: Fields | null;
}

/** Under what a draft is kept: each new card has a key of its own, a note that is edited its id. */
export type DraftKey = `new:${string}` | `note:${string}`;

export const noteDraftKey = (id: NoteId): DraftKey => `note:${id}`;

/** More of them is nobody's memory, and there is little room. */
const MOST = 30;

/** Drafts on this device: a closed app loses none. Every reading is anew, for another tab may have written. */
export class EditorDrafts {
  private readonly kept: KeptText;
  private readonly random: Random;

  constructor(kept: KeptText, random: Random) {
    this.kept = kept;
    this.random = random;
  }

  newKey(): DraftKey {
    return `new:${newEventId(this.random)}`;
  }

  read(key: DraftKey): KeptDraft | null {
    return this.all().get(key) ?? null;
  }

  /** The newest draft of a new card. */
  latestNew(): readonly [DraftKey, KeptDraft] | null {
    const drafts = [...this.all()].filter(([key]) => key.startsWith('new:'));
    return drafts.toSorted(([, a], [, b]) => b.at - a.at)[0] ?? null;
  }

  keep(key: DraftKey, draft: KeptDraft): void {
    this.write(new Map([...this.all(), [key, draft]]));
  }

  remove(key: DraftKey): void {
    const drafts = new Map(this.all());
    if (drafts.delete(key)) this.write(drafts);
  }

  private write(drafts: ReadonlyMap<DraftKey, KeptDraft>): void {
    const latest = [...drafts].toSorted(([, a], [, b]) => b.at - a.at).slice(0, MOST);
    this.kept.write(JSON.stringify(Object.fromEntries(latest)));
  }

  private all(): ReadonlyMap<DraftKey, KeptDraft> {
    const drafts = Object.entries(readObject(this.kept.read())).flatMap(([key, value]) => {
      const draft = isDraftKey(key) ? readDraft(value) : null;
      return isDraftKey(key) && draft ? [[key, draft] as const] : [];
    });
    return new Map(drafts);
  }
}

const isDraftKey = (key: string): key is DraftKey => key.startsWith('new:') || key.startsWith('note:');

function readDraft(value: unknown): KeptDraft | null {
  if (!isObject(value) || typeof value['at'] !== 'number') return null;
  const text = readText(value['text']);
  const seen = value['seen'] === null ? null : readFields(value['seen']);
  if (!text || seen === undefined) return null;
  return { at: epochMs(value['at']), text, newDeck: textIn(value['newDeck']), seen };
}

function readText(value: unknown): NoteText | null {
  if (!isObject(value)) return null;
  const { kind, deck, front, back, source, tags, picture, hides, shapes } = value;
  const known = NOTE_KINDS.find((each) => each === kind);
  if (!known) return null;
  return {
    kind: known,
    deck: textIn(deck) as DeckId,
    front: textIn(front),
    back: textIn(back),
    source: textIn(source),
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
    picture: textIn(picture),
    hides: readHides(hides),
    shapes: Array.isArray(shapes) ? shapes.flatMap((shape: unknown) => shapeIn(shape) ?? []) : [],
  };
}

/** Undefined where it is none. */
function readFields(value: unknown): Fields | undefined {
  if (!isObject(value)) return undefined;
  const fields = Object.entries(value).flatMap(([name, stamped]): [string, Stamped][] => {
    if (!Array.isArray(stamped)) return [];
    const [stamp, held]: readonly unknown[] = stamped;
    const known = heldIn(held);
    return isStamp(stamp) && known !== undefined ? [[name, [stamp, known]]] : [];
  });
  return Object.fromEntries(fields);
}

function heldIn(held: unknown): Json | undefined {
  if (held === null || typeof held === 'string' || typeof held === 'boolean') return held;
  const shape = readShape(0, held);
  return shape ? shapeValue(shape) : undefined;
}

function shapeIn(value: unknown): Shape | null {
  const ordinal = isObject(value) ? value['ordinal'] : undefined;
  return Number.isSafeInteger(ordinal) ? readShape(Number(ordinal), value) : null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
