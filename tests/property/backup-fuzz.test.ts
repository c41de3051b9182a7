import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectionOf } from '../../src/domain/collection.ts';
import { fingerprint } from '../../src/domain/fingerprint.ts';
import { readLibrary } from '../../src/domain/library.ts';
import { isGzipped } from '../../src/formats/gzip.ts';
import { parseBackup } from '../../src/formats/backup/parse.ts';
import { printBackup } from '../../src/formats/backup/print.ts';
import type { OpenFault } from '../../src/formats/open-file.ts';
import * as arabic from '../../src/ui/words/ar-import.ts';
import * as english from '../../src/ui/words/en-import.ts';
import * as german from '../../src/ui/words/de-import.ts';
import { BYTE_HARMS, TEXT_HARMS } from '../helpers/backup-harm.ts';
import { seededRandom } from '../helpers/simulation-random.ts';
import { collection, head, NOW } from '../unit/formats/backup/arbitraries.ts';
import { DEVICE } from '../unit/formats/backup/documents.ts';
import {
  FORMS,
  piecesOf,
  streamOfParts,
  takeStream,
  written,
  type Taken,
} from '../unit/formats/backup/streams.ts';

/**
 * A valid backup that came to harm, at random: each seed is one file. `FUZZ_RUNS` sets how many more are tried; one
 * that fails is printed, and kept in fuzz-seeds.json to be tried for ever.
 */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 100);
const SEEDS = new URL('../fixtures/fuzz-seeds.json', import.meta.url);
const KEPT = JSON.parse(readFileSync(SEEDS, 'utf8')) as readonly number[];
const TIMEOUT = 60_000 + RUNS * 600;

interface Harmed {
  readonly how: string;
  readonly bytes: Uint8Array;
  /** True where no key is needed to tell what the file says now. */
  readonly isOpen: boolean;
  /** True where a cipher must have noticed. */
  readonly mustBeRefused: boolean;
}

const WRITTEN = fc.tuple(fc.array(collection, { minLength: 1, maxLength: 3 }), head);
const NOBODY = { device: DEVICE, deviceName: '', made: NOW };

/** One form in six is encrypted: its key takes longer to find than all else. */
const FORM_NAMES = ['plain', 'gzipped', 'plain', 'gzipped', 'plain', 'encrypted'] as const;
const pick = <Item>(items: readonly Item[], unit: number): Item =>
  items[Math.floor(unit * items.length)] as Item;

async function harmedBy(seed: number): Promise<Harmed> {
  const random = seededRandom(seed);
  const [collections, writer] = fc.sample(WRITTEN, { seed, numRuns: 1 })[0] ?? [[], NOBODY];
  const one = collectionOf(
    collections.flatMap(({ events }) => [...events.values()]),
    collections.flatMap(({ records }) => [...records.values()]),
  );
  const text = [...printBackup(one, writer)].join('');
  const formName = pick(FORM_NAMES, random.unit());
  const form = FORMS[formName];
  const isOpen = form.passphrase === null;
  if (random.unit() < 0.5) {
    const [name, harm] = pick(Object.entries(TEXT_HARMS), random.unit());
    const bytes = await written([harm(text, random)], form, random);
    return { how: `${formName}, ${name}`, bytes, isOpen, mustBeRefused: false };
  }
  const [name, harm] = pick(Object.entries(BYTE_HARMS), random.unit());
  const whole = await written([text], form, random);
  const bytes = harm(whole, random);
  const mustBeRefused = !isOpen && Buffer.compare(bytes, whole) !== 0;
  return { how: `${formName}, ${name}`, bytes, isOpen, mustBeRefused };
}

/** What is wrong with how a file was read; null where it was read as it should. */
async function judge({ bytes, isOpen, mustBeRefused }: Harmed, seed: number): Promise<string | null> {
  const taken = await takeStream(streamOfParts(piecesOf(bytes, seededRandom(seed))));
  const { result } = taken;
  if (result.kind === 'stopped') return 'stopped by nobody';
  if (result.kind === 'refused') return wordless(result.fault);
  return mustBeRefused ? 'opened though it was altered' : unlike(taken, isOpen ? bytes : null);
}

function wordless(fault: OpenFault): string | null {
  for (const { explainFault } of [english, german, arabic]) {
    const sentence = explainFault(fault);
    if (!/^\S.*\.$/su.test(sentence) || sentence.length > 400) return `no sentence: ${sentence}`;
    if (/undefined|NaN|\[object/.test(sentence)) return `no sentence: ${sentence}`;
  }
  return null;
}

/** What was taken is all that JSON has to say of the file, and can be written and taken again. */
function unlike({ result, heads, events, records }: Taken, bytes: Uint8Array | null): string | null {
  if (heads.length !== 1 || result.kind !== 'read') return 'not one head';
  if (bytes !== null) {
    const text = new TextDecoder().decode(isGzipped(bytes) ? gunzipSync(bytes) : bytes);
    const json = JSON.parse(text) as {
      readonly events: readonly unknown[];
      readonly records: readonly unknown[];
    };
    if (json.events.length !== events.length) return `${events.length} of ${json.events.length} events`;
    if (json.records.length !== records.length) return `${records.length} of ${json.records.length} records`;
  }
  const one = collectionOf(events, records);
  readLibrary(one);
  const again = parseBackup([...printBackup(one, result.head)].join(''), NOW);
  if (again.kind === 'refused') return `not taken again: ${JSON.stringify(again.fault)}`;
  return fingerprint(again.backup.collection) === fingerprint(one) ? null : 'changed by reading';
}

async function failureOf(seed: number): Promise<string | null> {
  const harmed = await harmedBy(seed);
  try {
    const wrong = await judge(harmed, seed);
    return wrong && `seed ${seed} (${harmed.how}): ${wrong}`;
  } catch (error) {
    return `seed ${seed} (${harmed.how}): ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

test('a backup that came to harm is refused with words or read whole', { timeout: TIMEOUT }, async () => {
  const start = Math.floor(Math.random() * 1e9);
  const seeds = [...KEPT, ...Array.from({ length: RUNS }, (_, i) => start + i)];
  const failures: string[] = [];
  for (const seed of seeds) {
    // oxlint-disable-next-line no-await-in-loop
    const failure = await failureOf(seed);
    if (failure !== null) failures.push(failure);
  }
  expect(failures, 'Keep these seeds in tests/fixtures/fuzz-seeds.json').toEqual([]);
});
