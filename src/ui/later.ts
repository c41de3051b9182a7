import type { FunctionComponent } from 'preact';

/** A component whose code comes later than the first card. */
export class Later<Props> {
  /** Null until it has come. */
  component: FunctionComponent<Props> | null = null;
  private readonly fetch: () => Promise<FunctionComponent<Props>>;

  constructor(fetch: () => Promise<FunctionComponent<Props>>) {
    this.fetch = fetch;
  }

  async load(): Promise<FunctionComponent<Props>> {
    this.component ??= await this.fetch();
    return this.component;
  }
}
