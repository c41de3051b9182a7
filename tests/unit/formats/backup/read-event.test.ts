import { describe, expect, it } from 'vitest';
import { CARD, documentOf, id, IMPORTED, REVIEW, stamp } from './documents.ts';
import { faultIn, faultOfEvent, wrong } from './parsing.ts';

describe('an event that is wrong', () => {
  it.each([null, 1, 'x', []])('is no object: %j', (event) => {
    expect(faultOfEvent(event)).toEqual(wrong('events[1]', 'object'));
  });

  it.each([
    ['kind', '', 'text'],
    ['kind', undefined, 'text'],
    ['id', 'short', 'id'],
    ['id', `${'x'.repeat(21)}/`, 'id'],
    ['id', `${'x'.repeat(22)}\n`, 'id'],
    ['stamp', 'x', 'stamp'],
    ['stamp', `2${stamp().slice(1)}`, 'stamp'],
    ['card', id('note'), 'id'],
    ['card', `${id('note')}.-1`, 'id'],
    ['card', `${id('note')}.01`, 'id'],
    ['card', `${id('note')}.9999999`, 'id'],
    ['rating', 3, 'rating'],
    ['at', -1, 'date'],
    ['at', 0.5, 'date'],
    ['at', 3e15, 'date'],
    ['at', '2026-11-23', 'date'],
    ['day', -719_162, 'date'],
    ['day', 35_793_000, 'date'],
    ['day', 1.5, 'date'],
    ['took', -1, 'number'],
    ['took', 2 ** 53, 'number'],
    ['took', null, 'number'],
    ['fuzz', 1, 'number'],
    ['fuzz', -0.1, 'number'],
    ['fuzz', '0.5', 'number'],
    ['steps', [1, 10], 'steps'],
    ['steps', { learning: [1] }, 'steps'],
    ['steps', { learning: [0], relearning: [] }, 'steps'],
    ['steps', { learning: ['1m'], relearning: [] }, 'steps'],
    ['steps', { learning: [], relearning: [600_000] }, 'steps'],
    ['steps', { learning: Array.from({ length: 1_001 }, () => 1), relearning: [] }, 'steps'],
    ['steps', { learning: [], relearning: [], more: [] }, 'steps'],
    ['follows', undefined, 'id'],
    ['follows', '', 'id'],
  ] as const)('as a review: %s is %j', (name, value, expected) => {
    expect(faultOfEvent({ ...REVIEW, [name]: value })).toEqual(wrong(`events[1].${name}`, expected));
  });

  it.each([
    ['change', undefined, 'change'],
    ['due', 1e9, 'date'],
    ['interval', -1, 'number'],
    ['stability', 0, 'number'],
    ['difficulty', 0.5, 'number'],
    ['difficulty', 11, 'number'],
    ['lapses', 0.5, 'number'],
    ['day', null, 'date'],
  ] as const)('as a manual event: %s is %j', (name, value, expected) => {
    expect(faultOfEvent({ ...IMPORTED, [name]: value })).toEqual(wrong(`events[1].${name}`, expected));
  });

  it('joins no two notes', () => {
    const same = { kind: 'same', id: id('same'), stamp: stamp(), notes: [id('a'), id('b'), id('c')] };
    expect(faultOfEvent(same)).toEqual(wrong('events[1].notes', 'list'));
    expect(faultOfEvent({ ...same, notes: [id('a'), 'b'] })).toEqual(wrong('events[1].notes', 'list'));
    const voiding = { kind: 'void', id: id('void'), stamp: stamp(), card: CARD };
    expect(faultOfEvent(voiding)).toEqual(wrong('events[1].target', 'id'));
  });

  it.each(['took', 'at', 'day', 'fuzz'])('has a number beyond all: %s', (name) => {
    const text = documentOf({ events: [{ ...REVIEW, [name]: '?' }] }).replace('"?"', '1e999');
    expect(faultIn(text)).toMatchObject({ kind: 'wrong', place: `events[0].${name}` });
  });

  it('has a number beyond all in what is unknown', () => {
    const text = documentOf({ events: [{ ...REVIEW, score: { parts: [1, '?'] } }] }).replace('"?"', '-1e999');
    expect(faultIn(text)).toEqual(wrong('events[0].score.parts.1', 'number'));
  });
});
