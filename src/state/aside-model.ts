import { signal } from '@preact/signals';
import { writtenIn } from '../domain/aside.ts';
import { asideGroups, type AsideGroup } from '../domain/aside-choices.ts';
import { settleDraft, withKnown } from '../domain/aside-drafts.ts';
import type { Draft } from '../domain/change.ts';
import type { DeviceId } from '../domain/ids.ts';
import { keyOf, stampedField, textOf, type CollectionRecord } from '../domain/record.ts';
import { clockOf, deviceOf, type Stamp } from '../domain/stamp.ts';
import { standInDraft, standInFor } from '../domain/stand-in.ts';
import { epochMs, type EpochMs } from '../domain/units.ts';
import type { Aside, AsideRecord } from '../storage/aside.ts';
import type { Outcome, StorageFailure } from '../storage/outcome.ts';
import type { AppContext } from './app-context.ts';

/** A text, and who wrote it when. */
export interface TextVersion {
  readonly text: string;
  readonly at: EpochMs;
  /** Which device wrote it; one of another's may have no name. */
  readonly by: { readonly kind: 'here' } | { readonly kind: 'other'; readonly name: string };
}

/** Two texts of one field that were written apart: which of them is to show? */
export interface AsideChoice {
  readonly key: string;
  readonly of: 'note' | 'deck';
  /** The front of the note that it is about; of a deck its name. */
  readonly title: string;
  readonly deck: string;
  readonly field: string;
  readonly shown: TextVersion;
  readonly other: TextVersion;
  readonly record: CollectionRecord;
  readonly asides: AsideGroup;
}

/** The texts that were edited on two devices apart, and what a person decides about them. */
export class AsideModel {
  /** Those that are the newest come first; null until read. */
  readonly choices = signal<readonly AsideChoice[] | null>(null);
  /** Why the last decision was not kept. */
  readonly failure = signal<StorageFailure | null>(null);
  private readonly context: AppContext;

  constructor(context: AppContext) {
    this.context = context;
  }

  async refresh(): Promise<void> {
    const { store } = this.context;
    const aside = await store.aside();
    const choices = aside.records.flatMap((each) => choicesOf(each, aside, store.device));
    this.choices.value = choices.toSorted((a, b) => (a.asides[0].stamp < b.asides[0].stamp ? 1 : -1));
  }

  /** The text shows again, in place of the one that does; or it is let go. Gives what Undo takes back, or null. */
  async settle({ record, asides }: AsideChoice, shows: boolean): Promise<number | null> {
    const { store } = this.context;
    const own = asides.find(({ stamp }) => deviceOf(stamp) === store.device);
    if (shows && own) {
      const kept = await this.write(null, standInDraft(record, own));
      if (kept.kind === 'failed') return null;
    }
    const fields = asides.flatMap((aside) => settleDraft(record, aside, shows).fields);
    // The notes that are joined with it have texts too.
    const draft = withKnown({ events: [], fields }, store.device, () => record);
    const settled = await this.write('edit', draft);
    this.context.announce();
    await this.refresh();
    return settled.kind === 'failed' ? null : settled.value;
  }

  private async write(action: 'edit' | null, draft: Draft): Promise<Outcome<number | null>> {
    const { store, clock } = this.context;
    const outcome = await store.act(action, draft, await store.timeOf(clock.now()));
    this.failure.value = outcome.kind === 'failed' ? outcome.failure : null;
    return outcome;
  }
}

function choicesOf(
  { record, deck }: AsideRecord,
  { devices }: Aside,
  here: DeviceId,
): readonly AsideChoice[] {
  const of = record.kind === 'deck' ? 'deck' : 'note';
  const title = of === 'deck' ? deck : textOf(record, 'front');
  const version = (text: string, stamp: Stamp): TextVersion => ({
    text,
    at: epochMs(clockOf(stamp).ms),
    by: writerOf(deviceOf(stamp), devices, here),
  });
  return asideGroups(record).map((asides) => {
    const [{ field, text, stamp }] = asides;
    const shown = textOf(record, field);
    return {
      key: `${keyOf(record)} ${field} ${stamp}`,
      of,
      title,
      deck,
      field,
      shown: version(shown, firstStampOf(record, field, shown)),
      other: version(text, stamp),
      record,
      asides,
    };
  });
}

/** Who first wrote a text wrote it: what only put it back did not. */
function firstStampOf(record: CollectionRecord, field: string, text: string): Stamp {
  const stamps = writtenIn(field, record.fields).flatMap(([stamp, each]) => (each === text ? [stamp] : []));
  return stamps.toSorted()[0] ?? stampedField(record, field)?.[0] ?? ('' as Stamp);
}

function writerOf(device: DeviceId, names: Aside['devices'], here: DeviceId): TextVersion['by'] {
  if (device === here || device === standInFor(here)) return { kind: 'here' };
  const named = [...names].find(([id]) => id === device || standInFor(id) === device);
  return { kind: 'other', name: named?.[1] ?? '' };
}
