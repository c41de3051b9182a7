import { signal } from '@preact/signals';
import type { EpochMs } from '../domain/units.ts';
import type { Address } from '../platform/address.ts';
import type { FileDrops } from '../platform/dropped-files.ts';
import type { Launches } from '../platform/launch.ts';
import type { Arrived } from '../platform/shared-files.ts';
import type { SharedWords } from '../platform/shared-words.ts';
import type { Shares } from '../platform/shares.ts';
import { addressOf, parseRoute } from './route.ts';

/** The ways by which files reach the app besides its own picker. */
export interface ArrivalParts {
  readonly address: Pick<Address, 'read' | 'go'>;
  readonly drops: FileDrops;
  readonly launches: Launches;
  readonly shares: Shares;
}

/** Files and words that came from outside, until the import or the editor takes them: nothing of them is written before it was asked. */
export class Arrivals {
  readonly files = signal<readonly File[]>([]);
  /** Something was on its way here and did not arrive. */
  readonly isLost = signal(false);
  /** Words that are to become a card. */
  readonly words = signal<SharedWords | null>(null);
  private address: ArrivalParts['address'] | null = null;

  /** From now on whatever comes leads to the import. */
  async listen({ address, drops, launches, shares }: ArrivalParts, at: EpochMs): Promise<void> {
    this.address = address;
    drops.onFiles({
      // In a session a file comes off by a slip of the hand.
      accepts: () => parseRoute(address.read()).screen !== 'study',
      take: (files) => this.bring({ files, isWhole: true }),
    });
    launches.onFiles((arrived) => this.bring(arrived));
    const shared = await shares.take(at);
    if (shared && 'words' in shared) this.bringWords(shared.words);
    else if (shared) this.bring(shared);
  }

  take(): readonly File[] {
    const files = this.files.peek();
    this.files.value = [];
    return files;
  }

  private bringWords(words: SharedWords): void {
    this.words.value = words;
    const { address } = this;
    if (address && parseRoute(address.read()).screen !== 'add')
      address.go(addressOf({ screen: 'add', deck: null }));
  }

  private bring({ files, isWhole }: Arrived): void {
    this.isLost.value = !isWhole;
    // Those before may still wait for an import that is being written.
    this.files.value = [...this.files.peek(), ...files];
    const { address } = this;
    if (address && parseRoute(address.read()).screen !== 'import')
      address.go(addressOf({ screen: 'import' }));
  }
}
