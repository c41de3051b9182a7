const PICTURE = /^image\//u;
const PICTURE_OR_SOUND = /^(?:image|audio)\//u;

/** Pictures and sounds go on the card; all else is the browser's to paste or drop. */
export const takeFiles = (
  event: Event,
  given: DataTransfer | null,
  take: (files: readonly File[]) => void,
): void => takeOf(PICTURE_OR_SOUND, event, given, take);

export const takePictures: typeof takeFiles = (event, given, take) => takeOf(PICTURE, event, given, take);

function takeOf(
  types: RegExp,
  event: Event,
  given: DataTransfer | null,
  take: (files: readonly File[]) => void,
): void {
  const files = [...(given?.files ?? [])].filter(({ type }) => types.test(type));
  if (files.length === 0) return;
  event.preventDefault();
  take(files);
}
