import type { Page } from '@playwright/test';
import { byStampThenId, RATINGS, type Rating } from '../../src/domain/event.ts';
import { noteOfCard } from '../../src/domain/ids.ts';
import { noteKey, textOf } from '../../src/domain/record.ts';
import { standingReviews } from './disk-faults.ts';
import type { Disk } from './disk.ts';

export interface GivenAnswer {
  readonly question: string;
  readonly rating: Rating;
}

/** What shows on the card on top: those on their way out don't count. */
interface Shown {
  readonly question: string;
  readonly isTurned: boolean;
}

/** Somebody who studies numbered questions by keys, as fast as they come, and knows by heart what was answered. */
export class FastLearner {
  /** The answers that stood in the beginning, then after each act: an answer, or taking one back. */
  readonly histories: (readonly GivenAnswer[])[];
  /** Which of them is the latest that was seen to be so: the card that comes after it showed. */
  seen = 0;
  private readonly page: Page;
  private shown: Shown | null = null;
  private waiting: { readonly acts: number; readonly tell: () => void } | null = null;

  constructor(page: Page, answered: readonly GivenAnswer[] = []) {
    this.page = page;
    this.histories = [answered];
  }

  get present(): readonly GivenAnswer[] {
    return this.histories.at(-1) ?? [];
  }

  /** When so many acts have been begun; none: when the first card shows. */
  whenBegun(acts: number): Promise<void> {
    return new Promise((tell) => (this.waiting = { acts, tell }));
  }

  /** Waits for the first card of the session. */
  async begin(): Promise<void> {
    this.shown = await this.see(null);
    this.tellProgress();
  }

  async answer(rating: Rating): Promise<void> {
    const question = this.shown?.question ?? '';
    await this.page.keyboard.press(' ');
    const turned = await this.see(this.shown);
    if (!turned.isTurned) throw new Error(`"${question}" did not turn`);
    await this.act([...this.present, { question, rating }], String(RATINGS.indexOf(rating) + 1), turned);
  }

  /** Takes back the last answer: its card is asked again. */
  undo(): Promise<void> {
    return this.act(this.present.slice(0, -1), 'u', this.shown);
  }

  private async act(after: readonly GivenAnswer[], key: string, before: Shown | null): Promise<void> {
    this.histories.push(after);
    this.tellProgress();
    await this.page.keyboard.press(key);
    this.shown = await this.see(before);
    this.seen = this.histories.length - 1;
  }

  private tellProgress(): void {
    if (this.waiting && this.histories.length > this.waiting.acts) this.waiting.tell();
  }

  /** What shows once it is something else than before. */
  private async see(before: Shown | null): Promise<Shown> {
    const handle = await this.page.waitForFunction((before) => {
      const card = document.querySelector('article:not([aria-hidden="true"])');
      const text = card instanceof HTMLElement ? card.innerText : '';
      const question = /Question [\d.]+/.exec(text)?.[0];
      const isTurned = /Answer [\d.]+/.test(text);
      const isSame = before?.question === question && before?.isTurned === isTurned;
      return question === undefined || isSame ? null : { question, isTurned };
    }, before);
    const shown = await handle.jsonValue();
    if (!shown) throw new Error('No card shows');
    return shown;
  }
}

/** The answers that were given on this device and stand, in their order. */
export function answersOn(disk: Disk): readonly GivenAnswer[] {
  const { records } = disk.collection;
  return standingReviews(disk.collection)
    .filter(({ device }) => device === disk.device)
    .toSorted(byStampThenId)
    .map(({ card, rating }) => ({
      question: textOf(records.get(noteKey(noteOfCard(card))), 'front'),
      rating,
    }));
}
