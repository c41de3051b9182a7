// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserDownloads } from '../../../src/platform/downloads.ts';

afterEach(() => vi.restoreAllMocks());

describe('browserDownloads', () => {
  it('clicks a link with the name of the file, and leaves nothing on the page', async () => {
    const clicked: HTMLAnchorElement[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function record(
      this: HTMLAnchorElement,
    ) {
      clicked.push(this);
    });
    browserDownloads.download(new Blob(['cards']), 'engram.json');
    expect(clicked.map(({ download, protocol }) => ({ download, protocol }))).toEqual([
      { download: 'engram.json', protocol: 'blob:' },
    ]);
    expect(document.body.childElementCount).toBe(0);
  });
});
