import { beforeEach, describe, expect, it } from 'vitest';
import { MINUTE } from '../../../src/domain/units.ts';
import type { Recorder, RecorderStart, RecordingEvents } from '../../../src/platform/recorder.ts';
import type { Taken } from '../../../src/state/media-intake.ts';
import { RecorderModel } from '../../../src/state/recorder-model.ts';

/** A microphone that hears three bytes. */
class FakeRecorder implements Recorder {
  readonly isSupported = true;
  events: RecordingEvents | null = null;
  cancelled = 0;
  hears = new Blob(['abc'], { type: 'audio/webm' });
  private answer: (start: RecorderStart) => void = () => undefined;

  start(events: RecordingEvents): Promise<RecorderStart> {
    this.events = events;
    return new Promise((resolve) => (this.answer = resolve));
  }

  refuse(): void {
    this.answer({ kind: 'refused', fault: 'not-allowed' });
  }

  allow(): void {
    const stop = async (): Promise<Blob | null> => (this.hears.size > 0 ? this.hears : null);
    this.answer({ kind: 'recording', recording: { stop, cancel: () => void this.cancelled++ } });
  }
}

const takeSound = async (file: Blob): Promise<Taken> =>
  ({ kind: 'taken', name: await file.text(), markdown: '' }) as Taken;

let recorder: FakeRecorder;
let model: RecorderModel;
let taken: Taken[];

beforeEach(() => {
  recorder = new FakeRecorder();
  taken = [];
  model = new RecorderModel(recorder, { takeSound }, (each) => void taken.push(each));
});

async function recording(): Promise<void> {
  const started = model.start();
  recorder.allow();
  await started;
}

describe('a recording', () => {
  it('is taken when it is stopped', async () => {
    await recording();
    recorder.events?.onLength(1_200);
    expect(model.phase.value).toEqual({ kind: 'recording', length: 1_200 });
    await model.stop();
    expect(taken).toMatchObject([{ kind: 'taken', name: 'abc' }]);
    expect(model.phase.value).toEqual({ kind: 'idle' });
  });

  it('ends by itself once it is longer than a card, or the microphone goes', async () => {
    await recording();
    recorder.events?.onLength(5 * MINUTE);
    recorder.events?.onLost();
    expect(model.phase.value).toEqual({ kind: 'keeping' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(taken).toHaveLength(1);
  });

  it('is let go of where the person changes her mind, also while the browser asks', async () => {
    await recording();
    model.cancel();
    const started = model.start();
    model.cancel();
    recorder.allow();
    await started;
    expect([recorder.cancelled, model.phase.value.kind, taken.length]).toEqual([2, 'idle', 0]);
  });

  it('begins once, however often it is asked for', async () => {
    await recording();
    await model.start();
    expect(model.phase.value.kind).toBe('recording');
  });

  it('that the browser refuses says why, and can be tried again', async () => {
    const started = model.start();
    recorder.refuse();
    await started;
    expect(model.phase.value).toEqual({ kind: 'refused', fault: 'not-allowed' });
    await recording();
    expect(model.phase.value.kind).toBe('recording');
  });

  it('of nothing is none', async () => {
    recorder.hears = new Blob([]);
    await recording();
    await model.stop();
    expect(taken).toEqual([]);
    expect(model.phase.value).toEqual({ kind: 'refused', fault: 'failed' });
  });
});
