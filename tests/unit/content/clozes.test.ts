// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { coveredHtml } from '../../../src/content/covered.ts';
import { renderMarkdown } from '../../../src/content/render.ts';
import { clozeBack, clozeFront } from '../../../src/domain/cloze-sides.ts';
import { ATTACKS } from '../../fixtures/attacks.ts';

await vi.hoisted(async () => (await import('../../../src/build/node-names.ts')).nameNodes());

async function shown(text: string): Promise<HTMLElement> {
  const host = document.createElement('div');
  host.innerHTML = (await renderMarkdown(text)).html;
  return host;
}
const front = (text: string): Promise<HTMLElement> => shown(clozeFront(text, 1));
const back = (text: string): Promise<HTMLElement> => shown(clozeBack(text, 1));

const texts = (host: Element, selector: string): readonly string[] =>
  [...host.querySelectorAll(selector)].map(({ textContent }) => textContent);
const said = (host: Element): readonly string[] =>
  [...host.querySelectorAll<HTMLElement>('[data-said]')].map(({ dataset }) => dataset['said'] ?? '');

describe('a blank', () => {
  it('stands in brackets of its own, and is said to be one', async () => {
    const host = await front('The {{c1::cell}} is *small*.');
    expect(host.textContent.trim()).toBe('The […] is small.');
    expect(texts(host, '.cloze-blank').join('')).toBe('[…]');
    expect(said(host)).toEqual(['blank']);
  });

  it('shows its hint, as it is written', async () => {
    const host = await front('{{c1::a::of *two*}}(b) {{c1::c}}');
    expect(texts(host, '.cloze-blank').join('')).toBe('[of two][…]');
    expect(host.querySelector('em .cloze-blank')?.textContent).toBe('two');
    expect(host.querySelector('a')).toBeNull();
    expect(said(host)).toEqual(['hint', 'blank']);
  });

  it('in code is plain text in it, and the code around it keeps its colours', async () => {
    const host = await front(
      '```python\ndef f({{c1::x::a letter}}):\n    return {{c1::x}}\n```\n`{{c1::y}}`',
    );
    expect(host.querySelector('pre')?.textContent).toBe('def f([a letter]):\n    return […]\n');
    expect(host.querySelector('.hljs-keyword')?.textContent).toBe('def');
    expect(host.querySelector('p code')?.textContent).toBe('[…]');
  });

  it('in mathematics is a box', async () => {
    const host = await front('$\\frac{{{c1::a::num_1}}}{b} + {{c1::c}} + {{c1::d::50% of #1}}$');
    expect(host.querySelectorAll('.fault')).toHaveLength(0);
    expect(host.querySelectorAll('.cloze-formula .fbox')).toHaveLength(3);
    expect(host.querySelector('annotation')?.textContent).toContain('[50\\% of \\#1]');
    expect(said(host)).toEqual(['blank']);
  });
});

describe('an answer', () => {
  it('is marked letter by letter, whatever blocks it spans', async () => {
    const host = await back('- a {{c1::b\n- **c** d}} e\n\n{{c1::f\n\ng}} h');
    expect(texts(host, '.cloze-answer')).toEqual(['b', 'c', ' d', 'f', 'g']);
    expect(texts(host, 'li')).toEqual(['a b', 'c d e']);
    expect(said(host)).toEqual(['answer', 'answer']);
  });

  it('in mathematics stands in a box, or without where there can be none', async () => {
    const boxed = await back('$x^{{c1::2}} + {{c1::\\frac{a}{b^{2}}}}$');
    expect(boxed.querySelectorAll('.fbox')).toHaveLength(2);
    const matrix = await back('$\\begin{matrix}a {{c1::& b \\\\ c}} & d\\end{matrix}$');
    expect(matrix.querySelectorAll('.fault')).toHaveLength(0);
    expect(matrix.querySelector('annotation')?.textContent).toBe(
      '\\begin{matrix}a & b \\\\ c & d\\end{matrix}',
    );
  });

  it('is a whole formula, a picture, a block of code', async () => {
    const formula = await back('{{c1::$x$}} y');
    expect(formula.querySelector('.katex.cloze-answer')).not.toBeNull();
    const code = await back('{{c1::```\nx\n```}}');
    expect(texts(code, 'pre .cloze-answer').join('')).toBe('x\n');
    expect(code.querySelector('p')).toBeNull();
  });

  it('that begins in a formula ends with its text, not with the card', async () => {
    const host = await back('{{c1::a $x}} + y$ z');
    expect(texts(host, '.cloze-answer').join('')).not.toContain('z');
    expect(host.textContent).toContain('z');
  });

  it('leaves addresses and descriptions as they were written', async () => {
    const host = await back('[x](https://a.b/{{c1::c}} "{{c1::t}}") https://d.e/{{c1::f}}');
    expect([...host.querySelectorAll('a')].map(({ href, title }) => [href, title])).toEqual([
      ['https://a.b/c', 't'],
      ['https://d.e/f', ''],
    ]);
  });

  it('shows a formula that can’t be set as it is written', async () => {
    const { html, faults } = await renderMarkdown(clozeBack('$\\frac{{{c1::a}}$', 1));
    expect(faults.map(({ formula }) => formula)).toEqual(['\\frac{a']);
    expect(html).not.toMatch(/[\u{fdd0}-\u{fdd3}]/u);
  });

  it('of a text that is too much for a card is marked in what stands there instead', async () => {
    const host = await back(`${'x '.repeat(50_000)}{{c1::end}}`);
    expect(texts(host, '.cloze-answer')).toEqual(['end']);
  });
});

describe('a stranger’s text', () => {
  it.each([
    '<span class="cloze-blank">x</span>',
    '<span data-said="blank">x</span>',
    '<div class="occlusion">x</div>',
  ])('imitates no cloze: %s', async (text) => {
    const host = await shown(text);
    expect(host.querySelector('[class^="cloze"], [data-said], .occlusion')).toBeNull();
  });

  /** What is long takes a DOM that is not a browser's its time. */
  const short = ATTACKS.filter(({ text }) => text.length < 2_000);
  it.each(short.map(({ name, text }) => [name, text] as const))(
    'breaks out of neither side of a cloze: %s',
    async (_, attack) => {
      for (const text of [clozeBack(`a {{c1::${attack}}} b`, 1), clozeFront(`a {{c1::x::${attack}}} b`, 1)]) {
        // oxlint-disable-next-line no-await-in-loop
        const host = await shown(text);
        expect(host.innerHTML).not.toMatch(/[\u{fdd0}-\u{fdd3}]/u);
        expect(host.querySelector('script, iframe, style, form, [onerror], [onclick], [id]')).toBeNull();
        expect(host.querySelector('a[href^="javascript:"], img[src^="http"]')).toBeNull();
      }
    },
  );
});

describe('a covered picture', () => {
  const shape = { ordinal: 1, x: 0.1, y: 0.2, w: 0.3, h: 0.4, round: true, cover: 'asked' } as const;

  it('has its shapes where they were drawn', () => {
    const host = document.createElement('div');
    host.innerHTML = coveredHtml({ name: `${'a'.repeat(43)}.webp`, shapes: [shape] });
    expect(host.querySelector('img')?.dataset['media']).toBe(`${'a'.repeat(43)}.webp`);
    const asked = host.querySelector<HTMLElement>('span');
    expect(asked?.className).toBe('asked round');
    expect(asked?.getAttribute('style')).toBe('left:10.000%;top:20.000%;width:30.000%;height:40.000%');
  });

  it.each(['', 'a"onload="x', 'a.webp" src="https://b.c', '../a.webp', 'a'])(
    'is none by the name %j',
    (name) => {
      expect(coveredHtml({ name, shapes: [shape] })).toBe('');
    },
  );
});
