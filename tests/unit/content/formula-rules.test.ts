import { describe, expect, test } from 'vitest';
import { formulaOf } from '../../../src/content/formula-rules.ts';
import { formulasOf, parseMarkdown, toHtml } from '../../../src/content/markdown.ts';

const formulas = (text: string) => formulasOf(parseMarkdown(text) ?? []).map(formulaOf);
const tex = (text: string) => formulas(text).map((formula) => formula.tex);
const apart = (text: string) => formulas(text).map((formula) => formula.isDisplay);

describe('dollars', () => {
  test.each([
    ['a formula in a line', 'where $x_i$ is', ['x_i']],
    ['money', '$5 and $10', []],
    ['money with a dash', '$5-$10', []],
    ['money in a sentence', 'It costs $5, not 6 $ or $7.', []],
    ['an escaped dollar', '\\$x$ and $y\\$', []],
    ['a dollar inside a formula', '$x = \\$5$', ['x = \\$5']],
    ['a space behind the first', '$ x$', []],
    ['a space before the second', '$x $', []],
    ['a digit behind the second', '$x$5', []],
    ['money before a formula', '$5 for $x$', ['x']],
    ['code', '`$x$` and `` $y$ ``', []],
    ['a fence', '```\n$x$\n```', []],
    ['indented code', '    $x$', []],
    ['nothing between them', '$$$$ and $$ $$', []],
    ['stars and underscores', '$a*b*c_d_e$ and *f*', ['a*b*c_d_e']],
    ['markup', '$a<b>c</b>$', ['a<b>c</b>']],
    ['an address', '$https://a.b$', ['https://a.b']],
    ['a line break', 'so $a +\nb$ it is', ['a +\nb']],
    ['a paragraph between them', '$a\n\nb$', []],
    ['a label of a link', '[$x]$](https://a.b)', ['x]']],
    ['a description of an image', '![$x$](https://a.b)', []],
    ['a heading', '# about $x$', ['x']],
    ['a cell', '| a |\n| - |\n| $x$ |', ['x']],
    ['two dollars in a line', 'so $$x$$ it is', ['x']],
    ['two dollars over lines', '$$\nx\n+ y\n$$', ['x\n+ y']],
    ['an empty line between lone dollars', '$$\nx\n\ny\n$$', ['x\n\ny']],
    ['an empty line in money', '$$ is money\n\nand so is $$', []],
    ['a list in a formula', 'a\n$$\n- x\n- y\n$$\nb', ['- x\n- y']],
    ['a formula in a list', '- a\n\n  $$\n  x\n  $$\n- b', ['x']],
    ['a formula that its list ends', '- $$\n  x\n\ny $$', []],
    ['a formula in a quote', '> $$\n> x\n> $$', ['x']],
    ['an indented formula', '    $$\n    x\n    $$', []],
    ['one without an end', '$$\nx', []],
    ['two in a line', '$$x$$ and $$y$$', ['x', 'y']],
  ])('%s', (_name, text, expected) => expect(tex(text)).toEqual(expected));
});

describe('set apart', () => {
  test.each([
    ['two dollars', '$$x$$', [true]],
    ['two dollars in a line', 'so $$x$$ it is', [true]],
    ['alone in its paragraph', '$x$', [true]],
    ['alone on its line', 'so\n$x$\nit is', [true]],
    ['alone on its line, indented', 'so\n  $x$  \nit is', [true]],
    ['alone in its item', '- $x$\n- so $y$', [true, false]],
    ['with its full stop', '$x$.', [false]],
    ['two of them', '$x$ $y$', [false, false]],
    ['in a heading', '# $x$', [false]],
    ['in a cell', '| a |\n| - |\n| $x$ |', [false]],
    ['in emphasis', '*$x$*', [false]],
  ])('%s', (_name, text, expected) => expect(apart(text)).toEqual(expected));

  test('brings its own line breaks', () => {
    const tokens = parseMarkdown('so\n$x$\nit\nis') ?? [];
    expect(toHtml(tokens).match(/<br>/g)).toHaveLength(1);
  });
});

test('a formula is known by its dollars', () => {
  expect(formulas('$$ x $$ and $y$').map(({ source }) => source)).toEqual(['$$x$$', '$y$']);
});

test('a formula in the description of an image is its source', () => {
  expect(toHtml(parseMarkdown('![so $x$](https://a.b)') ?? [])).toContain('alt="so $x$"');
});
