import { expect, test } from 'vitest';
import { shortcutGroups } from '../../../../src/ui/shortcuts/shortcut-groups.ts';

const chords = (characters: boolean): readonly string[] =>
  shortcutGroups(characters).flatMap(({ shortcuts }) =>
    shortcuts.flatMap((shortcut) => shortcut.chords.map((chord) => chord.join('+'))),
  );

test('every key is listed once in the place where it works', () => {
  const listed = shortcutGroups(true).flatMap(({ place, shortcuts }) =>
    shortcuts.flatMap((shortcut) => shortcut.chords.map((chord) => `${place} ${chord.join('+')}`)),
  );
  expect(chords(true)).toEqual(
    expect.arrayContaining([' ', 'Enter', '1', '4', 'u', 'Command+z', 's', 'a', 'Command+Enter', '?']),
  );
  expect(new Set(listed).size).toBe(listed.length);
});

test('where keys of one character are turned off, the others are listed, and no empty part', () => {
  expect(chords(false)).toEqual([
    ' ',
    'Enter',
    'Command+z',
    'Escape',
    'Command+1–7',
    'Command+Delete',
    'ContextMenu',
    'Shift+F10',
    'Command+Enter',
    'Command+b',
    'Escape',
    'Arrows',
  ]);
  expect(shortcutGroups(false).map(({ place }) => place)).not.toContain('everywhere');
});
