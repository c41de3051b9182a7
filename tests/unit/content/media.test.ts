// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { renderMarkdown } from '../../../src/content/render.ts';
import { mediaIdOf, mediaName } from '../../../src/domain/media.ts';

await vi.hoisted(async () => (await import('../../../src/build/node-names.ts')).nameNodes());

const ID = mediaIdOf(Uint8Array.of(1));
const PICTURE = mediaName(ID, 'image/webp');
const SOUND = mediaName(ID, 'audio/webm');

const html = async (text: string): Promise<string> => (await renderMarkdown(text)).html.trim();

describe('what the collection keeps', () => {
  test('a picture is named, and has no address', async () => {
    expect(await html(`![A *cat*](media:${PICTURE})`)).toBe(
      `<p dir="auto"><img data-media="${PICTURE}" alt="A cat"></p>`,
    );
  });

  test('a sound is a player', async () => {
    expect(await html(`![Said "so" & <so>](media:${SOUND})`)).toBe(
      `<p dir="auto"><audio data-media="${SOUND}" controls="" preload="metadata" aria-label="Said &quot;so&quot; &amp; <so>"></audio></p>`,
    );
  });

  test('it stands in lists, tables, links and headings', async () => {
    const image = `![a](media:${PICTURE})`;
    const text = `- ${image}\n\n## ${image}\n\n| ${image} |\n|-|\n\n[${image}](https://e.org) ${image}`;
    expect((await html(text)).match(new RegExp(`data-media="${PICTURE}"`, 'g'))).toHaveLength(5);
  });

  test('a formula in what describes it is its source', async () => {
    expect(await html(`![$x^2$](media:${PICTURE})`)).toContain('alt="$x^2$"');
  });

  test('what describes it names no gap of a cloze', async () => {
    expect(await html(`![a\u{fdd0}b\u{fdd1}](media:${PICTURE})`)).toContain('alt="ab"');
  });

  test.each([
    ['of another kind', `![a](media:${ID}.svg)`],
    ['with a way out', `![a](media:../${PICTURE})`],
    ['with a question', `![a](media:${PICTURE}?x)`],
    ['of no name', '![a](media:x)'],
  ])('an address %s is none', async (_, text) => {
    expect(await html(text)).not.toMatch(/<img|data-media|<audio|src=/);
  });
});

describe('a stranger’s HTML', () => {
  test.each([
    [
      'an image that claims to be kept',
      `<img data-media="${PICTURE}" alt="a" src="data:image/png;base64,AA==">`,
    ],
    ['an image at such an address', `<img src="media:${PICTURE}" alt="a">`],
    ['any element that claims it', `<span data-media="${PICTURE}">a</span>`],
    ['a player', `<audio data-media="${SOUND}" src="https://e.org/x.mp3" autoplay></audio>`],
    ['what describes a picture', `![<img data-media="${PICTURE}">" data-media="${PICTURE}](media:x)`],
  ])('%s names nothing', async (_, text) => {
    const host = document.createElement('div');
    host.innerHTML = await html(text);
    expect(host.querySelectorAll('[data-media], audio, [src]:not([src^="data:"])')).toHaveLength(0);
  });

  test('what describes a kept picture stays text', async () => {
    const host = document.createElement('div');
    host.innerHTML = await html(`![" onerror="x" <b>](media:${PICTURE})`);
    const [image] = host.querySelectorAll('img');
    expect(image?.getAttributeNames()).toEqual(['data-media', 'alt']);
    expect(image?.alt).toBe('" onerror="x" <b>');
  });
});
