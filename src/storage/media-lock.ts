const NAME = 'engram-media';

const locksHere = (): LockManager | undefined => globalThis.navigator?.locks;

/** From now until this thread ends, no media is tidied away: what is being brought in is not named by anything yet. */
export const keepFromTidying = (): Promise<void> =>
  new Promise((held) => {
    const forLife = (): Promise<never> => {
      held();
      return new Promise(() => undefined);
    };
    const locks = locksHere();
    if (locks) void locks.request(NAME, { mode: 'shared' }, forLife);
    else held();
  });

/** Does it unless somebody brings media in; without locks (tests in Node) nobody else does. */
export async function unlessBroughtIn(work: () => Promise<void>): Promise<void> {
  const locks = locksHere();
  if (!locks) return work();
  await locks.request(NAME, { ifAvailable: true }, async (lock) => lock && work());
}
