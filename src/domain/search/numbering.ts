/** Gives each of a few texts a number, and finds the text again. */
export class Numbering<Text extends string> {
  readonly texts: Text[] = [];
  private readonly numbers = new Map<Text, number>();

  numberOf(text: Text): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  find(text: Text): number | undefined {
    return this.numbers.get(text);
  }
}
