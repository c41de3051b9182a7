import { effect, type Signal } from '@preact/signals';
import type { DeckId } from '../domain/ids.ts';
import type { EpochMs } from '../domain/units.ts';
import type { WakeLock } from '../platform/wake-lock.ts';
import type { AppContext } from './app-context.ts';
import type { DeviceSettings } from './device-settings.ts';
import type { InstallModel } from './install-model.ts';
import type { ReminderModel } from './reminder-model.ts';
import type { RoomModel } from './room-model.ts';
import type { StudyModel } from './study-model.ts';

export interface SittingParts {
  readonly context: AppContext;
  readonly device: Signal<DeviceSettings>;
  /** Cards left today over all decks, as far as known. */
  readonly due: Signal<number | null>;
  readonly wakeLock: WakeLock;
  readonly install: InstallModel;
  readonly room: RoomModel;
  readonly reminder: ReminderModel;
}

/** The device's part in a session: the screen stays on, its end may lead to more, and what is left is known after it. */
export class Sitting {
  private readonly parts: SittingParts;
  private readonly study: StudyModel;
  private readonly deck: DeckId | null;
  /** What was left in the beginning: over all decks, and in this session. */
  private before: { readonly due: number; readonly left: number } | null = null;
  private hasBegun = false;
  private readonly stops: readonly (() => void)[];

  constructor(parts: SittingParts, study: StudyModel, deck: DeckId | null) {
    this.parts = parts;
    this.study = study;
    this.deck = deck;
    this.stops = [
      effect(() => this.follow(study.phase.value.kind)),
      effect(() => {
        const isAsking = study.phase.value.kind !== 'done';
        parts.wakeLock.hold(isAsking && parts.device.value.awake);
      }),
      effect(() => {
        const notice = study.notice.value;
        if (notice?.kind === 'not-saved' && notice.failure === 'full') void parts.room.foundNone(this.now());
      }),
    ];
  }

  /** Tells how many cards are left; a session of one deck knows only how many fewer they have become. */
  tellLeft(): void {
    const { due } = this.parts;
    const left = this.study.left.peek();
    if (!this.hasBegun) return;
    if (this.deck === null) due.value = left;
    else if (this.before) due.value = Math.max(0, this.before.due + left - this.before.left);
  }

  end(): void {
    for (const stop of this.stops) stop();
    this.tellLeft();
    this.parts.wakeLock.hold(false);
    this.parts.install.leave();
    this.parts.reminder.leave();
  }

  private now(): EpochMs {
    return this.parts.context.clock.now().at;
  }

  private follow(phase: StudyModel['phase']['value']['kind']): void {
    if (phase === 'loading') return;
    this.hasBegun = true;
    const due = this.parts.due.peek();
    if (due !== null) this.before ??= { due, left: this.study.left.peek() };
    const isAtEnd = phase === 'done' && this.study.answered.peek() > 0;
    this.parts.install.setAtEnd(isAtEnd);
    if (!isAtEnd) return this.parts.reminder.leave();
    this.tellLeft();
    void this.parts.room.askOnce();
    void this.parts.reminder.atEnd();
  }
}
