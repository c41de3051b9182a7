import { useSignal, type Signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { AppContext } from '../../../state/app-context.ts';
import type { EditorModel } from '../../../state/editor-model.ts';
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
  /** The picture on which shapes are drawn. */
  readonly takePicture: (files: readonly File[]) => void;
}

/** Pictures and sounds on their way onto the card. */
export function useMedia(
  { intake }: Pick<AppContext, 'intake'>,
  model: EditorModel,
  fields: Fields,
): EditorMedia {
  const taking = useSignal(0);
  const refused = useSignal<string | null>(null);
  const put = (taken: Taken, isDrawnOn = false): void => {
    refused.value = taken.kind === 'refused' ? moreWords.editor.refused[taken.reason] : null;
    if (taken.kind === 'refused') return;
    if (isDrawnOn) model.set({ picture: taken.name });
    else fields.edit((field) => apart(field, taken.markdown));
  };
  const takeOne = async (file: File, isDrawnOn: boolean): Promise<void> => {
    const media = await intake();
    const isSound = file.type.startsWith('audio/');
    const taken = await (isSound ? media.takeSound(file) : media.takePicture(file));
    put(taken, !isSound && (isDrawnOn || lacksPicture(model)));
  };
  const take = async (files: readonly File[], isDrawnOn = false): Promise<void> => {
    taking.value += files.length;
    for (const file of files) {
      // One after the other: each is large while it is drawn anew, and they stand in their order.
      // oxlint-disable-next-line no-await-in-loop
      await takeOne(file, isDrawnOn).catch(() => (refused.value = moreWords.editor.refused.refused));
      taking.value--;
    }
  };
  const recorder = useMemo(
    () =>
      new RecorderModel(
        model.microphone,
        { takeSound: async (file) => (await intake()).takeSound(file) },
        put,
      ),
    [],
  );
  useEffect(() => () => recorder.cancel(), [recorder]);
  return {
    taking,
    refused,
    recorder,
    take: (files) => void take(files),
    takePicture: (files) => void take(files.slice(0, 1), true),
  };
}

/** Nothing can be drawn yet: wherever a picture comes from, it is meant for that. */
function lacksPicture({ form }: EditorModel): boolean {
  const { kind, picture } = form.text.peek();
  return kind === 'occlusion' && picture === '';
}
