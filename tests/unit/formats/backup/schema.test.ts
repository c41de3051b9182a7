import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBackup } from '../../../../src/formats/backup/parse.ts';
import { printBackup } from '../../../../src/formats/backup/print.ts';
import { collection, head, NOW } from './arbitraries.ts';
import { mutatedValues } from './mutations.ts';

const SCHEMA = new URL('../../../../public/backup.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as object;
// Strictness would ask each part of an allOf for the type that stands beside it.
const isValid = new Ajv2020({ strictTypes: false, strictTuples: false, allowUnionTypes: true }).compile(
  schema,
);

const print = (...backup: Parameters<typeof printBackup>): string => [...printBackup(...backup)].join('');

describe('the published schema', { timeout: 60_000 }, () => {
  it('describes every backup that is printed', () => {
    fc.assert(
      fc.property(collection, head, (collection, head) => {
        isValid(JSON.parse(print(collection, head)));
        expect(isValid.errors).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('takes and refuses as the reader does, but for what is too new', () => {
    fc.assert(
      fc.property(collection, head, fc.infiniteStream(fc.nat()), (collection, head, chance) => {
        for (const text of mutatedValues(print(collection, head), chance)) {
          const parsed = parseBackup(text, NOW);
          if (parsed.kind === 'refused' && ['future', 'newer'].includes(parsed.fault.kind)) continue;
          expect({ text, parsed, isValid: isValid(JSON.parse(text)) }).toMatchObject({
            isValid: parsed.kind === 'backup',
          });
        }
      }),
      { numRuns: 100 },
    );
  });
});
