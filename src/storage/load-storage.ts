import { loadSchedulers } from './schedulers.ts';

/** Loads what only some requests need, before an update made in another tab takes this version's files away. */
export const loadStorage = (): Promise<unknown> =>
  Promise.all([
    loadSchedulers(),
    import('./aside.ts'),
    import('./card-info.ts'),
    import('./day-answers.ts'),
    import('./elsewhere.ts'),
    import('./forecast.ts'),
    import('./media.ts'),
    import('./merge.ts'),
    import('./order.ts'),
    import('./present.ts'),
    import('./rebuild.ts'),
    import('./snapshots-store.ts'),
    import('./statistics.ts'),
    import('./tidy.ts'),
    import('./undo.ts'),
  ]);
