import { fixed } from '../kit/numbers.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 10⁻³ for −3. */
export function powerOfTen(exponent: number): string {
  if (exponent === 0) return '1';
  const digits = Array.from(String(Math.abs(exponent))).map((digit) => SUPERSCRIPTS[Number(digit)] ?? '');
  return `10${exponent < 0 ? '⁻' : ''}${digits.join('')}`;
}

/** A size with two digits, as a power of ten where it is far from 1: 0.42, 3.1 × 10⁻⁹. */
export function showSize(size: number): string {
  if (isPlain(size)) return String(Number(size.toPrecision(size < 1 ? 2 : 3)));
  const exponent = Math.floor(Math.log10(size));
  return `${fixed(size / 10 ** exponent, 1)} × ${powerOfTen(exponent)}`;
}

/** The same for the ear. */
export function saySize(size: number): string {
  if (isPlain(size)) return showSize(size);
  const exponent = Math.floor(Math.log10(size));
  return `${fixed(size / 10 ** exponent, 1)} times 10 to the power of ${exponent < 0 ? 'minus ' : ''}${Math.abs(exponent)}`;
}

const isPlain = (size: number): boolean => size === 0 || (size >= 0.001 && size < 1000);

export interface Decades {
  readonly from: number;
  readonly to: number;
  /** How many there are from mark to mark. */
  readonly by: number;
}

/** The decades that hold all of these logarithms, and few marks between. */
export function decadesOf(logarithms: readonly number[]): Decades {
  const low = Math.min(...logarithms);
  const high = Math.max(...logarithms);
  const by = Math.max(1, Math.ceil((high - low) / 6));
  return { from: Math.floor(low / by) * by, to: Math.ceil(high / by) * by, by };
}
