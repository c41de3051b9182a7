import type { CardState } from '../../src/domain/card-state.ts';
import { editDistance } from '../../src/domain/search/edit-distance.ts';
import type { Field, Query, Term } from '../../src/domain/search/query.ts';
import { editsFor } from '../../src/domain/search/word-hits.ts';
import { holdsPhrase, wordsOf } from '../../src/domain/search/words.ts';
import { DAY } from '../../src/domain/units.ts';
import { TODAY, type Made } from './search-cards.ts';

/** A card with all that is written on it. */
export interface Plain {
  readonly state: CardState;
  readonly note: Made;
}

/** The same, looked for card by card in the plainest way. */
export function looksRight(
  asked: Query,
  all: readonly Plain[],
  card: Plain,
  strict: boolean,
  line: string,
): boolean {
  switch (asked.kind) {
    case 'all':
      return true;
    case 'not':
      return !looksRight(asked.of, all, card, true, line);
    case 'and':
      return asked.of.every((part) => looksRight(part, all, card, strict, line));
    case 'or':
      return asked.of.some((part) => looksRight(part, all, card, strict, line));
    case 'term': {
      const typing = asked.at.end === line.length && !line.endsWith('"');
      return holds(asked.term, all, card, typing, strict);
    }
  }
}

export const textsIn = (field: Field, { written: { front, back, tags } }: Made): readonly string[] => {
  const texts = { front: [front.join(' ')], back: [back.join(' ')] };
  return field === 'any' ? [...texts.front, ...texts.back, ...tags] : texts[field];
};

function holds(
  asked: Term,
  all: readonly Plain[],
  { state, note }: Plain,
  typing: boolean,
  strict: boolean,
): boolean {
  const { schedule } = state;
  const memory = schedule.kind === 'new' ? null : schedule.memory;
  switch (asked.kind) {
    case 'word':
    case 'phrase': {
      const wildcard = asked.kind === 'word' && asked.pattern.length > 1;
      const words = (made: Made) => textsIn(asked.field, made).flatMap(wordsOf);
      if (wildcard) return words(note).some((word) => word.startsWith('gr') && word.endsWith('t'));
      const looked = wordsOf(asked.kind === 'word' ? asked.pattern.join('') : asked.text);
      if (looked.length > 1)
        return textsIn(asked.field, note).some((text) => holdsPhrase(wordsOf(text), looked, typing));
      const [word = ''] = looked;
      const goesOn = typing && !strict;
      const fits = (made: Made) =>
        words(made).some((each) => (goesOn ? each.startsWith(word) : each === word));
      const edits = editsFor(word);
      if (strict || edits === 0 || all.some((other) => fits(other.note))) return fits(note);
      return words(note).some((each) =>
        goesOn
          ? Array.from({ length: each.length + 1 }, (_, end) => each.slice(0, end)).some(
              (start) => editDistance(word, start) <= edits,
            )
          : editDistance(word, each) <= edits,
      );
    }
    case 'deck': {
      const path = { a: 'a', b: 'a::b', ab: 'ab' }[note.deck];
      return new RegExp(`^${asked.name.join('.*')}(::.*)?$`).test(path);
    }
    case 'tag':
      return note.written.tags.some((tag) =>
        new RegExp(`^${asked.name.join('.*')}(::.*)?$`, 'i').test(tag.replace('Ü', 'U')),
      );
    case 'is':
      switch (asked.state) {
        case 'new':
          return schedule.kind === 'new';
        case 'learn':
          return schedule.kind === 'learning';
        case 'review':
          return schedule.kind === 'review';
        case 'suspended':
          return state.suspended;
        case 'buried':
          return state.buried === TODAY;
        case 'leech':
          return note.written.tags.includes('leech');
        case 'due': {
          if (state.suspended || state.buried === TODAY || schedule.kind === 'new') return false;
          return schedule.kind === 'review' ? schedule.due <= TODAY : schedule.due < (TODAY + 1) * DAY;
        }
      }
    case 'flag':
      return state.flag === asked.flag;
    case 'prop': {
      const numbers = {
        lapses: 'lapses' in schedule ? schedule.lapses : 0,
        ivl: schedule.kind === 'review' ? schedule.interval : 0,
        s: memory?.stability,
        d: memory && (memory.difficulty - 1) / 9,
        r: memory && schedule.kind !== 'new' ? 1 / (memory.stability + TODAY - schedule.day) : undefined,
        due:
          schedule.due === null
            ? undefined
            : schedule.kind === 'learning'
              ? Math.floor(schedule.due / DAY) - TODAY
              : schedule.due - TODAY,
        reps: undefined,
      };
      const value = numbers[asked.name];
      if (value == null) return false;
      const sign = { '=': '===', '!=': '!==' }[asked.comparison as '='] ?? asked.comparison;
      // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
      return Boolean(new Function('a', 'b', `return a ${sign} b`)(value, asked.value));
    }
    case 'added':
      return Math.floor(note.written.added / DAY) > TODAY - asked.days;
    case 'note-kind':
      return note.written.kind === asked.note;
    case 'note':
      return state.note === asked.id;
    case 'card':
      return state.id === asked.id;
    case 'rated':
      return false;
  }
}
