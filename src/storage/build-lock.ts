/**
 * Two tabs must not build on one shelf, nor one pack what the other builds from. Without locks (tests in Node)
 * there is one tab.
 */
export async function asOnlyBuilder<Result>(work: () => Promise<Result>): Promise<Result> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  return locks ? locks.request('engram-build', work) : work();
}
