import { expect, it } from 'vitest';
import { retag, TagTally, tidyTag } from '../../../src/domain/tag-tree.ts';
import { note } from './builders.ts';

const written = (tags: readonly string[], from: string, to: string | null) =>
  Object.fromEntries(retag([note('n')], tags, from, to).map(({ name, value }) => [name, value]));

it('counts a note once for each tag around its tags', () => {
  const tally = new TagTally();
  tally.add(['law::civil', 'law::penal']);
  tally.add(['law', 'a10']);
  tally.add(['a9', 'Law']);
  const lines = tally.branches().map(({ tag, depth, notes, hasInside }) => [tag, depth, notes, hasInside]);
  expect(lines).toEqual([
    ['a9', 0, 1, false],
    ['a10', 0, 1, false],
    ['law', 0, 2, true],
    ['law::civil', 1, 1, false],
    ['law::penal', 1, 1, false],
    ['Law', 0, 1, false],
  ]);
});

it('keeps a tag and those inside it together whatever other names look like', () => {
  const tally = new TagTally();
  for (const tag of ['a', 'a-b', 'a::z', 'A::b', 'a b']) tally.add([tag]);
  const tags = tally.branches().map(({ tag }) => tag);
  expect(tags.indexOf('a::z')).toBe(tags.indexOf('a') + 1);
  expect(tags.indexOf('A::b')).toBe(tags.indexOf('A') + 1);
});

it('is renamed with those inside it, and joined to one that is there', () => {
  expect(written(['a', 'a::b', 'ab', 'x'], 'a', 'x')).toEqual({
    'tag:a': false,
    'tag:a::b': false,
    'tag:x': true,
    'tag:x::b': true,
  });
  expect(written(['ab'], 'a', 'x')).toEqual({});
});

it('can go into itself and out of itself', () => {
  expect(written(['a', 'a::b'], 'a', 'a::b')).toEqual({ 'tag:a': false, 'tag:a::b::b': true });
  expect(written(['a::b', 'a'], 'a::b', 'a')).toEqual({ 'tag:a::b': false, 'tag:a': true });
});

it('is taken off with those inside it', () => {
  expect(written(['a', 'a::b', 'c'], 'a', null)).toEqual({ 'tag:a': false, 'tag:a::b': false });
});

it('is written without spaces and empty parts', () => {
  expect(tidyTag('  new  tag :: ::b ')).toBe('new_tag::b');
  expect(tidyTag(' :: ')).toBe('');
});
