// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import type { JSX } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Appearance } from '../../../src/state/device-settings.ts';
import { useAppearance } from '../../../src/ui/use-appearance.ts';

const LIGHT = '#f2efe9';
const DARK = '#0d0e14';

beforeEach(() => {
  for (const scheme of ['light', 'dark']) {
    const meta = document.createElement('meta');
    meta.name = 'theme-color';
    meta.media = `(prefers-color-scheme: ${scheme})`;
    document.head.append(meta);
  }
});
afterEach(() => {
  cleanup();
  document.head.replaceChildren();
});

function Page({ appearance }: { readonly appearance: Appearance }): JSX.Element {
  useAppearance(appearance);
  return <p />;
}

test.each([
  ['auto', [LIGHT, DARK]],
  ['light', [LIGHT, LIGHT]],
  ['dark', [DARK, DARK]],
] as const)(
  'the browser’s own bars have the colour of the desk where the appearance is %s',
  (appearance, colours) => {
    const { rerender } = render(<Page appearance="auto" />);
    rerender(<Page appearance={appearance} />);
    const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
    expect(metas.map(({ content }) => content)).toEqual(colours);
  },
);
