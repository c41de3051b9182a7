/** How much of this device the app takes, in bytes. */
export interface StorageUsage {
  readonly used: number;
  readonly quota: number;
  /** True if the browser has promised not to clear it by itself. */
  readonly persisted: boolean;
}

export interface StorageEstimate {
  /** Null where the browser does not say. */
  usage(): Promise<StorageUsage | null>;
}

export const browserStorageEstimate: StorageEstimate = {
  async usage() {
    const storage: Partial<StorageManager> | undefined = navigator.storage;
    const estimate = await storage?.estimate?.().catch(() => null);
    if (estimate?.usage === undefined || estimate.quota === undefined) return null;
    const persisted = (await storage?.persisted?.().catch(() => false)) ?? false;
    return { used: estimate.usage, quota: estimate.quota, persisted };
  },
};
