import { computed, signal } from '@preact/signals';
import { MOST_SHAPES, shapeField, type Shape } from '../domain/occlusion.ts';
import { stampedField } from '../domain/record.ts';
import { MIDDLE, newOrdinal, type Place } from '../domain/shape-places.ts';
import type { AppContext } from './app-context.ts';
import type { EditorForm } from './editor-form.ts';

/** One change of one shape, and how to take it back: others' shapes that came since stay. */
interface Step {
  readonly ordinal: number;
  readonly before: Shape | null;
  /** Its place among the others. */
  readonly at: number;
  readonly byKey: boolean;
}

/** The shapes on the picture of a note as they are drawn. */
export class EditorDrawing {
  readonly selected = signal<number | null>(null);
  /** What is drawn next is an ellipse. */
  readonly isRound = signal(false);
  readonly shapes = computed(() => this.form.text.value.shapes);
  readonly isFull = computed(() => this.shapes.value.length >= MOST_SHAPES);
  readonly canUndo = computed(() => this.past.value.length > 0);
  private readonly past = signal<readonly Step[]>([]);
  private readonly form: EditorForm;
  private readonly context: Pick<AppContext, 'random' | 'style'>;
  private readonly changed: () => void;

  constructor(form: EditorForm, context: Pick<AppContext, 'random' | 'style'>, changed: () => void) {
    this.form = form;
    this.context = context;
    this.changed = changed;
  }

  /** Has the picture at hand, and what shows it. */
  async showPicture(name: string): Promise<void> {
    await this.context.style(`<img data-media="${name}">`);
  }

  /** A new shape, selected; without a place in the middle. */
  add(place: Place = MIDDLE): void {
    if (this.isFull.peek()) return;
    const ordinal = newOrdinal(this.context.random, (known) => this.isTaken(known));
    this.put({ ...place, ordinal, round: this.isRound.peek() }, this.shapes.peek().length);
    this.remember({ ordinal, before: null, at: 0, byKey: false });
    this.selected.value = ordinal;
  }

  /** Steps of one shape by keys, one after the other, are taken back at once. */
  place(ordinal: number, place: Place, byKey = false): void {
    const at = this.indexOf(ordinal);
    const before = this.shapes.peek()[at];
    if (!before) return;
    const last = this.past.peek().at(-1);
    const goesOn = byKey && last?.byKey === true && last.ordinal === ordinal;
    if (!goesOn) this.remember({ ordinal, before, at, byKey });
    this.put({ ...before, ...place }, at);
  }

  remove(ordinal: number): void {
    const at = this.indexOf(ordinal);
    const before = this.shapes.peek()[at];
    if (!before) return;
    this.remember({ ordinal, before, at, byKey: false });
    this.put(null, at);
    const next = this.shapes.peek();
    this.selected.value = (next[at] ?? next.at(-1))?.ordinal ?? null;
  }

  undo(): void {
    const step = this.past.peek().at(-1);
    if (!step) return;
    this.past.value = this.past.peek().slice(0, -1);
    const present = this.indexOf(step.ordinal);
    if (step.before || present !== -1) this.put(step.before, present === -1 ? step.at : present);
    this.selected.value = step.before?.ordinal ?? null;
  }

  /** What is drawn from now on is another note's. */
  begin(): void {
    this.past.value = [];
    this.selected.value = null;
  }

  private remember(step: Step): void {
    this.past.value = [...this.past.peek(), step];
  }

  private indexOf(ordinal: number): number {
    return this.shapes.peek().findIndex((shape) => shape.ordinal === ordinal);
  }

  private isTaken(ordinal: number): boolean {
    return (
      this.indexOf(ordinal) !== -1 || !!stampedField(this.form.seen.peek() ?? undefined, shapeField(ordinal))
    );
  }

  /** Puts a shape in the place of its former self, or takes that away. */
  private put(shape: Shape | null, at: number): void {
    const shapes = this.shapes.peek();
    const replaced = shape === null || shapes[at]?.ordinal === shape.ordinal ? 1 : 0;
    this.form.set({ shapes: shapes.toSpliced(at, replaced, ...(shape ? [shape] : [])) });
    this.changed();
  }
}
