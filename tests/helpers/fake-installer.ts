import type { Installer, InstallWay } from '../../src/platform/install.ts';

/** A browser whose mind about installing is changed by the test. */
export class FakeInstaller implements Installer {
  readonly isApp: boolean;
  asked = 0;
  agrees = true;
  private present: InstallWay;
  private readonly listeners: (() => void)[] = [];

  constructor(way: InstallWay = 'none', isApp = false) {
    this.present = way;
    this.isApp = isApp;
  }

  way(): InstallWay {
    return this.present;
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  prompt(): Promise<boolean> {
    this.asked++;
    this.become('none');
    return Promise.resolve(this.agrees);
  }

  become(way: InstallWay): void {
    this.present = way;
    for (const tell of this.listeners) tell();
  }
}
