import type { Draft, EventDraft } from '../../src/domain/change.ts';
import { newEventId } from '../../src/domain/ids.ts';
import { Device, writes, type TextPlace } from './simulation-device.ts';

/**
 * A device with an app of some years from now: it writes kinds of event and record that this app does not know, and
 * says more in those that it does. This app keeps all of it and hands it on.
 */
export class NewerDevice extends Device {
  override act({ events = [], fields = [] }: Partial<Draft>, letGo?: TextPlace): void {
    const chance = this.random.unit();
    const [first] = fields;
    const beside =
      first && chance < 0.5 ? writes(first.kind, first.id, { mood: { chance }, 'a:b': [null, 'x'] }) : [];
    super.act(
      { events: events.map((event) => saysMore(event, chance)), fields: [...fields, ...beside] },
      letGo,
    );
    if (chance < 0.2) super.act(this.ofNoKindKnownHere(chance));
  }

  private ofNoKindKnownHere(chance: number): Draft {
    const id = newEventId(this.random);
    const more = { text: `${chance}`, constructor: 1, nested: { deep: [{ er: null }] } };
    const place = chance < 0.1 ? 'mood/board' : 'constructor';
    return {
      events: [{ kind: 'unknown', id, name: 'mnemonic', more }],
      fields: writes(place, `m${Math.round(chance * 20)}`, { front: `${chance}`, 'aside:front': true }),
    };
  }
}

/** A void names the event that it undoes: a newer app says more in that, too. */
const saysMore = (event: EventDraft, chance: number): EventDraft =>
  event.kind === 'unknown'
    ? event
    : { ...event, more: { ...event.more, mood: chance, toString: ['said', { by: 'a newer app' }] } };
