/** The words of files that come from outside, in English. */
export const ARRIVING = {
  lost: 'What you shared or opened did not arrive. Choose the file here instead.',
};
