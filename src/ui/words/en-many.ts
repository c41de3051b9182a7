import type { ManyAction } from '../../domain/many-cards.ts';
import { english } from './en.ts';
import { nameIn } from './names.ts';
import { numberWords } from './numbers.ts';

const { number, phrase } = numberWords('en');
const name = nameIn('ltr');
const { cards } = english;

const others = (along: number): string =>
  phrase(along, { one: 'another card of the same notes', other: '# other cards of the same notes' });

/** What was done to so many cards. */
function done(action: ManyAction, value: number, along: number): string {
  const what = along > 0 ? `${cards(value)} and ${others(along)}` : cards(value);
  switch (action.kind) {
    case 'move':
      return `Moved: ${what}.`;
    case 'tag':
      return action.on ? `Tagged “${name(action.tag)}”: ${what}.` : `Without “${name(action.tag)}”: ${what}.`;
    case 'delete':
      return `Deleted: ${what}.`;
    case 'suspend':
      return action.on ? `Suspended: ${what}.` : `Taken back: ${what}.`;
    case 'bury':
      return action.on ? `Buried until tomorrow: ${what}.` : `Taken back: ${what}.`;
    case 'flag':
      return action.flag === 'none' ? `Without a flag: ${what}.` : `Flagged: ${what}.`;
    case 'reset':
      return `New again: ${what}. Their answers stay.`;
    case 'due':
      return `Due on another day: ${what}.`;
  }
}

/** What is done with all that was found, or with what is selected of it. */
export const MANY = {
  menu: 'More',
  select: 'Select',
  selected: (value: number): string => `${number(value)} selected`,
  selectAll: (value: number): string => `Select all ${number(value)}`,
  end: 'End selecting',
  bar: 'Selected cards',
  listMeans:
    'Space selects a card, Shift with the arrow keys a range, Control A all that were found. Escape ends it.',

  move: 'Move to deck',
  tag: 'Tag',
  untag: 'Untag',
  suspend: 'Suspend',
  takeBack: 'Take back',
  flag: 'Flag',
  reset: 'Reset',
  due: 'Set due',
  delete: 'Delete',

  deck: 'Deck',
  chooseDeck: 'Choose a deck',
  noTags: 'None of these cards has a tag.',
  tagMeans: 'Two colons put a tag inside another: law::civil.',
  dueIn: 'Days from today',
  along: (value: number): string => `This is done to notes: ${others(value)} will come along.`,
  cancel: 'Cancel',
  close: 'Close',
  working: 'Working…',
  nothing: 'Nothing to change: they stand so already.',
  done,

  study: (value: number): string => `Study ${number(value)} found`,
  studyTitle: 'Study what is found',
  how: 'What the answers do',
  look: 'Only look',
  lookMeans: 'The schedule stays as it is. Again brings a card back at the end.',
  count: 'Count the answers',
  countMeans: 'As in any session, whether due or not. Suspended and buried cards are left out.',
  start: 'Start',
  next: 'Next',
  over: 'That was all of it',
  looked: (value: number): string => `Looked at: ${cards(value)}. The schedule is as it was.`,
  counted: (value: number): string => (value === 1 ? '1 answer counts.' : `${number(value)} answers count.`),
  back: 'Back to the search',
  noneFound: 'No card is found any more.',

  saved: 'Saved searches',
  save: 'Save this search',
  savedName: 'Name',
  keep: 'Save',
  rename: (saved: string): string => `Rename “${name(saved)}”`,
  deleteSaved: (saved: string): string => `Delete “${name(saved)}”`,
  savedDone: (saved: string): string => `“${name(saved)}” was saved.`,
  renamed: (saved: string): string => `Renamed to “${name(saved)}”.`,
  deletedSaved: (saved: string): string => `“${name(saved)}” was deleted.`,

  card: 'Card',
  choose: 'Choose a card to see it here.',
};
