// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { DayTally } from '../../../../src/domain/answer-tally.ts';
import type { DeckId, EventId } from '../../../../src/domain/ids.ts';
import { epochMs, MINUTE, studyDay, type StudyDay } from '../../../../src/domain/units.ts';
import type { AppModel } from '../../../../src/state/app-model.ts';
import type { AnswerLine, OpenedDay, StatsModel, StatsView } from '../../../../src/state/stats-model.ts';
import { AheadPanel } from '../../../../src/ui/screens/stats/AheadPanel.tsx';
import { CalendarPanel } from '../../../../src/ui/screens/stats/CalendarPanel.tsx';
import { DayPanel } from '../../../../src/ui/screens/stats/DayPanel.tsx';
import { DeckChooser } from '../../../../src/ui/screens/stats/DeckChooser.tsx';
import { RecallPanel } from '../../../../src/ui/screens/stats/RecallPanel.tsx';
import { StatsFacts } from '../../../../src/ui/screens/stats/StatsFacts.tsx';

afterEach(cleanup);

/** 2026-02-17, a Tuesday. */
const TODAY = studyDay(20_501);
const on = (offset: number): StudyDay => studyDay(TODAY + offset);

const tally = (answers: number): DayTally => ({
  answers,
  took: answers * MINUTE,
  first: epochMs(0),
  last: epochMs(0),
});

const VIEW: StatsView = {
  deck: null,
  decks: [],
  today: TODAY,
  days: new Map([
    [TODAY, tally(12)],
    [on(-1), tally(1)],
    [on(-8), tally(1_300)],
  ]),
  answers: 1_313,
  took: 1_313 * MINUTE,
  streak: 2,
  recall: { asked: 0, remembered: 0 },
  target: 0.9,
  ahead: [],
};

function modelOf(opened: OpenedDay | null = null) {
  return {
    opened: signal(opened),
    open: vi.fn<(day: StudyDay) => Promise<void>>(() => Promise.resolve()),
    close: vi.fn<() => void>(),
  };
}

const asModel = (model: ReturnType<typeof modelOf>): StatsModel => model as unknown as StatsModel;

const factsOf = () =>
  within(screen.getByRole('list', { name: 'Today' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('the facts', () => {
  test('tell today and the streak', () => {
    render(<StatsFacts view={VIEW} showStreak />);
    expect(factsOf()).toEqual(['12 answered today', '12min of study today', '2 day streak']);
  });

  test('leave out a streak that is hidden', () => {
    render(<StatsFacts view={VIEW} showStreak={false} />);
    expect(factsOf()).toHaveLength(2);
  });
});

const showCalendar = (opened: OpenedDay | null = null) => {
  const model = modelOf(opened);
  render(<CalendarPanel view={VIEW} model={asModel(model)} />);
  return model;
};

/** By its label alone: to ask for the role of every day takes seconds. */
const dayButton = (name: string) => screen.getByLabelText(name);

const reachable = () => [...document.querySelectorAll('button')].filter(({ tabIndex }) => tabIndex === 0);

describe('the calendar', () => {
  test('names each day and how many answers it holds', () => {
    showCalendar();
    expect(dayButton('Tue, February 17: 12 answers').getAttribute('aria-current')).toBe('date');
    expect(dayButton('Mon, February 16: 1 answer')).toBeTruthy();
    expect(dayButton('Mon, February 9: 1,300 answers')).toBeTruthy();
    expect(dayButton('Sun, February 15: no answers')).toBeTruthy();
    expect(screen.queryByLabelText(/February 18/)).toBeNull();
  });

  test('gives its sums as text', () => {
    showCalendar();
    expect(screen.getByText('1,313 in 2 weeks')).toBeTruthy();
    expect(screen.getByText('In all 1,313 answers on 3 days, 22 hours.')).toBeTruthy();
  });

  test('is one stop for Tab, from which the arrow keys lead on', () => {
    showCalendar();
    expect(reachable()).toEqual([dayButton('Tue, February 17: 12 answers')]);
    dayButton('Tue, February 17: 12 answers').focus();
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(dayButton('Mon, February 16: 1 answer'));
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(dayButton('Mon, February 9: 1,300 answers'));
    expect(reachable()).toEqual([document.activeElement]);
    const isOurs = fireEvent.keyDown(document.activeElement!, { key: 'ArrowLeft', altKey: true });
    expect(isOurs).toBe(true);
    expect(document.activeElement).toBe(dayButton('Mon, February 9: 1,300 answers'));
  });

  test('opens the day that is pressed, and closes the one that is open', () => {
    const model = showCalendar({ day: on(-1), answers: [], more: 0 });
    expect(dayButton('Mon, February 16: 1 answer').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(dayButton('Tue, February 17: 12 answers'));
    expect(model.open).toHaveBeenCalledExactlyOnceWith(TODAY);
    fireEvent.click(dayButton('Mon, February 16: 1 answer'));
    expect(model.close).toHaveBeenCalledOnce();
  });
});

const app = { bug: signal(false) } as unknown as AppModel;

const line = (id: string, changes: Partial<AnswerLine> = {}): AnswerLine => ({
  id: id as EventId,
  front: `Front of ${id}`,
  rating: 'good',
  at: epochMs(new Date(2026, 1, 17, 14, 5).getTime()),
  ...changes,
});

const showDay = (opened: Partial<OpenedDay>) => {
  const model = modelOf();
  const whole = { day: TODAY, answers: [], more: 0, ...opened };
  render(<DayPanel app={app} view={VIEW} model={asModel(model)} opened={whole} />);
  return model;
};

describe('a day', () => {
  test('lists its answers with their ratings and times', () => {
    showDay({ answers: [line('n'), line('m', { front: null, rating: 'again' })], more: 10 });
    const region = screen.getByRole('region', { name: 'Tue, February 17' });
    const items = within(region).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent?.replaceAll(/\s/g, ' '))).toEqual([
      'Front of n Good 2:05 PM',
      'A card that is no longer here Again 2:05 PM',
      'and 10 more',
    ]);
    expect(screen.getByText('12 answers in 12 min.')).toBeTruthy();
  });

  test('leads to the day before and the day after, not beyond today', () => {
    const model = showDay({ day: on(-1) });
    fireEvent.click(screen.getByRole('button', { name: 'Day before' }));
    fireEvent.click(screen.getByRole('button', { name: 'Day after' }));
    expect(model.open.mock.calls).toEqual([[on(-2)], [TODAY]]);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(model.close).toHaveBeenCalledOnce();
    cleanup();
    const ofToday = showDay({});
    fireEvent.click(screen.getByRole('button', { name: 'Day after' }));
    expect(ofToday.open).not.toHaveBeenCalled();
  });

  test('says kindly where nothing was answered, and that it is still reading', () => {
    showDay({ day: on(-3) });
    expect(screen.getByText('Nothing was answered on this day.')).toBeTruthy();
    cleanup();
    showDay({ answers: null });
    expect(screen.getByText('Loading')).toBeTruthy();
  });
});

describe('recall', () => {
  test('stands beside its target, with the answers behind it', () => {
    render(<RecallPanel recall={{ asked: 412, remembered: 376 }} target={0.9} />);
    expect(screen.getByText('91.3%')).toBeTruthy();
    expect(screen.getByText('target 90%')).toBeTruthy();
    expect(screen.getByText(/376 of 412 answers/)).toBeTruthy();
  });

  test('is not told of too few answers', () => {
    render(<RecallPanel recall={{ asked: 19, remembered: 19 }} target={0.9} />);
    expect(screen.queryByText('100%')).toBeNull();
    expect(screen.getByText(/Too few cards have come back yet: 19/)).toBeTruthy();
    cleanup();
    render(<RecallPanel recall={{ asked: 20, remembered: 20 }} target={0.9} />);
    expect(screen.getByText('100%')).toBeTruthy();
  });
});

const showAhead = (...ahead: readonly number[]) => render(<AheadPanel ahead={ahead} today={TODAY} />);

describe('the days ahead', () => {
  test('are drawn, and each has its number as text', () => {
    showAhead(3, 0, 1_200);
    const list = screen.getByRole('list', { name: 'Next 3 days' });
    expect(within(list).getByText('Today: 3 cards')).toBeTruthy();
    expect(within(list).getByText('Wed, February 18: 0 cards')).toBeTruthy();
    expect(within(list).getByText('Thu, February 19: 1,200 cards')).toBeTruthy();
    expect(screen.getByText('1,203 cards')).toBeTruthy();
    expect(screen.getByText(/3 cards are due by today.*Thu, February 19 with 1,200 cards/)).toBeTruthy();
  });

  test.each([
    [[1, 0, 0], '1 card is due by today, and nothing after.'],
    [[0, 0, 0], 'No card comes back in these days.'],
    [[0, 1, 0], 'Nothing is due by today. The fullest day after is Wed, February 18 with 1 card.'],
  ])('of %j cards say it in words', (ahead, said) => {
    showAhead(...ahead);
    expect(screen.getByText(said)).toBeTruthy();
  });
});

test('a deck is chosen by its name, or all of them', () => {
  const [outer, inner] = ['a', 'b'] as [DeckId, DeckId];
  const decks = [
    { id: outer, name: 'Outer', depth: 0 },
    { id: inner, name: 'Inner', depth: 1 },
  ];
  const choose = vi.fn<(deck: DeckId | null) => void>();
  render(<DeckChooser decks={decks} chosen={inner} onChoose={choose} />);
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Deck' });
  expect([...select.options].map(({ text }) => text.trim())).toEqual(['All decks', 'Outer', 'Inner']);
  expect(select.value).toBe(inner);
  fireEvent.change(select, { target: { value: outer } });
  fireEvent.change(select, { target: { value: '' } });
  expect(choose.mock.calls).toEqual([[outer], [null]]);
});
