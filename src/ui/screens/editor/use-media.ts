import { useSignal, type Signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Recorder } from '../../../platform/recorder.ts';
import type { AppContext } from '../../../state/app-context.ts';
import type { Taken } from '../../../state/media-intake.ts';
import { RecorderModel } from '../../../state/recorder-model.ts';
import { moreWords } from '../../words/more-words.ts';
import { apart } from './text-edits.ts';
import type { Fields } from './use-fields.ts';

export interface EditorMedia {
  /** How many pictures and sounds are being made ready. */
  readonly taking: Signal<number>;
  /** Why the last one was not taken. */
  readonly refused: Signal<string | null>;
  readonly recorder: RecorderModel;
  readonly take: (files: readonly File[]) => void;
}

/** Pictures and sounds on their way onto the card. */
export function useMedia(
  { intake }: Pick<AppContext, 'intake'>,
  microphone: Recorder,
  fields: Fields,
): EditorMedia {
  const taking = useSignal(0);
  const refused = useSignal<string | null>(null);
  const put = (taken: Taken): void => {
    refused.value = taken.kind === 'refused' ? moreWords.editor.refused[taken.reason] : null;
    if (taken.kind === 'taken') fields.edit((field) => apart(field, taken.markdown));
  };
  const takeOne = async (file: File): Promise<void> => {
    const media = await intake();
    put(await (file.type.startsWith('audio/') ? media.takeSound(file) : media.takePicture(file)));
  };
  const take = async (files: readonly File[]): Promise<void> => {
    taking.value += files.length;
    for (const file of files) {
      // One after the other: each is large while it is drawn anew, and they stand in their order.
      // oxlint-disable-next-line no-await-in-loop
      await takeOne(file).catch(() => (refused.value = moreWords.editor.refused.refused));
      taking.value--;
    }
  };
  const recorder = useMemo(
    () => new RecorderModel(microphone, { takeSound: async (file) => (await intake()).takeSound(file) }, put),
    [],
  );
  useEffect(() => () => recorder.cancel(), [recorder]);
  return { taking, refused, recorder, take: (files) => void take(files) };
}
