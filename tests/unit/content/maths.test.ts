import { describe, expect, test } from 'vitest';
import { loadKatex, newAllowance, setFormula } from '../../../src/content/maths.ts';

const katex = await loadKatex();
const set = (tex: string, allowance = newAllowance()) =>
  setFormula(katex, { tex, source: `$${tex}$`, isDisplay: true }, allowance);
const reason = (tex: string) => {
  const result = set(tex);
  return result.kind === 'fault' ? result.reason : undefined;
};

test('a formula is set for the eye and for a screen reader', () => {
  expect(set('\\frac{a}{b}')).toMatchObject({
    kind: 'set',
    html: expect.stringMatching(/<math.*<mfrac>.*aria-hidden="true"/),
  });
});

describe('a fault has its reason', () => {
  test.each([
    ['\\text{Recall}}={\\frac {tp}{tp+fn}}', /^Expected the end, got '}' here: .*Recall/],
    ['x^{', /^Expected '}', got the end here: /],
    ['\\nonsense', /^Undefined control sequence: \\nonsense/],
    ['\\def\\a{\\a}\\a', /^Too many expansions/],
  ])('%.30s: what KaTeX says', (tex, said) =>
    expect(reason(tex)).toEqual({ kind: 'syntax', detail: expect.stringMatching(said) }),
  );

  test.each([
    ['{'.repeat(4_000), 'too-deep'],
    ['\\sqrt{'.repeat(200) + 'x' + '}'.repeat(200), 'too-deep'],
    ['x'.repeat(6_000), 'too-long'],
    ['\\def\\a#1{\\a{#1#1}}\\a{x}', 'arguments'],
    ['\\newcommand{\\a}[1]{#1}\\a{x}', 'arguments'],
  ])('%.30s: %s', (tex, kind) => expect(reason(tex)).toEqual({ kind, detail: '' }));

  test.each(['\\href', '\\includegraphics'])('%s: the command', (command) =>
    expect(reason(`${command}{https://a.b/c.png}{x}`)).toEqual({ kind: 'command', detail: command }),
  );
});

test('no command of trust leaves anything in the HTML', () => {
  const commands = [
    '\\htmlId{app}{x}',
    '\\htmlClass{app}{x}',
    '\\htmlStyle{position:fixed}{x}',
    '\\htmlData{a=b}{x}',
  ];
  expect(commands.map((tex) => set(tex).kind)).toEqual(commands.map(() => 'fault'));
});

test('a definition ends with its formula', () => {
  expect(reason('\\gdef\\mine{x}\\mine')).toBeUndefined();
  expect(reason('\\mine')?.detail).toMatch(/^Undefined control sequence/);
  expect(reason('\\global\\let\\frac\\mine')).toBeUndefined();
  expect(reason('\\frac{a}{b}')).toBeUndefined();
});

test('definitions without arguments work, and built-in commands that define', () => {
  expect(reason('\\newcommand{\\V}{\\mathbb{V}} x \\in \\V, y \\in \\V')).toBeUndefined();
  expect(reason('\\begin{aligned} a &= b \\\\ c &= d \\tag{1} \\end{aligned}')).toBeUndefined();
  expect(reason('\\let\\a\\alpha \\a \\bra{x} \\Braket{x|y} \\operatorname*{argmax}_x')).toBeUndefined();
});

test('what definitions expand to is paid for, over all formulas of a text', () => {
  const allowance = newAllowance();
  const costly = `\\def\\a{${'x'.repeat(300)}}${'\\a'.repeat(15)}`;
  const kinds = Array.from({ length: 9 }, () => set(costly, allowance).kind);
  expect(kinds[0]).toBe('set');
  expect(kinds.at(-1)).toBe('fault');
  expect(set('x', allowance)).toMatchObject({ reason: { kind: 'too-much' } });
});

test('deep nesting that a person may need is set', () => {
  expect(reason(`${'\\frac{1}{1 + '.repeat(12)}x${'}'.repeat(12)}`)).toBeUndefined();
});

test('a size is bounded', () => {
  const result = set('\\rule{999em}{999em}');
  expect(result.kind === 'set' && result.html).not.toContain('999em;');
});
