// @vitest-environment happy-dom
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserSharing } from '../../../src/platform/sharing.ts';

afterEach(() => vi.unstubAllGlobals());

/** As Chromium's `ShareServiceImpl` decides; `canShare` says yes to any file. */
const isLetOut = ({ name, type }: File): boolean =>
  /\.(?:txt|text|csv|html|pdf|png)$/.test(name) &&
  /^(?:text\/(?:plain|csv|html)|application\/pdf)$/.test(type);

const shared = vi.fn<(file: File) => void>();

function onChromium(failure?: DOMException | TypeError): void {
  shared.mockClear();
  vi.stubGlobal('navigator', {
    canShare: ({ files }: ShareData) => files !== undefined && files.length > 0,
    async share({ files = [] }: ShareData) {
      if (failure) throw failure;
      if (!files.every(isLetOut)) throw new DOMException('Permission denied', 'NotAllowedError');
      for (const file of files) shared(file);
    },
  });
}

const BYTES = gzipSync('{"engram":"backup"}');

describe('a file is shared', () => {
  it.each([
    ['engram-phone.json', 'application/json', 'engram-phone.json.txt'],
    ['engram-phone.json.gz', 'application/gzip', 'engram-phone.json.gz.txt'],
    ['engram-phone.engram', 'application/octet-stream', 'engram-phone.engram.txt'],
    ['notes.txt', 'text/plain', 'notes.txt'],
  ])('%s, byte for byte, under a name that the browser lets out', async (name, type, sharedAs) => {
    onChromium();
    const file = new File([BYTES], name, { type });
    expect(browserSharing.canShare(file)).toBe(true);
    expect(await browserSharing.share(file)).toBe('shared');
    const [sent] = shared.mock.lastCall ?? [];
    expect(sent?.name).toBe(sharedAs);
    expect(new Uint8Array(await (sent ?? file).arrayBuffer())).toEqual(new Uint8Array(BYTES));
  });

  it.each([
    ['cancelled', new DOMException('Share canceled', 'AbortError')],
    ['refused', new DOMException('Must be handling a user gesture', 'NotAllowedError')],
    ['refused', new DOMException('An earlier share had not yet completed', 'InvalidStateError')],
    ['refused', new TypeError('Unknown data')],
  ])('or it is %s (%s)', async (result, failure) => {
    onChromium(failure);
    expect(await browserSharing.share(new File(['x'], 'a.json'))).toBe(result);
  });
});

describe('nothing is offered', () => {
  const file = new File(['x'], 'a.json');

  it('where the browser shares nothing', async () => {
    vi.stubGlobal('navigator', {});
    expect(browserSharing.canShare(file)).toBe(false);
    expect(await browserSharing.share(file)).toBe('refused');
  });

  it('where it shares words alone', () => {
    vi.stubGlobal('navigator', {
      share: () => Promise.resolve(),
      canShare: ({ files }: ShareData) => files === undefined,
    });
    expect(browserSharing.canShare(file)).toBe(false);
  });

  it('where it can not say of what it shares', () => {
    vi.stubGlobal('navigator', { share: () => Promise.resolve() });
    expect(browserSharing.canShare(file)).toBe(false);
  });
});
