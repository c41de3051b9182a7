import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { collectionOf } from '../../../../src/domain/collection.ts';
import { fingerprint } from '../../../../src/domain/fingerprint.ts';
import { canonicalJson } from '../../../../src/domain/json.ts';
import { eventToJson } from '../../../../src/domain/event.ts';
import { printBackup, printEvent, printItems } from '../../../../src/formats/backup/print.ts';
import { backupStream, extensionOf } from '../../../../src/formats/backup/write.ts';
import { isEncrypted } from '../../../../src/formats/encryption/header.ts';
import { seededReviews } from '../../../helpers/seeded-reviews.ts';
import { seededRandom } from '../../../helpers/simulation-random.ts';
import { NOW } from './arbitraries.ts';
import { DEVICE } from './documents.ts';
import { collectionIn, FORMS, sentenceFor, written } from './streams.ts';

const HEAD = { device: DEVICE, deviceName: '', made: NOW };
const reviews = seededReviews({ cards: 40, reviewsACard: 10, seed: 4 });
const collection = collectionOf(reviews, []);
const lines = [...printBackup(collection, HEAD)];
const text = lines.join('');
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('a backup that is written', { timeout: 60_000 }, () => {
  it('is its lines, packed or not', async () => {
    expect(decode(await written(lines, FORMS.plain))).toBe(text);
    expect(decode(gunzipSync(await written(lines, FORMS.gzipped)))).toBe(text);
  });

  it('tells nothing when it is encrypted', async () => {
    const file = await written(lines, FORMS.encrypted);
    expect(isEncrypted(file)).toBe(true);
    expect(Buffer.from(file).includes('engram-backup')).toBe(false);
    expect(file.length).toBeLessThan(text.length / 2);
    expect(fingerprint(await collectionIn(file))).toBe(fingerprint(collection));
    expect(await written(lines, FORMS.encrypted, seededRandom(2))).not.toEqual(file);
    const wrong = await sentenceFor(file, { passphrase: 'Gruesse' });
    expect(wrong).toBe(
      'This passphrase does not open the backup. Type it as it was when the backup was exported.',
    );
    const none = await sentenceFor(file, { passphrase: null });
    expect(none).toBe('A passphrase protects this backup. Type it to open the file.');
  });

  it('is called by what it is', () => {
    expect(Object.values(FORMS).map(extensionOf)).toEqual(['.json', '.json.gz', '.engram']);
  });

  it.each(Object.entries(FORMS))(
    'draws its items as it is read, and lets go of them: %s',
    async (_, form) => {
      let drawn = 0;
      let isLetGo = false;
      function* endless(): Generator<(typeof reviews)[number]> {
        try {
          for (;;) {
            drawn++;
            yield reviews[drawn % reviews.length]!;
          }
        } finally {
          isLetGo = true;
        }
      }
      const stream = backupStream(
        printItems({ events: endless(), records: [] }, HEAD),
        form,
        seededRandom(1),
      );
      const reader = stream.getReader();
      expect(drawn).toBe(0);
      for (let i = 0; i < 3; i++) {
        // oxlint-disable-next-line no-await-in-loop
        expect((await reader.read()).done).toBe(false);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
      // Of an encrypted file, three chunks are more than two megabytes of what is packed to a quarter.
      expect(drawn).toBeLessThan(form.passphrase === null ? 5_000 : 100_000);
      await reader.cancel();
      expect(isLetGo).toBe(true);
    },
  );

  it('has of each review the canonical line', () => {
    const more = { ...reviews[0]!, more: { a: 1, z: { y: 1, b: [] } } };
    for (const review of [...reviews, more])
      expect(printEvent(review)).toBe(canonicalJson(eventToJson(review)));
  });
});
