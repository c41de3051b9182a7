import { describe, expect, it } from 'vitest';
import { cardDraft, markedDeleted, type CardAction } from '../../../src/domain/card-actions.ts';
import type { CardState } from '../../../src/domain/card-state.ts';
import { setField } from '../../../src/domain/change.ts';
import { flagOf } from '../../../src/domain/flags.ts';
import { studyDay } from '../../../src/domain/units.ts';
import { seededRandom } from '../../helpers/simulation-random.ts';
import { card, cardState, note } from './builders.ts';

const TODAY = studyDay(20_000);
const draft = (action: CardAction, cards: readonly CardState[]) =>
  cardDraft(action, cards, TODAY, seededRandom(1));
const dueOn = (day: number) => ({ kind: 'new', due: studyDay(day) }) as const;

describe('what is done to cards by hand', () => {
  it.each([
    [{ kind: 'suspend', on: true }, 'suspended', true],
    [{ kind: 'bury', on: true }, 'buried', TODAY],
    [{ kind: 'flag', flag: 'purple' }, 'flag', 7],
  ] as const)('%o is a field of each card', (action, name, value) => {
    const written = draft(action, [cardState('n'), cardState('m')]);
    expect(written.events).toEqual([]);
    expect(written.fields).toEqual(['n', 'm'].map((of) => setField('card', card(of), name, value)));
  });

  it.each([
    [{ kind: 'suspend', on: true }, { suspended: true }],
    [{ kind: 'suspend', on: false }, {}],
    [{ kind: 'bury', on: true }, { buried: TODAY }],
    [{ kind: 'bury', on: false }, {}],
    [{ kind: 'flag', flag: 'blue' }, { flag: 4 }],
    [{ kind: 'flag', flag: 'none' }, {}],
    [{ kind: 'reset' }, {}],
  ] as const)('%o writes nothing of a card that stands so: %o', (action, changes) => {
    expect(draft(action, [cardState('n', changes)])).toEqual({ events: [], fields: [] });
  });

  it('buries again what was buried on a day that is over, and takes that back to no day', () => {
    const buried = cardState('n', { buried: studyDay(TODAY - 1) });
    expect(draft({ kind: 'bury', on: true }, [buried]).fields).toMatchObject([{ value: TODAY }]);
    expect(draft({ kind: 'bury', on: false }, [buried]).fields).toMatchObject([{ value: null }]);
  });

  it('resets and sets a day by events of their own', () => {
    const cards = [cardState('n', { schedule: dueOn(5) }), cardState('m', { schedule: dueOn(5) })];
    const { events, fields } = draft({ kind: 'reset' }, cards);
    expect(fields).toEqual([]);
    expect(events).toMatchObject([
      { kind: 'manual', change: 'reset', card: card('n') },
      { kind: 'manual', change: 'reset', card: card('m') },
    ]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(2);
    const due = studyDay(TODAY + 9);
    expect(draft({ kind: 'due', due }, [cardState('n')]).events).toMatchObject([{ change: 'due', due }]);
  });

  it('deletes a note once, however many of its cards are meant, and brings it back', () => {
    const cards = [cardState('n'), cardState('n', {}, 1), cardState('m')];
    expect(draft({ kind: 'delete' }, cards).fields).toEqual([
      setField('note', note('n'), 'deleted', true),
      setField('note', note('m'), 'deleted', true),
    ]);
    expect(markedDeleted([note('n')], false).fields).toEqual([setField('note', note('n'), 'deleted', false)]);
  });
});

it('takes a flag that it does not know for none', () => {
  expect([0, 3, 7, 8, -1, 1.5].map(flagOf)).toEqual(['none', 'green', 'purple', 'none', 'none', 'none']);
});
