import type { Heading } from './heading.ts';
import type { ScannedLine } from './scan.ts';

/** The lines from a heading up to the next; without a heading, those before the first. */
export interface Section {
  readonly heading: Heading | null;
  readonly start: number;
  /** The first line after the heading. */
  readonly body: number;
  readonly end: number;
}

/** A section begins at each heading of the cards' level or above it; deeper ones are part of a card. */
export function sectionsOf(scanned: readonly ScannedLine[], cards: number): readonly Section[] {
  const sections: Section[] = [];
  let open: Omit<Section, 'end'> = { heading: null, start: 0, body: 0 };
  scanned.forEach((line, index) => {
    if (line.kind !== 'heading' || line.level > cards) return;
    sections.push({ ...open, end: index });
    const body = scanned[index + 1]?.kind === 'underline' ? index + 2 : index + 1;
    open = { heading: line, start: index, body };
  });
  return [...sections, { ...open, end: scanned.length }];
}
