import { FORMAT } from './format.ts';

/** The lines of a printed backup that hold no item; what the writer prints is what the reader looks for. */
export const BEGINNING = `{"format":"${FORMAT}"`;
export const FIRST_LIST = '"events":[';
export const betweenSections = (next: string): string => `],"${next}":[`;
export const END = ']}';
