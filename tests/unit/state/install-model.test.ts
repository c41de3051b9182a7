import { describe, expect, it } from 'vitest';
import { InstallModel } from '../../../src/state/install-model.ts';
import { FakeInstaller } from '../../helpers/fake-installer.ts';
import { keptHere } from '../../helpers/kept.ts';

describe('the offer to install', () => {
  it('waits for the end of a session, and comes once', () => {
    const kept = keptHere();
    const model = new InstallModel(new FakeInstaller('prompt'), kept);
    expect(model.isOffered.value).toBe(false);
    model.setAtEnd(true);
    expect(model.isOffered.value).toBe(true);
    model.leave();
    model.setAtEnd(true);
    expect(model.isOffered.value).toBe(false);

    const later = new InstallModel(new FakeInstaller('prompt'), kept);
    later.setAtEnd(true);
    expect(later.isOffered.value).toBe(false);
    expect(later.way.value).toBe('prompt');
  });

  it('stays for one who takes an answer back and ends the session again', () => {
    const model = new InstallModel(new FakeInstaller('prompt'), keptHere());
    model.setAtEnd(true);
    model.setAtEnd(false);
    expect(model.isOffered.value).toBe(false);
    model.setAtEnd(true);
    expect(model.isOffered.value).toBe(true);
  });

  it('waits for a later session where the browser was not ready at this one', () => {
    const installer = new FakeInstaller();
    const model = new InstallModel(installer, keptHere());
    model.setAtEnd(true);
    model.leave();
    installer.become('prompt');
    expect(model.isOffered.value).toBe(false);
    model.setAtEnd(true);
    expect(model.isOffered.value).toBe(true);
  });

  it('comes while the end shows, as soon as the browser is ready', () => {
    const installer = new FakeInstaller();
    const model = new InstallModel(installer, keptHere());
    model.setAtEnd(true);
    installer.become('prompt');
    expect(model.isOffered.value).toBe(true);
  });

  it('goes when it is refused, and is not made again', () => {
    const kept = keptHere();
    const model = new InstallModel(new FakeInstaller('by-hand'), kept);
    model.setAtEnd(true);
    model.dismiss();
    expect(model.isOffered.value).toBe(false);
    expect(kept.read()).not.toBeNull();
  });

  it('is never made where nothing can be installed', () => {
    const kept = keptHere();
    const model = new InstallModel(new FakeInstaller(), kept);
    model.setAtEnd(true);
    model.leave();
    expect(model.isOffered.value).toBe(false);
    expect(kept.read()).toBeNull();
  });
});

describe('installing', () => {
  it.each([true, false])('has the browser ask once, whatever the answer is: %s', async (agrees) => {
    const installer = new FakeInstaller('prompt');
    installer.agrees = agrees;
    const model = new InstallModel(installer, keptHere());
    model.setAtEnd(true);
    expect(await model.install()).toBe(agrees);
    expect([installer.asked, model.way.value, model.isOffered.value]).toEqual([1, 'none', false]);
  });
});
