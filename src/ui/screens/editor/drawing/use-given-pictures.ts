import { useLayoutEffect, useRef } from 'preact/hooks';
import { takePictures } from '../take-files.ts';

/** Takes a picture that is dropped on that place, or pasted while no text is written. */
export function useGivenPictures(
  place: { readonly current: HTMLElement | null },
  take: (files: readonly File[]) => void,
): void {
  const latest = useRef(take);
  latest.current = take;
  useLayoutEffect(() => {
    const ends = new AbortController();
    const give = (files: readonly File[]): void => latest.current(files);
    const onPaste = (event: ClipboardEvent): void => {
      const isWriting = event.target instanceof Element && event.target.matches('textarea, input');
      if (!isWriting) takePictures(event, event.clipboardData, give);
    };
    document.addEventListener('paste', onPaste, ends);
    place.current?.addEventListener('dragover', (event) => event.preventDefault(), ends);
    place.current?.addEventListener('drop', (event) => takePictures(event, event.dataTransfer, give), ends);
    return () => ends.abort();
  }, [place]);
}
