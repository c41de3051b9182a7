import { describe, expect, it } from 'vitest';
import type { KeyPress } from '../../../../src/ui/shortcuts/key-press.ts';
import { studyKey } from '../../../../src/ui/study/study-key.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  command: false,
  alt: false,
  shift: false,
  repeat: false,
  on: 'page',
  ...more,
});
const front = { side: 'front', characters: true } as const;
const back = { side: 'back', characters: true } as const;

describe('a key while studying', () => {
  it.each([' ', 'Enter'])('turns the card, and then means Good: "%s"', (key) => {
    expect(studyKey(press(key), front)).toEqual({ kind: 'turn' });
    expect(studyKey(press(key), back)).toEqual({ kind: 'rate', rating: 'good' });
    expect(studyKey(press(key), { side: 'done', characters: true })).toBeNull();
    expect(studyKey(press(key), { side: 'loading', characters: true })).toBeNull();
  });

  it('leaves Space and Enter to a control that has the focus', () => {
    expect(studyKey(press(' ', { on: 'control' }), front)).toBeNull();
    expect(studyKey(press(' ', { on: 'control' }), back)).toBeNull();
    expect(studyKey(press('Enter', { on: 'control' }), front)).toBeNull();
  });

  it.each([
    ['1', 'again'],
    ['2', 'hard'],
    ['3', 'good'],
    ['4', 'easy'],
  ])('rates a turned card: %s', (key, rating) => {
    expect(studyKey(press(key), back)).toEqual({ kind: 'rate', rating });
    expect(studyKey(press(key, { on: 'control' }), back)).toEqual({ kind: 'rate', rating });
    expect(studyKey(press(key), front)).toBeNull();
  });

  it('does not rate card after card while it is held down', () => {
    for (const key of ['3', ' ', 'Enter']) {
      expect(studyKey(press(key, { repeat: true }), back)).toBeNull();
    }
  });

  it('takes back: U, Ctrl+Z', () => {
    expect(studyKey(press('u'), front)).toEqual({ kind: 'undo' });
    expect(studyKey(press('z', { command: true }), { side: 'done', characters: false })).toEqual({
      kind: 'undo',
    });
    expect(studyKey(press('Z', { command: true, shift: true }), back)).toBeNull();
  });

  it('closes: Escape', () => {
    expect(studyKey(press('Escape'), back)).toEqual({ kind: 'close' });
  });

  it('does nothing with one character where those keys are turned off', () => {
    const off = { side: 'back', characters: false } as const;
    expect(studyKey(press('3'), off)).toBeNull();
    expect(studyKey(press('u'), off)).toBeNull();
    expect(studyKey(press(' '), { ...off, side: 'front' })).toEqual({ kind: 'turn' });
  });

  it('belongs to a field that has the focus', () => {
    for (const key of [' ', 'Enter', '3', 'u', 'Escape']) {
      expect(studyKey(press(key, { on: 'field' }), back)).toBeNull();
    }
  });

  it('leaves the shortcuts of browser and system alone', () => {
    expect(studyKey(press('1', { command: true }), back)).toBeNull();
    expect(studyKey(press('3', { alt: true }), back)).toBeNull();
  });
});
