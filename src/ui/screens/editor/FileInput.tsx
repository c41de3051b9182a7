import type { JSX, RefObject } from 'preact';

interface FileInputProps {
  /** What opens it presses it. */
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly name: string;
  readonly isCamera?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where pictures are chosen or taken; unseen, for a button stands for it. */
export function FileInput({ inputRef, name, isCamera = false, onFiles }: FileInputProps): JSX.Element {
  return (
    <input
      ref={inputRef}
      type="file"
      accept="image/*"
      hidden
      aria-label={name}
      {...(isCamera && { capture: 'environment' as const })}
      onChange={({ currentTarget }) => {
        onFiles([...(currentTarget.files ?? [])]);
        // The same picture may be chosen again.
        currentTarget.value = '';
      }}
    />
  );
}
