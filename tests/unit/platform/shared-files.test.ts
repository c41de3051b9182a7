import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, epochMs, MINUTE } from '../../../src/domain/units.ts';
import { receiveShare } from '../../../src/platform/share-target.ts';
import { unpackWords } from '../../../src/platform/shared-words.ts';
import { SharedFiles } from '../../../src/platform/shared-files.ts';
import { FakeCaches } from '../../helpers/fake-caches.ts';

const HOME = 'https://cards.example/engram/';
const NOW = epochMs(1_790_000_000_000);

let caches: FakeCaches;
let kept: SharedFiles;

beforeEach(() => {
  caches = new FakeCaches();
  kept = new SharedFiles(caches, HOME);
});

type Parts = Readonly<Record<string, string | readonly File[]>>;

function form(parts: Parts): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) {
    if (typeof value === 'string') form.append(name, value);
    else for (const file of value) form.append(name, file);
  }
  return form;
}

/** Shares it to the app, and gives where that leads and the files that wait there. */
async function share(body: FormData | string, at = NOW) {
  const request = new Request(`${HOME}share`, { method: 'POST', body });
  const response = await receiveShare(request, kept, HOME, at);
  expect(response.status).toBe(303);
  const to = new URL(response.headers.get('location') ?? '');
  expect(to.pathname).toBe('/engram/');
  return { hash: to.hash, name: to.searchParams.get('shared') };
}

async function taken(name: string | null): Promise<readonly (readonly [string, string])[]> {
  const files = await kept.take(name ?? '');
  return Promise.all(files.map(async (file) => [file.name, await file.text()] as const));
}

describe('what is shared', () => {
  it('waits under a name of its own, in its order, and is taken once', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `page ${i}.md`);
    const { hash, name } = await share(form({ files: names.map((name) => new File([`# ${name}`], name)) }));
    expect(hash).toBe('#/import');
    expect(await taken(name)).toEqual(names.map((name) => [name, `# ${name}`]));
    expect(await taken(name)).toEqual([]);
    expect(caches.addresses).toEqual([]);
  });

  it.each(['..', '../../../evil.md', 'a/b?name=c#d.md', '日本語 كتاب.md', '100%.json', '__proto__'])(
    'may be called %s',
    async (fileName) => {
      const { name } = await share(form({ files: [new File(['x'], fileName)] }));
      expect(caches.addresses.every((address) => address.startsWith(`${HOME}shared/`))).toBe(true);
      expect(await taken(name)).toEqual([[fileName, 'x']]);
    },
  );

  it('comes byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
    const { name } = await share(form({ files: [new File([bytes], 'backup.engram')] }));
    const [file] = await kept.take(name ?? '');
    expect(new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(bytes);
  });

  it('does not meet what another share brought, or another app of this host', async () => {
    const other = new SharedFiles(caches, 'https://cards.example/other/');
    const first = await share(form({ files: [new File(['1'], 'one.md')] }));
    const second = await share(form({ files: [new File(['2'], 'two.md')] }));
    expect(await other.take(first.name ?? '')).toEqual([]);
    expect(await taken(second.name)).toEqual([['two.md', '2']]);
    expect(await taken(first.name)).toEqual([['one.md', '1']]);
  });

  it('is found by its whole name only', async () => {
    const { name } = await share(form({ files: [new File(['1'], 'one.md')] }));
    expect(await taken(name?.slice(0, -1) ?? null)).toEqual([]);
    expect(await taken('')).toEqual([]);
    expect(await taken(name)).toHaveLength(1);
  });

  it('is thrown away after a day, when something else is shared', async () => {
    const old = await share(form({ files: [new File(['1'], 'one.md')] }));
    const later = epochMs(NOW + DAY - MINUTE);
    const young = await share(form({ files: [new File(['2'], 'two.md')] }), later);
    expect(caches.addresses).toHaveLength(2);
    await share(form({ title: 'nothing' }), epochMs(NOW + DAY));
    expect(await taken(old.name)).toEqual([]);
    expect(await taken(young.name)).toHaveLength(1);
  });

  it('is thrown away too where a clock was a day ahead', async () => {
    await share(form({ files: [new File(['1'], 'one.md')] }), epochMs(NOW + DAY));
    await kept.discardOld(NOW);
    expect(caches.addresses).toEqual([]);
  });

  it('leaves nothing behind where there is no room for it, and says so', async () => {
    caches.isFull = true;
    const { hash, name } = await share(form({ files: [new File(['1'], 'one.md')] }));
    expect([hash, name, caches.addresses]).toEqual(['#/import', 'lost', []]);
  });

  it('says so where it can not be read', async () => {
    expect(await share('no form at all')).toEqual({ hash: '#/import', name: 'lost' });
  });
});

describe('words that are shared', () => {
  it.each([
    ['the decks, where there are none', {}, []],
    ['the import as a page', { title: ' Rivers ', text: 'x\n## Longest?\nNile' }, ['Rivers.md']],
    ['the import as a page without a name', { text: '## Longest?\nNile' }, ['text.md']],
    ['nothing but its file', { text: '# page', files: [new File(['1'], 'one.md')] }, ['one.md']],
    ['a page, beside a form that has no file', { text: '# page', files: [new File([], '')] }, ['text.md']],
    ['an empty file, which is told of', { files: [new File([], 'empty.md')] }, ['empty.md']],
  ] satisfies [string, Parts, string[]][])('lead to %s', async (_, parts, names) => {
    const { hash, name } = await share(form(parts));
    expect(hash).toBe(names.length > 0 ? '#/import' : '');
    expect((await taken(name)).map(([name]) => name)).toEqual(names);
  });

  it('lead to a new card, where they are no page', async () => {
    const words = { title: 'A', text: 'hello', url: 'https://a.example' };
    const { hash, name } = await share(form(words));
    expect(hash).toBe('#/add');
    expect(await unpackWords(await kept.take(name ?? ''))).toEqual(words);
  });

  it('lead to where it is told where there is no room for them', async () => {
    caches.isFull = true;
    expect(await share(form({ text: 'hello' }))).toEqual({ hash: '#/import', name: 'lost' });
  });
});
