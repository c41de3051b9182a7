export interface DropTaker {
  /** Whether files can be dropped at the moment. */
  readonly accepts: () => boolean;
  readonly take: (files: readonly File[]) => void;
}

/** Files that are dropped anywhere on the page. */
export interface FileDrops {
  onFiles(taker: DropTaker): void;
}

export const browserDrops: FileDrops = {
  onFiles({ accepts, take }) {
    window.addEventListener('dragover', (event) => {
      if (!holdsFiles(event)) return;
      // Without this the browser would open the file in place of the app.
      event.preventDefault();
      event.dataTransfer.dropEffect = accepts() ? 'copy' : 'none';
    });
    window.addEventListener('drop', (event) => {
      // The part of a screen that it fell on may have taken it already.
      if (!holdsFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      if (accepts()) take([...event.dataTransfer.files]);
    });
  },
};

type FileDrag = DragEvent & { readonly dataTransfer: DataTransfer };

const holdsFiles = (event: DragEvent): event is FileDrag =>
  event.dataTransfer?.types.includes('Files') ?? false;
