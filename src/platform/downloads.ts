/** iOS reads the file only once the person has chosen where it goes. */
const KEPT_FOR_MS = 60_000;

/** Hands a file to the person. */
export interface Downloads {
  download(file: Blob, fileName: string): void;
}

export const browserDownloads: Downloads = {
  download(file, fileName) {
    const address = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.hidden = true;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
  },
};
