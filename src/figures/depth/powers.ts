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
  if (size === 0 || (size >= 0.01 && size < 1000)) return fixed(size);
  const exponent = Math.floor(Math.log10(size));
  return `${fixed(size / 10 ** exponent, 1)} × ${powerOfTen(exponent)}`;
}

/** The same for the ear. */
export function saySize(size: number): string {
  if (size === 0 || (size >= 0.01 && size < 1000)) return fixed(size);
  const exponent = Math.floor(Math.log10(size));
  return `${fixed(size / 10 ** exponent, 1)} times 10 to the power of ${exponent < 0 ? 'minus ' : ''}${Math.abs(exponent)}`;
}
