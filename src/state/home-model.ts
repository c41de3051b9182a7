import { computed, effect, type Signal } from '@preact/signals';
import { importedDeckId } from '../domain/digest-ids.ts';
import type { DeckId } from '../domain/ids.ts';
import type { Badge } from '../platform/badge.ts';
import type { Installer } from '../platform/install.ts';
import type { KeptText } from '../platform/kept-text.ts';
import type { Vibration } from '../platform/vibration.ts';
import type { WakeLock } from '../platform/wake-lock.ts';
import type { AppContext } from './app-context.ts';
import { Arrivals } from './arrivals.ts';
import { AsideNews } from './aside-news.ts';
import type { BackupParts } from './backup-model.ts';
import type { DeviceSettings } from './device-settings.ts';
import type { FolderSync } from './folder-sync.ts';
import { InstallModel } from './install-model.ts';
import { PastModel } from './past-model.ts';
import { ReminderModel } from './reminder-model.ts';
import { RoomModel, type RoomParts } from './room-model.ts';
import { SHIPPED_TITLE } from './shipped-deck.ts';
import { Sitting } from './sitting.ts';
import type { StudyModel } from './study-model.ts';

export interface HomeParts extends RoomParts {
  readonly context: AppContext;
  readonly device: Signal<DeviceSettings>;
  /** Cards left today over all decks, as far as known. */
  readonly due: Signal<number | null>;
  readonly installer: Installer;
  readonly offered: KeptText;
  readonly past: KeptText;
  readonly badge: Badge;
  readonly wakeLock: WakeLock;
  readonly vibration: Vibration;
  /** The collection had to be made anew. */
  readonly isNew: boolean;
  /** Null where the browser opens no folders. */
  readonly folder: FolderSync | null;
  readonly backups: BackupParts;
  readonly reminded: KeptText;
}

/** The app's place on this device besides its cards. Nobody's first card waits for it. */
export class HomeModel {
  readonly install: InstallModel;
  readonly room: RoomModel;
  readonly past: PastModel;
  readonly arrivals = new Arrivals();
  readonly aside: AsideNews;
  readonly folder: FolderSync | null;
  readonly backups: BackupParts;
  readonly reminder: ReminderModel;
  /** What this device has. */
  readonly can: { readonly awake: boolean; readonly vibration: boolean };
  /** There is something to be told with the decks. */
  readonly hasNews = computed(() => {
    const trouble = this.folder?.trouble.value ?? null;
    const waits = this.aside.count.value > 0;
    return this.past.loss.value !== null || this.room.isLow.value || trouble !== null || waits;
  });
  private readonly parts: HomeParts;
  private sitting: Sitting | null = null;
  /** How much had been written when it was last noted how much is here. */
  private notedAt: number | null = null;

  constructor(parts: HomeParts) {
    const { installer, isNew, due, badge } = parts;
    this.parts = parts;
    this.aside = new AsideNews(parts.context.store);
    this.install = new InstallModel(installer, parts.offered);
    this.room = new RoomModel(parts);
    this.folder = parts.folder;
    this.backups = parts.backups;
    this.reminder = new ReminderModel(parts.context, parts.reminded);
    this.past = new PastModel(parts.past, { isNew, isApp: installer.isApp });
    this.can = { awake: parts.wakeLock.isSupported, vibration: parts.vibration.isSupported };
    effect(() => {
      if (due.value !== null) badge.show(due.value);
    });
  }

  /** Looks at what may have changed while nobody did. */
  async look(): Promise<void> {
    await this.room.look();
    await this.note();
  }

  tryRoom(): Promise<void> {
    return this.room.try(this.parts.context.clock.now().at);
  }

  /** The page goes out of sight, and may not come back. */
  async setAside(): Promise<void> {
    this.sitting?.tellLeft();
    await this.note();
  }

  /** Takes part in a session until it is left. */
  sit(study: StudyModel, deck: DeckId | null): () => void {
    const { install, room, reminder } = this;
    const sitting = new Sitting({ ...this.parts, install, room, reminder }, study, deck);
    this.sitting = sitting;
    void this.folder?.setStudying(true);
    return () => {
      sitting.end();
      void this.folder?.setStudying(false);
      if (this.sitting === sitting) this.sitting = null;
    };
  }

  /** Marks a rating, where that is wished. */
  tap(): void {
    if (this.can.vibration && this.parts.device.peek().vibration) this.parts.vibration.tap();
  }

  /** Remembers how much is here, apart from the collection. */
  private async note(): Promise<void> {
    const { store, clock } = this.parts.context;
    const writes = await store.writes();
    if (writes === this.notedAt) return;
    const { answers, cards } = await store.holdings();
    const shipped = importedDeckId(SHIPPED_TITLE);
    const own = [...cards].filter(([deck]) => deck !== shipped);
    const total = own.reduce((sum, [, count]) => sum + count, 0);
    this.past.note({ at: clock.now().at, answers, cards: total });
    this.notedAt = writes;
  }
}
