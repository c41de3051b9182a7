// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { renderMarkdown } from '../../../src/content/render.ts';

await vi.hoisted(async () => (await import('../../../src/build/node-names.ts')).nameNodes());

async function rendered(text: string): Promise<Element> {
  const { html } = await renderMarkdown(text);
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder;
}

describe('a block of a figure', () => {
  it('is a place that names it, with what is written of it', async () => {
    const holder = await rendered('Text\n\n```figure softmax\nlogits: "2", <b>\n```');
    const place = holder.querySelector('figure');
    expect(place?.dataset).toMatchObject({ figure: 'softmax', settings: 'logits: "2", <b>\n' });
    expect(place?.textContent).toBe('figure softmax\nlogits: "2", <b>\n');
  });

  it.each(['compute', 'Compute', ' compute '])('is one where it computes, too: %j', async (info) => {
    const place = (await rendered(`\`\`\`${info}\nanswer: 1\n\`\`\``)).querySelector('figure');
    expect(place?.dataset['figure']).toBe('compute');
  });

  it.each([
    ['Softmax', 'softmax'],
    ['a b', 'a b'],
    ['__proto__', '__proto__'],
    ['../x', '../x'],
    ['"><img src=x onerror=alert(1)>', '"><img src=x onerror=alert(1)>'],
    ['x'.repeat(99), 'x'.repeat(40)],
  ])('may say any name, for the card to tell that there is none such: %s', async (said, name) => {
    const holder = await rendered(`\`\`\`figure ${said}\nx\n\`\`\``);
    expect(holder.querySelector('figure')?.dataset).toEqual({ figure: name, settings: 'x\n' });
    expect(holder.querySelector('img')).toBeNull();
  });

  it.each(['```figure\nx\n```', '```figures x\nx\n```', '```python\nfigure = 1\n```'])(
    '%j is code',
    async (text) => expect((await rendered(text)).querySelector('figure')).toBeNull(),
  );

  it('is none that a stranger writes as HTML', async () => {
    const holder = await rendered('<figure data-figure="softmax" data-settings="x">y</figure>');
    expect(holder.querySelector('[data-figure]')).toBeNull();
  });
});
