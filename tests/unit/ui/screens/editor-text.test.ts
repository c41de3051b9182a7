import { describe, expect, it } from 'vitest';
import { afterTyping, isInFormula } from '../../../../src/ui/screens/editor/formula-pairs.ts';
import { suggestionsAt } from '../../../../src/ui/screens/editor/suggestions.ts';
import { tagsLike } from '../../../../src/ui/screens/editor/tags-like.ts';
import {
  apart,
  bold,
  cloze,
  code,
  formula,
  list,
  type FieldText,
  type TextEdit,
} from '../../../../src/ui/screens/editor/text-edits.ts';

/** A text with `[` and `]` around what is selected, or `|` where the caret is. */
function field(marked: string): FieldText {
  const start = marked.search(/[[|]/u);
  const text = marked.replace(/[[\]|]/u, '');
  const end = marked[start] === '[' ? text.indexOf(']') : start;
  return { text: text.replace(']', ''), start, end };
}

function after({ text }: FieldText, { from, to, insert, select: [start, end] }: TextEdit): string {
  const edited = text.slice(0, from) + insert + text.slice(to);
  return start === end
    ? `${edited.slice(0, start)}|${edited.slice(start)}`
    : `${edited.slice(0, start)}[${edited.slice(start, end)}]${edited.slice(end)}`;
}

const edited = (marked: string, edit: (field: FieldText) => TextEdit): string =>
  after(field(marked), edit(field(marked)));

const next = (text: FieldText): TextEdit => cloze(text, 'next');
const same = (text: FieldText): TextEdit => cloze(text, 'same');
const picture = (text: FieldText): TextEdit => apart(text, '!');

describe('a tool', () => {
  it.each([
    ['a [word] b', 'a **[word]** b'],
    ['a [word ]b', 'a **[word]** b'],
    ['a **[word]** b', 'a [word] b'],
    ['a [**word**] b', 'a [word] b'],
    ['a | b', 'a **|** b'],
  ])('makes bold, and takes it away again: %s', (before, result) => {
    expect(edited(before, bold)).toBe(result);
  });

  it('sets code in its line, or lines as a block', () => {
    expect(edited('a [x] b', code)).toBe('a `[x]` b');
    expect(edited('text\nx [= 1\ny] = 2', code)).toBe('text\n```|\nx = 1\ny = 2\n```');
  });

  it('makes mathematics', () => expect(edited('a [x] b', formula)).toBe('a $[x]$ b'));

  it('makes items of lines, and lines of items', () => {
    expect(edited('a\n[b\nc]', list)).toBe('a\n[- b\n- c]');
    expect(edited('[- b\n- c]', list)).toBe('[b\nc]');
    expect(edited('b|', list)).toBe('- b|');
  });

  it('numbers gaps one after the other, or as the last', () => {
    expect(edited('a [b] c', next)).toBe('a {{c1::[b]}} c');
    expect(edited('{{c1::a}} {{c3::b}} [c]', next)).toBe('{{c1::a}} {{c3::b}} {{c4::[c]}}');
    expect(edited('{{c1::a}} [c]', same)).toBe('{{c1::a}} {{c1::[c]}}');
    expect(edited('[c]', same)).toBe('{{c1::[c]}}');
  });

  it('puts a picture on a line of its own', () => {
    expect(edited('|', picture)).toBe('!|');
    expect(edited('a|b', picture)).toBe('a\n!\n|b');
    expect(edited('a\n|\nb', picture)).toBe('a\n!|\nb');
  });
});

/** What stands there once a character was typed at the caret. */
function typed(marked: string, character: string): string {
  const { text, start } = field(marked);
  const now = {
    text: text.slice(0, start) + character + text.slice(start),
    start: start + 1,
    end: start + 1,
  };
  const edit = afterTyping(now, character);
  return edit ? after(now, edit) : `${now.text.slice(0, now.start)}|${now.text.slice(now.start)}`;
}

describe('a dollar', () => {
  it.each([
    ['so |', '$', 'so $|$'],
    ['so $x|$', '$', 'so $x$|'],
    ['$|$', '$', '$$|$$'],
    ['so $|$', '$', 'so $$|'],
    ['it costs $|$', '5', 'it costs $5|'],
    ['so $x|$', '2', 'so $x2|$'],
    ['$$|$$', '5', '$$5|$$'],
    ['US|', '$', 'US$|'],
    ['|word', '$', '$|word'],
    [String.raw`\|`, '$', String.raw`\$|`],
  ])('after %s, %s makes %s', (before, character, result) => {
    expect(typed(before, character)).toBe(result);
  });

  it('that is escaped opens nothing', () => {
    expect(isInFormula(String.raw`\$ a`)).toBe(false);
    expect(isInFormula(String.raw`\$ $a`)).toBe(true);
  });
});

const names = (marked: string) => suggestionsAt(field(marked)).map(({ name }) => name);

describe('what may be meant', () => {
  it('is a command of mathematics, where there is some', () => {
    expect(names(String.raw`$\fra|$`)[0]).toBe(String.raw`\frac{}{}`);
    expect(names(String.raw`\fra|`)).toEqual([]);
    expect(names(String.raw`$\alpha|$`)).toEqual([]);
    expect(edited(String.raw`$\fra|$`, (text) => suggestionsAt(text)[0]?.edit ?? bold(text))).toBe(
      String.raw`$\frac{|}{}$`,
    );
  });

  it('is the language of a block of code', () => {
    expect(names('```py|')).toEqual(['python']);
    expect(names('a ```py|')).toEqual([]);
  });

  it('is a tag that begins so, or of which a part does', () => {
    const known = ['maths', 'maths::algebra', 'art', 'school::maths'];
    expect(tagsLike('Ma', known, ['maths'])).toEqual(['maths::algebra', 'school::maths']);
    expect(tagsLike(' ', known, [])).toEqual([]);
  });
});
