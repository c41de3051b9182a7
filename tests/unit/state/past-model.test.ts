import { describe, expect, it } from 'vitest';
import { epochMs } from '../../../src/domain/units.ts';
import { PastModel } from '../../../src/state/past-model.ts';
import { hadSomething } from '../../../src/state/past.ts';
import { keptHere } from '../../helpers/kept.ts';

const KNOWN = { isNew: false, isApp: false };
const NEW = { isNew: true, isApp: false };
const HAD = { at: epochMs(1_773_316_800_000), answers: 212, cards: 40 };

const kept = (holding: object = HAD) => keptHere(JSON.stringify(holding));

describe('a store that is gone', () => {
  it('is missed with what was in it', () => {
    const text = keptHere();
    new PastModel(text, NEW).note(HAD);
    expect(new PastModel(text, NEW).loss.value).toEqual({ kind: 'cleared', ...HAD });
  });

  it('is missed until the person has seen it, at later starts too', () => {
    const text = kept();
    new PastModel(text, NEW).note({ ...HAD, answers: 3 });
    const later = new PastModel(text, KNOWN);
    expect(later.loss.value).toEqual({ kind: 'cleared', ...HAD });
    later.dismiss();
    expect(later.loss.value).toBeNull();
    expect(new PastModel(text, KNOWN).loss.value).toBeNull();
    expect(new PastModel(text, NEW).loss.value).toBeNull();
  });

  it('is made up for by a backup that brings back as much', () => {
    const text = kept();
    const model = new PastModel(text, NEW);
    model.note({ ...HAD, at: epochMs(HAD.at + 5), answers: 211 });
    expect(model.loss.value).not.toBeNull();
    model.note({ ...HAD, at: epochMs(HAD.at + 9) });
    expect(model.loss.value).toBeNull();
    expect(new PastModel(text, NEW).loss.value).toMatchObject({ at: HAD.at + 9 });
  });

  it('is not missed where nothing was', () => {
    expect(new PastModel(keptHere(), NEW).loss.value).toBeNull();
    expect(new PastModel(kept({ ...HAD, answers: 0, cards: 0 }), NEW).loss.value).toBeNull();
  });

  it('is not missed where it is still here', () => {
    expect(new PastModel(kept(), KNOWN).loss.value).toBeNull();
  });
});

describe('a home screen app with a store of its own', () => {
  const FRESH = { isNew: true, isApp: true };

  it('says so until something is here', () => {
    const text = keptHere();
    expect(new PastModel(text, FRESH).loss.value).toEqual({ kind: 'own-store' });
    const later = new PastModel(text, { isNew: false, isApp: true });
    later.note({ ...HAD, answers: 0, cards: 0 });
    expect(later.loss.value).toEqual({ kind: 'own-store' });
    later.note({ ...HAD, answers: 1, cards: 0 });
    expect(later.loss.value).toBeNull();
  });

  it('says so once', () => {
    const text = keptHere();
    new PastModel(text, FRESH).dismiss();
    expect(new PastModel(text, { isNew: false, isApp: true }).loss.value).toBeNull();
  });

  it('misses what it had itself', () => {
    expect(new PastModel(kept(), FRESH).loss.value).toMatchObject({ kind: 'cleared', answers: 212 });
  });
});

describe('what is remembered', () => {
  it.each([
    ['nothing', null],
    ['no JSON', '{"at":'],
    ['something else', '[1]'],
    ['no number', '{"at":1,"answers":"many","cards":2}'],
    ['less than nothing', '{"at":1,"answers":-5,"cards":9}'],
    ['nothing of worth', '{"at":1,"answers":0,"cards":0}'],
  ])('counts for nothing where it is %s', (_, text) => {
    expect(hadSomething(keptHere(text))).toBe(false);
    expect(new PastModel(keptHere(text), NEW).loss.value).toBeNull();
  });

  it('counts where cards alone were here', () => {
    expect(hadSomething(kept({ ...HAD, answers: 0 }))).toBe(true);
  });
});
