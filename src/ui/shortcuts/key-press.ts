/** A key as it was pressed, and what had the focus. */
export interface KeyPress {
  readonly key: string;
  /** Control, or Command on a Mac. */
  readonly command: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** The key is being held down. */
  readonly repeat: boolean;
  /** A field takes every key, a control its own Space and Enter. */
  readonly on: 'field' | 'control' | 'page';
}

const PRESSED = '[type="checkbox"], [type="radio"], [type="file"]';
const FIELDS = `input:not(${PRESSED}), select, textarea, figure, [contenteditable], [role="slider"], [role="textbox"], [role="combobox"]`;
const CONTROLS = 'a[href], audio, button, input, summary, [role="button"], [role="link"], [role="menuitem"]';
const OPEN_ABOVE = 'dialog[open], :popover-open';

/** The press, if it is for the page: not for what is open above it, nor heard by something else before. */
export function pressOf(event: KeyboardEvent): KeyPress | null {
  if (event.defaultPrevented || event.isComposing || document.querySelector(OPEN_ABOVE)) return null;
  return {
    key: event.key,
    command: event.ctrlKey || event.metaKey,
    alt: event.altKey,
    shift: event.shiftKey,
    repeat: event.repeat,
    on: placeOf(event.target),
  };
}

function placeOf(target: EventTarget | null): KeyPress['on'] {
  if (!(target instanceof Element)) return 'page';
  if (target.closest(FIELDS)) return 'field';
  return target.closest(CONTROLS) ? 'control' : 'page';
}
