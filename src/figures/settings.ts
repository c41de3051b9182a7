/** What is wrong with what a block says of its figure, as the card tells it. */
export type SettingFault =
  | { readonly kind: 'no-such-figure'; readonly figure: string }
  | { readonly kind: 'no-setting'; readonly line: string }
  | { readonly kind: 'unknown'; readonly setting: string; readonly known: readonly string[] }
  | { readonly kind: 'twice'; readonly setting: string }
  | { readonly kind: 'no-number'; readonly setting: string; readonly value: string }
  | { readonly kind: 'range'; readonly setting: string; readonly min: number; readonly max: number }
  | { readonly kind: 'whole'; readonly setting: string }
  | { readonly kind: 'count'; readonly setting: string; readonly least: number; readonly most: number }
  | { readonly kind: 'letters'; readonly setting: string; readonly least: number; readonly most: number }
  | { readonly kind: 'choice'; readonly setting: string; readonly choices: readonly string[] }
  | { readonly kind: 'missing'; readonly setting: string }
  | { readonly kind: 'source'; readonly line: string }
  | { readonly kind: 'formula'; readonly line: string }
  | { readonly kind: 'lines'; readonly most: number }
  | { readonly kind: 'unknown-name'; readonly line: string; readonly name: string }
  | { readonly kind: 'no-draw' };

interface Range {
  readonly min: number;
  readonly max: number;
  /** Only whole numbers. */
  readonly whole?: boolean;
}

interface Count {
  readonly least: number;
  readonly most: number;
}

const LONGEST_WORD = 24;
/** What is wrong is told no further than this: a card is no list of a stranger's faults. */
const MOST_FAULTS = 8;
const MOST_TOLD = 80;
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;

/**
 * The settings of a figure: plain lines such as `logits: 2, 1, 0.1`. Each is asked for by its name and has a value of its
 * own where the block has none; what is wrong is gathered, and what nobody asked for is wrong.
 */
export class Settings {
  private readonly written = new Map<string, string[]>();
  private readonly asked = new Set<string>();
  private readonly wrong: SettingFault[] = [];

  constructor(text: string) {
    for (const line of text.split(/\r\n?|\n/).map((each) => each.trim())) {
      if (line !== '' && !line.startsWith('#')) this.readLine(line);
    }
  }

  /** Those found so far; to be asked for once all settings have been read. */
  get faults(): readonly SettingFault[] {
    const unknown = [...this.written.keys()].filter((setting) => !this.asked.has(setting));
    const known = [...this.asked];
    const strange = unknown.map((setting) => ({ kind: 'unknown' as const, setting: told(setting), known }));
    return [...this.wrong, ...strange].slice(0, MOST_FAULTS);
  }

  number(setting: string, otherwise: number, range: Range): number {
    const value = this.one(setting);
    return value === undefined ? otherwise : (this.readNumber(setting, value, range) ?? otherwise);
  }

  numbers(setting: string, otherwise: readonly number[], range: Range, count: Count): readonly number[] {
    const values = this.list(setting, count);
    if (!values) return otherwise;
    const numbers = values.map((value) => this.readNumber(setting, value, range));
    return numbers.every((value) => value !== undefined) ? numbers : otherwise;
  }

  /** A setting that may be written several times, each a row of as many numbers as there are ranges. */
  rows(
    setting: string,
    otherwise: readonly (readonly number[])[],
    ranges: readonly Range[],
    most: number,
  ): readonly (readonly number[])[] {
    this.asked.add(setting);
    const written = this.written.get(setting);
    if (!written) return otherwise;
    if (written.length > most) return this.refuse({ kind: 'count', setting, least: 1, most }, otherwise);
    const rows = written.map((line) => {
      const values = partsOf(line);
      if (values.length !== ranges.length) {
        return this.refuse({ kind: 'count', setting, least: ranges.length, most: ranges.length }, undefined);
      }
      const numbers = ranges.map((range, i) => this.readNumber(setting, values[i] ?? '', range));
      return numbers.every((value) => value !== undefined) ? numbers : undefined;
    });
    return rows.every((row) => row !== undefined) ? rows : otherwise;
  }

  words(setting: string, otherwise: readonly string[], count: Count): readonly string[] {
    return this.list(setting, count)?.map((word) => cut(word, LONGEST_WORD)) ?? otherwise;
  }

  /** Some of a few words, each once, in the order of the choices. */
  someOf<Choice extends string>(
    setting: string,
    otherwise: readonly Choice[],
    choices: readonly Choice[],
  ): readonly Choice[] {
    const values = this.list(setting, { least: 1, most: choices.length })?.map((value) =>
      value.toLowerCase(),
    );
    if (!values) return otherwise;
    const isKnown = values.every((value) => choices.some((choice) => choice === value));
    if (!isKnown) return this.refuse({ kind: 'choice', setting, choices }, otherwise);
    return choices.filter((choice) => values.includes(choice));
  }

  /** One word of so many letters. */
  letters(setting: string, otherwise: string, { least, most }: Count): string {
    const value = this.one(setting);
    if (value === undefined) return otherwise;
    const { length } = Array.from(value);
    if (length >= least && length <= most && !/\s/.test(value)) return value;
    return this.refuse({ kind: 'letters', setting, least, most }, otherwise);
  }

  choice<Choice extends string>(setting: string, otherwise: Choice, choices: readonly Choice[]): Choice {
    const value = this.one(setting)?.toLowerCase();
    if (value === undefined) return otherwise;
    return (
      choices.find((choice) => choice === value) ??
      this.refuse({ kind: 'choice', setting, choices }, otherwise)
    );
  }

  private readLine(line: string): void {
    const [, name, value] = /^([a-z][a-z-]*)\s*:\s*(.*)$/i.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      this.wrong.push({ kind: 'no-setting', line: told(line) });
      return;
    }
    const setting = name.toLowerCase();
    const values = this.written.get(setting);
    if (values) values.push(value);
    else this.written.set(setting, [value]);
  }

  private one(setting: string): string | undefined {
    this.asked.add(setting);
    const [value, second] = this.written.get(setting) ?? [];
    return second === undefined ? value : this.refuse({ kind: 'twice', setting }, undefined);
  }

  private list(setting: string, { least, most }: Count): readonly string[] | undefined {
    const value = this.one(setting);
    if (value === undefined) return undefined;
    const values = partsOf(value);
    if (values.length >= least && values.length <= most) return values;
    return this.refuse({ kind: 'count', setting, least, most }, undefined);
  }

  private readNumber(setting: string, written: string, { min, max, whole }: Range): number | undefined {
    // A minus as print has it.
    const value = written.replace('\u2212', '-');
    const number = Number(value);
    if (!NUMBER.test(value))
      return this.refuse({ kind: 'no-number', setting, value: told(value) }, undefined);
    if (!(number >= min && number <= max))
      return this.refuse({ kind: 'range', setting, min, max }, undefined);
    if (whole && !Number.isInteger(number)) return this.refuse({ kind: 'whole', setting }, undefined);
    return number;
  }

  private refuse<Value>(fault: SettingFault, value: Value): Value {
    this.wrong.push(fault);
    return value;
  }
}

/** Not in the middle of a letter. */
const cut = (text: string, most: number): string =>
  text.length <= most
    ? text
    : Array.from(text.slice(0, 2 * most))
        .slice(0, most)
        .join('');

/** Signs that turn the order of what follows are no part of a sentence of ours. */
const told = (text: string): string =>
  (text.length > MOST_TOLD ? `${cut(text, MOST_TOLD)}…` : text).replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

/** Parted by commas, or by spaces where there are none. */
const partsOf = (value: string): readonly string[] =>
  value
    .split(value.includes(',') ? ',' : /\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
