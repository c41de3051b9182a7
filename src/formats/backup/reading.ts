import type { BackupFault, Expected } from './fault.ts';

/** What was read, or why it was not. */
export type Reading<Value> =
  | { readonly kind: 'read'; readonly value: Value }
  | { readonly kind: 'refused'; readonly fault: BackupFault };

export type Refusal = Extract<Reading<never>, { readonly kind: 'refused' }>;

export const read = <Value>(value: Value): Reading<Value> => ({ kind: 'read', value });

export const refused = (fault: BackupFault): Refusal => ({ kind: 'refused', fault });

/** A place counts from what is read: '' is the whole of it. Nothing is built of places where nothing is wrong. */
export const wrong = (place: string, expected: Expected): Refusal =>
  refused({ kind: 'wrong', place, expected });

const LONGEST_NAME = 60;

/** The place of a member; its name comes from outside and may be long. */
export function inside(place: string, name: string): string {
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
  return place === '' ? short : `${place}.${short}`;
}

/** The same refusal, its place seen from around. */
export function from(place: string, { fault }: Refusal): Refusal {
  if (!('place' in fault)) return refused(fault);
  return refused({ ...fault, place: fault.place === '' ? place : `${place}.${fault.place}` });
}
