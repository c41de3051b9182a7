// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { CardAction } from '../../../../src/domain/card-actions.ts';
import type { DeviceId, EventId } from '../../../../src/domain/ids.ts';
import { noteView } from '../../../../src/domain/note.ts';
import { DEFAULT_OPTIONS } from '../../../../src/domain/options.ts';
import { epochMs, studyDay } from '../../../../src/domain/units.ts';
import type { AppModel, Toast } from '../../../../src/state/app-model.ts';
import type { CardInfoModel, CardInfoView, CardStepLine } from '../../../../src/state/card-info-model.ts';
import { cardRow } from '../../../../src/storage/card-rows.ts';
import { CardInfo } from '../../../../src/ui/card/CardInfo.tsx';
import { card, cardState, noteRecord } from '../../domain/builders.ts';

afterEach(cleanup);

const TODAY = studyDay(20_000);
const memory = { stability: 8.25, difficulty: 5.31 };
const SCHEDULE = {
  kind: 'review',
  due: studyDay(TODAY + 3),
  interval: 8,
  day: studyDay(TODAY - 5),
  memory,
  lapses: 2,
} as const;

const view = (changes: Partial<CardInfoView> = {}): CardInfoView => ({
  card: cardRow(cardState('n', { schedule: SCHEDULE, flag: 3 })),
  note: noteView(noteRecord('n', { kind: [1, 'reversed'], source: [1, 'A book'], 'tag:light': [1, true] })),
  decks: ['Physics', 'Optics'],
  options: DEFAULT_OPTIONS,
  added: epochMs(0),
  front: '<p>What is light?</p>',
  today: TODAY,
  now: epochMs(1),
  recall: {
    elapsed: 5,
    due: 8,
    target: 0.9,
    today: 0.93,
    atDue: 0.9,
    curve: [
      { days: 0, chance: 1 },
      { days: 13, chance: 0.86 },
    ],
  },
  siblings: [{ id: card('n', 1), front: 'A wave' }],
  ...changes,
});

const ANSWER: CardStepLine = {
  kind: 'answer',
  id: 'a' as EventId,
  rating: 'hard',
  at: epochMs(1),
  took: 4_400,
  returns: { value: 8, unit: 'day' },
  device: { kind: 'here' },
  drawn: null,
};

function show(shown: CardInfoView | null, steps: readonly CardStepLine[] | null = [ANSWER]) {
  const act = vi.fn<(action: CardAction) => Promise<number | null>>(() => Promise.resolve(7));
  const go = vi.fn<(route: object) => void>();
  const app = { toast: signal<Toast | null>(null), bug: signal(false), go } as unknown as AppModel;
  const model = { view: signal(shown), steps: signal(steps), failure: signal(null), act };
  render(<CardInfo app={app} model={model as unknown as CardInfoModel} />);
  return { act, app, go, model };
}

const press = (name: string): void => screen.getByRole('button', { name }).click();

test('what is known of a card stands in words beside its drawings', () => {
  show(view());
  expect(screen.getByText('What is light?')).toBeTruthy();
  expect(screen.getByRole('img', { name: 'Green flag' })).toBeTruthy();
  expect(document.querySelector('.recall-points')?.textContent).toBe(
    'Today93%When it is due90%After 13 days86%',
  );
  const facts = screen.getByRole('list', { name: 'How well it is known' }).textContent;
  expect(facts).toContain('8.3d Stability');
  expect(facts).toContain('5.3of 10 Difficulty');
  expect(facts).toContain('2 lapses');
  const about = document.querySelector('.card-about')?.textContent;
  expect(about).toContain('DueIn 3 days · October 7, 2024');
  expect(about).toContain('Physics › Optics');
  expect(about).toContain('light');
  expect(about).toContain('A book');
  expect(screen.getByRole('link', { name: 'A wave' }).getAttribute('href')).toBe('#/card/n.1');
});

test('each answer tells its rating, its interval, how long it took and where it was given', () => {
  const device = 'Qb4x'.padEnd(22, '-') as DeviceId;
  show(view(), [
    { kind: 'due', id: 'd' as EventId, at: epochMs(2), due: studyDay(TODAY + 1) },
    { ...ANSWER, id: 'b' as EventId, device: { kind: 'unnamed', device } },
    { ...ANSWER, id: 'c' as EventId, device: { kind: 'named', name: 'Kitchen tablet' } },
    ANSWER,
  ]);
  const lines = [...document.querySelectorAll('.timeline > li')].map(({ textContent }) => textContent);
  expect(lines[0]).toContain('Set due on October 5, 2024');
  expect(lines[1]).toContain('Device QB4X');
  expect(lines[2]).toContain('Kitchen tablet');
  expect(lines[3]).toMatch(/^Hard .*next in 8 d4 sThis device$/);
  expect(screen.getByText('3 answers')).toBeTruthy();
});

test('a long history is listed in whole when asked for', () => {
  show(
    view(),
    Array.from({ length: 30 }, (_, i) => ({ ...ANSWER, id: `${i}` as EventId })),
  );
  expect(document.querySelectorAll('.timeline > li')).toHaveLength(12);
  press('Show all 30');
  return vi.waitFor(() => expect(document.querySelectorAll('.timeline > li')).toHaveLength(30));
});

test('the head shows before the log was looked through, and a card that was never answered foretells nothing', () => {
  show(view({ recall: null, card: cardRow(cardState('n')), siblings: [] }), null);
  expect(screen.getByText('What is light?')).toBeTruthy();
  expect(screen.getByText('Loading')).toBeTruthy();
  expect(screen.getByText(/nothing to foretell/)).toBeTruthy();
  expect(screen.getByText('When its turn comes')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Reset' }).getAttribute('aria-disabled')).toBe('true');
});

test('whatever is done with it offers the way back', async () => {
  const { act, app, go } = show(view());
  press('Suspend');
  expect(act).toHaveBeenLastCalledWith({ kind: 'suspend', on: true });
  await vi.waitFor(() => expect(app.toast.value?.undo).toBe(7));
  press('Delete');
  expect(act).toHaveBeenLastCalledWith({ kind: 'delete' });
  const told = (): string => (app.toast.value?.kind === 'told' ? app.toast.value.told() : '');
  await vi.waitFor(() => expect(told()).toBe('The 2 cards of the note were deleted.'));
  press('Edit');
  expect(go).toHaveBeenCalledWith({ screen: 'edit', note: 'n' });
});

test('a flag is one of eight, each with its word', async () => {
  const { act } = show(view());
  press('Flag');
  const flags = within(await screen.findByRole('radiogroup', { name: 'Flag' }));
  expect(flags.getAllByRole('radio')).toHaveLength(8);
  expect(flags.getByRole<HTMLInputElement>('radio', { name: 'Green' }).checked).toBe(true);
  fireEvent.click(flags.getByRole('radio', { name: 'Blue' }));
  expect(act).toHaveBeenLastCalledWith({ kind: 'flag', flag: 'blue' });
});

test.each([
  [{ suspended: true }, { kind: 'suspend', on: false }],
  [{ buried: TODAY }, { kind: 'bury', on: false }],
] as const)('what is out is taken back: %o', (changes, action) => {
  const { act } = show(view({ card: cardRow(cardState('n', { schedule: SCHEDULE, ...changes })) }));
  expect(screen.queryByRole('button', { name: 'Suspend' })).toBeNull();
  press('Take back');
  expect(act).toHaveBeenLastCalledWith(action);
});
