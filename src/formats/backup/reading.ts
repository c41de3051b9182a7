import type { BackupFault, Expected } from './fault.ts';

/** What was read, or why it was not. */
export type Reading<Value> =
  | { readonly kind: 'read'; readonly value: Value }
  | { readonly kind: 'refused'; readonly fault: BackupFault };

export type Refusal = Extract<Reading<never>, { readonly kind: 'refused' }>;

export const read = <Value>(value: Value): Reading<Value> => ({ kind: 'read', value });

export const refused = (fault: BackupFault): Refusal => ({ kind: 'refused', fault });

export const wrong = (place: string, expected: Expected): Refusal =>
  refused({ kind: 'wrong', place, expected });

const LONGEST_NAME = 60;

/** The place of a member; its name comes from outside and may be long. */
export function inside(place: string, name: string): string {
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
  return place === '' ? short : `${place}.${short}`;
}

export function readList<Item, Value>(
  list: readonly Item[],
  place: string,
  readItem: (item: Item, place: string) => Reading<Value>,
): Reading<readonly Value[]> {
  const values: Value[] = [];
  for (const [i, item] of list.entries()) {
    const reading = readItem(item, `${place}[${i}]`);
    if (reading.kind === 'refused') return reading;
    values.push(reading.value);
  }
  return read(values);
}
