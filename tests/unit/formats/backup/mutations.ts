/** Ways in which a file comes to harm, drawn from a stream of numbers. */

type Chance = Iterator<number>;
type Value = unknown;

const draw = (chance: Chance): number => chance.next().value ?? 0;

/** The text with a part cut out, doubled or swapped, a character changed, a number made impossible. */
export function mutatedTexts(text: string, chance: Chance): readonly string[] {
  const place = (): number => draw(chance) % text.length;
  const [a, b] = [place(), place()].toSorted((x, y) => x - y) as [number, number];
  const flip = place();
  const flipped = String.fromCharCode(text.charCodeAt(flip) ^ (1 << (draw(chance) % 8)));
  const numbers = [...text.matchAll(/(?<=[:[,])-?\d+(?:\.\d+)?(?=[,}\]])/g)];
  const number = numbers[draw(chance) % Math.max(1, numbers.length)];
  const wild = [
    '1e999',
    '-1',
    '-1e999',
    '1.5',
    '9007199254740993',
    '-0',
    '1e-320',
    'NaN',
    '2932897',
    '99999999',
  ];
  return [
    text.slice(0, a),
    text.slice(0, a) + text.slice(b),
    text.slice(0, b) + text.slice(a),
    text.slice(0, flip) + flipped + text.slice(flip + 1),
    `${text.slice(0, a)}\uFFFD${text.slice(a)}`,
    ...(number
      ? [splice(text, number.index, number[0].length, wild[draw(chance) % wild.length] as string)]
      : []),
  ];
}

const splice = (text: string, start: number, length: number, insert: string): string =>
  text.slice(0, start) + insert + text.slice(start + length);

const STRANGERS: readonly Value[] = [
  null,
  true,
  -1,
  1e300,
  0.5,
  '',
  'x'.repeat(100_000),
  '__proto__',
  [],
  [[]],
  {},
  { constructor: { prototype: { polluted: true } } },
  [1, 2, 3],
  '1zzzzzzzzz0000phone-----------------',
];

/** The document with one value, anywhere in it, replaced by one of another type or range, removed or doubled. */
export function mutatedValues(text: string, chance: Chance): readonly string[] {
  return STRANGERS.map((stranger) => {
    const json: Value = JSON.parse(text);
    const [holder, name] = pick(json, chance);
    if (Array.isArray(holder) && draw(chance) % 4 === 0) holder.push(holder[Number(name)]);
    else if (draw(chance) % 8 === 0) Reflect.deleteProperty(holder, name);
    else
      Object.defineProperty(holder, name, {
        value: stranger,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    return JSON.stringify(json);
  });
}

function pick(json: Value, chance: Chance): readonly [object, string] {
  const places = [...placesIn(json)];
  return places[draw(chance) % places.length] as readonly [object, string];
}

function* placesIn(value: Value): Iterable<readonly [object, string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const name of Object.keys(value)) {
    yield [value, name];
    yield* placesIn(Object.getOwnPropertyDescriptor(value, name)?.value);
  }
}
