/** The end of a session comes long after its first card. */
export const loadSummary = () => import('./done-summary.ts');
