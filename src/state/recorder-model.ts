import { signal } from '@preact/signals';
import { MINUTE } from '../domain/units.ts';
import type { Recorder, RecorderFault, Recording } from '../platform/recorder.ts';
import type { MediaIntake, Taken } from './media-intake.ts';

/** What is longer is no card. */
const LONGEST_RECORDING = 5 * MINUTE;

export type RecorderPhase =
  | { readonly kind: 'idle' }
  /** The browser may be asking the person. */
  | { readonly kind: 'asking' }
  /** For so many milliseconds. */
  | { readonly kind: 'recording'; readonly length: number }
  /** It is made ready and kept. */
  | { readonly kind: 'keeping' }
  | { readonly kind: 'refused'; readonly fault: RecorderFault };

/** Records one sound at a time for a card. */
export class RecorderModel {
  readonly phase = signal<RecorderPhase>({ kind: 'idle' });
  readonly isSupported: boolean;
  private readonly recorder: Recorder;
  private readonly intake: Pick<MediaIntake, 'takeSound'>;
  private readonly onTaken: (taken: Taken) => void;
  private recording: Recording | null = null;

  /** `onTaken` gets what was recorded: when the person stops it, and where it ends by itself. */
  constructor(recorder: Recorder, intake: Pick<MediaIntake, 'takeSound'>, onTaken: (taken: Taken) => void) {
    this.recorder = recorder;
    this.intake = intake;
    this.onTaken = onTaken;
    this.isSupported = recorder.isSupported;
  }

  async start(): Promise<void> {
    const { kind } = this.phase.peek();
    if (kind !== 'idle' && kind !== 'refused') return;
    this.phase.value = { kind: 'asking' };
    const started = await this.recorder.start({
      onLength: (length) => this.tick(length),
      onLost: () => void this.stop(),
    });
    if (started.kind === 'refused') {
      if (this.isAsking()) this.phase.value = started;
      return;
    }
    // It was given up while the browser asked.
    if (!this.isAsking()) return started.recording.cancel();
    this.recording = started.recording;
    this.phase.value = { kind: 'recording', length: 0 };
  }

  /** Ends it and takes what was recorded. */
  async stop(): Promise<void> {
    const { recording } = this;
    if (!recording) return;
    this.recording = null;
    this.phase.value = { kind: 'keeping' };
    const sound = await recording.stop();
    const taken = sound && (await this.intake.takeSound(sound));
    this.phase.value = sound ? { kind: 'idle' } : { kind: 'refused', fault: 'failed' };
    if (taken) this.onTaken(taken);
  }

  /** Lets go of what was recorded, also while the browser still asks. */
  cancel(): void {
    if (this.phase.peek().kind === 'keeping') return;
    this.recording?.cancel();
    this.recording = null;
    this.phase.value = { kind: 'idle' };
  }

  private isAsking(): boolean {
    return this.phase.peek().kind === 'asking';
  }

  private tick(length: number): void {
    if (!this.recording) return;
    this.phase.value = { kind: 'recording', length };
    if (length >= LONGEST_RECORDING) void this.stop();
  }
}
