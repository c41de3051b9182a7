import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clozeBack, clozeFront, clozePlain } from '../../src/domain/cloze-sides.ts';
import { clozeNumbers } from '../../src/domain/cloze-marks.ts';
import { clozeParts } from '../../src/domain/cloze.ts';
import { withoutFaceMarks } from '../../src/domain/face-marks.ts';

const piece = fc.constantFrom(
  '{{c1::',
  '{{c2::',
  '{{c12::',
  '}}',
  '}',
  '{',
  '{{',
  '::',
  '\\',
  '\\}',
  '$',
  '`',
  '\n',
  '```\n',
  ' a ',
  'β',
  '- ',
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

const plain = fc.stringMatching(/^[a-zé .$`^_-]{1,8}$/);
interface Written {
  readonly written: string;
  readonly shown: string;
}
/** Texts that nobody could misread, and what they show once all is filled in. */
const { text: meantText } = fc.letrec<{ text: Written; part: Written; cloze: Written; word: Written }>(
  (tie) => ({
    text: fc.array(tie('part'), { maxLength: 5 }).map((parts) => ({
      written: parts.map(({ written }) => written).join(''),
      shown: parts.map(({ shown }) => shown).join(''),
    })),
    part: fc.oneof({ maxDepth: 3 }, tie('word'), tie('cloze')),
    word: plain.map((word) => ({ written: word, shown: word })),
    cloze: fc
      .record({ number: fc.integer({ min: 1, max: 999 }), inner: tie('text'), hint: fc.option(plain) })
      .map(({ number, inner, hint }) => ({
        written: `{{c${number}::${inner.written}${hint === null ? '' : `::${hint}`}}}`,
        shown: inner.shown,
      })),
  }),
);

it('every number of a text has a front that differs from its back', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const number of clozeNumbers(text)) {
        expect(clozeFront(text, number)).not.toBe(clozeBack(text, number));
      }
    }),
  );
});

it('nothing outside of the marks is lost, and nothing of what is in them but braces, numbers and hints', () => {
  fc.assert(
    fc.property(meantText, ({ written, shown }) => {
      expect(clozePlain(written)).toBe(shown);
      for (const number of clozeNumbers(written)) {
        expect(withoutFaceMarks(clozeBack(written, number))).toBe(shown);
      }
    }),
  );
});

it('the parts of any text open and close in pairs, and stand in it in their order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      let depth = 0;
      for (const part of clozeParts(text)) {
        depth += part.kind === 'open' ? 1 : part.kind === 'close' ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
        if (part.kind !== 'text') continue;
        const found = text.indexOf(part.text, at);
        expect(found).toBeGreaterThanOrEqual(at);
        at = found + part.text.length;
      }
      expect(depth).toBe(0);
    }),
  );
});
