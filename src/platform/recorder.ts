/** Why nothing is recorded. */
export type RecorderFault = 'not-allowed' | 'no-microphone' | 'failed';

/** A recording that goes on until it is ended. */
export interface Recording {
  /** The sound; null where nothing was heard. Also called where it is long enough. */
  stop(): Promise<Blob | null>;
  /** Lets go of it. */
  cancel(): void;
}

export interface RecordingEvents {
  /** Called some times a second with how long it is, in milliseconds. */
  readonly onLength: (ms: number) => void;
  /** It ended by itself: the microphone was taken away. */
  readonly onLost: () => void;
}

export type RecorderStart =
  | { readonly kind: 'recording'; readonly recording: Recording }
  | { readonly kind: 'refused'; readonly fault: RecorderFault };

/** The microphone. */
export interface Recorder {
  readonly isSupported: boolean;
  start(events: RecordingEvents): Promise<RecorderStart>;
}

/** The first that the browser writes; those of Apple write only the last. */
const TYPES = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'];
/** Speech, well heard: a minute takes a quarter of a megabyte. */
const BITS = 32_000;
const TICK_MS = 200;

export const browserRecorder: Recorder = {
  get isSupported() {
    return typeof MediaRecorder === 'function' && 'mediaDevices' in navigator;
  },
  async start(events) {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      return { kind: 'recording', recording: record(stream, events) };
    } catch (error) {
      return { kind: 'refused', fault: faultOf(error) };
    }
  },
};

function faultOf(error: unknown): RecorderFault {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'not-allowed';
  return name === 'NotFoundError' ? 'no-microphone' : 'failed';
}

function record(stream: MediaStream, { onLength, onLost }: RecordingEvents): Recording {
  const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
  const recorder = recorderFor(stream, mimeType);
  const pieces: Blob[] = [];
  const begun = performance.now();
  const ticking = setInterval(() => onLength(performance.now() - begun), TICK_MS);
  const ended = new Promise<void>((resolve) => recorder.addEventListener('stop', () => resolve()));
  recorder.addEventListener('dataavailable', ({ data }) => void pieces.push(data));
  for (const track of stream.getTracks()) track.addEventListener('ended', onLost);
  const end = async (): Promise<void> => {
    clearInterval(ticking);
    if (recorder.state !== 'inactive') recorder.stop();
    for (const track of stream.getTracks()) track.stop();
    await ended;
  };
  recorder.start();
  return {
    async stop() {
      await end();
      const sound = new Blob(pieces, { type: recorder.mimeType });
      return sound.size > 0 ? sound : null;
    },
    cancel: () => void end(),
  };
}

/** A microphone that nobody records would stay open. */
function recorderFor(stream: MediaStream, mimeType: string | undefined): MediaRecorder {
  try {
    return new MediaRecorder(stream, { audioBitsPerSecond: BITS, ...(mimeType && { mimeType }) });
  } catch (error) {
    for (const track of stream.getTracks()) track.stop();
    throw error;
  }
}
