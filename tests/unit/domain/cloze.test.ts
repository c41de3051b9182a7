import { describe, expect, it } from 'vitest';
import { clozeBack, clozeFront, clozeLine, clozePlain } from '../../../src/domain/cloze-sides.ts';
import { clozeNumbers } from '../../../src/domain/cloze-marks.ts';

/** The renderer's marks as a person can read them. */
const read = (text: string): string =>
  text
    .replaceAll('\u{fdd0}', '<blank>')
    .replaceAll('\u{fdd1}', '</blank>')
    .replaceAll('\u{fdd2}', '<answer>')
    .replaceAll('\u{fdd3}', '</answer>');
const front = (text: string, number: number): string => read(clozeFront(text, number));
const back = (text: string, number: number): string => read(clozeBack(text, number));

describe('a cloze', () => {
  it('is left blank on the front and filled in on the back', () => {
    const text = 'The {{c1::mitochondrion}} is the {{c2::powerhouse}}.';
    expect(front(text, 1)).toBe('The <blank>…</blank> is the powerhouse.');
    expect(back(text, 1)).toBe('The <answer>mitochondrion</answer> is the powerhouse.');
    expect(front(text, 2)).toBe('The mitochondrion is the <blank>…</blank>.');
  });

  it('shows its hint where it is blank, and nowhere else', () => {
    const text = '{{c1::Paris::a  city\n on the Seine}} and {{c2::Rome::}}';
    expect(front(text, 1)).toBe('<blank>a city on the Seine</blank> and Rome');
    expect(back(text, 1)).toBe('<answer>Paris</answer> and Rome');
    expect(front(text, 2)).toBe('Paris and <blank>…</blank>');
  });

  it('asks for what has colons itself, where they are closed', () => {
    expect(back('{{c1::std::vector::}} {{c1::std::map::an order}}', 1)).toBe(
      '<answer>std::vector</answer> <answer>std::map</answer>',
    );
  });

  it('of one number stands in many places', () => {
    expect(front('{{c1::a}} b {{c1::c::hint}}', 1)).toBe('<blank>…</blank> b <blank>hint</blank>');
  });

  it('lies in another, and each hides what is in it', () => {
    const text = '{{c1::to {{c2::be::verb}} or not::Hamlet}}!';
    expect(front(text, 1)).toBe('<blank>Hamlet</blank>!');
    expect(back(text, 1)).toBe('<answer>to be or not</answer>!');
    expect(front(text, 2)).toBe('to <blank>verb</blank> or not!');
    expect(back(text, 2)).toBe('to <answer>be</answer> or not!');
  });

  it('in one of its own number is part of that', () => {
    expect(back('{{c1::a {{c1::b}} c}} d', 1)).toBe('<answer>a b c</answer> d');
    expect(front('{{c1::a {{c1::b}} c}} d', 1)).toBe('<blank>…</blank> d');
  });

  it.each([
    ['$x^{{{c1::2}}}$', '$x^{<answer>2</answer>}$'],
    ['${{c1::x^{2}}}$', '$<answer>x^{2}</answer>$'],
    ['${{c1::\\frac{a}{b^{2}}}}$', '$<answer>\\frac{a}{b^{2}}</answer>$'],
    ['$\\frac{{{c1::\\sqrt{x}}}}{b}$', '$\\frac{<answer>\\sqrt{x}</answer>}{b}$'],
    ['$\\{{{c1::a}}\\}$', '$\\{<answer>a</answer>\\}$'],
    ['${{c1::\\{a\\}}}$', '$<answer>\\{a\\}</answer>$'],
    ['${{c1::\\left\\{ a \\right.}}$', '$<answer>\\left\\{ a \\right.</answer>$'],
    ['${{c1::a \\right\\}}}$', '$<answer>a \\right\\}</answer>$'],
    ['${{c1::a {{c2::x^{2}}}}}$', '$<answer>a x^{2}</answer>$'],
    ['`{{c1::{"a": {}}}}`', '`<answer>{"a": {}}</answer>`'],
    ['`{{c1::if (x) {}} else`', '`<answer>if (x) {</answer> else`'],
    ['{{c1::C:\\}}', '<answer>C:\\</answer>'],
    ['{{c1::} else {}} x', '<answer>} else {</answer> x'],
    ['{{c1::{{ x}} and {{c2::y}}', '<answer>{{ x</answer> and y'],
  ])('with braces in it ends where it was meant to: %s', (text, shown) => {
    expect(back(text, 1)).toBe(shown);
  });

  it('leaves the blocks that it begins what they are', () => {
    expect(back('{{c1::- a\n- b}}', 1)).toBe('- <answer>a\n- b</answer>');
    expect(back('{{c1::```py\nx = 1\n```}} so', 1)).toBe('<answer>\n```py\nx = 1\n```\n</answer> so');
  });

  it.each([
    ['{{c1::a', []],
    ['{{c1::a {{c2::b}}', [2]],
    ['{{c0::a}} {{c000::b}} {{c1000::c}} {{c::d}}', []],
    ['{{c007::a}} {{c999::b}}', [7, 999]],
    ['{{c1::}}', [1]],
    ['{{c2::b}} {{c1::a}} {{c2::c}}', [1, 2]],
  ])('is read only as it is meant: %s', (text, numbers) => {
    expect(clozeNumbers(text)).toEqual(numbers);
  });

  it('is short in a list, and nothing but its text where all are filled in', () => {
    const text = 'a {{c1::b::hint}} {{c2::c}}';
    expect(clozeLine(text, 1)).toBe('a [hint] c');
    expect(clozeLine(text, 2)).toBe('a b […]');
    expect(clozePlain(text)).toBe('a b c');
  });
});

describe('a hostile text', () => {
  const DEEP = 10_000;
  it.each([
    ['nested', '{{c1::'.repeat(DEEP) + 'x' + '}}'.repeat(DEEP)],
    ['never closed', '{{c1::'.repeat(DEEP * 1.6)],
    ['full of braces', '{'.repeat(50_000) + '}'.repeat(50_000)],
    ['full of braces in a cloze', `{{c1::${'{'.repeat(50_000)}${'}'.repeat(50_000)}`],
    ['half closed', '{{c1::{}} '.repeat(DEEP)],
    ['full of hints', `{{c1::${'::'.repeat(50_000)}}}`],
    ['of every number', Array.from({ length: 5_000 }, (_, i) => `{{c${i % 1_000}::a::b}} `).join('')],
    ['of fences', `{{c1::${'```\n'.repeat(25_000)}}}`],
    ['of spaces', `{{c1::${' '.repeat(100_000)}}}`],
    ['of bullets', `{{c1::${'- '.repeat(50_000)}}}`],
  ])('that is %s is read at once', (_, text) => {
    for (const number of clozeNumbers(text).slice(0, 3)) {
      expect(clozeFront(text, number)).not.toBe(clozeBack(text, number));
    }
  });
});
