/** A place in a text that is filled with a number: `{{n}}`, or `{{n * n}}`. */
export const PLACE = /\{\{([^{}]+)\}\}/g;

const LINES = /[^\r\n]*(?:\r\n?|\n|$)/g;
/** What quotes and lists put before a fence, the fence, and what it says of itself. */
const FENCE = /^([ \t>]*)((?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(`{3,}|~{3,})([^]*)$/;
const COMPUTE = /^compute$/i;
/** Indented further, a fence outside of lists is code. */
const DEEPEST_INDENT = 3;

interface Block {
  readonly start: number;
  readonly end: number;
  readonly lines: string;
}

interface Fence {
  readonly indent: string;
  readonly marker: string;
  readonly marks: string;
  readonly info: string;
}

interface OpenFence extends Fence {
  readonly start: number;
  readonly begin: number;
}

/** The blocks from which numbers are drawn, as Markdown finds fences; in one go, however often a stranger's text opens one. */
function blocksIn(text: string): readonly Block[] {
  if (!/compute/i.test(text)) return [];
  const blocks: (Block | null)[] = [];
  let open: OpenFence | null = null;
  for (const { 0: line, index } of text.matchAll(LINES)) {
    const fence = fenceOf(line);
    const end = index + line.length;
    if (open) {
      if (!fence || !closes(fence, open)) continue;
      blocks.push(blockOf(text, open, index, end));
      open = null;
    } else if (fence && opens(fence)) {
      // What stands in a list keeps its mark.
      const start = fence.marker === '' ? index : index + fence.indent.length + fence.marker.length;
      open = { ...fence, start, begin: end };
    }
  }
  if (open) blocks.push(blockOf(text, open, text.length, text.length));
  return blocks.filter((block) => block !== null);
}

function blockOf(text: string, { info, start, begin }: OpenFence, close: number, end: number): Block | null {
  if (!COMPUTE.test(info)) return null;
  return { start, end, lines: text.slice(begin, close).replace(/^[ \t]*>[ \t>]*/gm, '') };
}

function fenceOf(line: string): Fence | null {
  const [whole, indent = '', marker = '', marks = '', info = ''] = FENCE.exec(line) ?? [];
  return whole === undefined ? null : { indent, marker, marks, info: info.trim() };
}

function opens({ indent, marker, marks, info }: Fence): boolean {
  if (marks.startsWith('`') && info.includes('`')) return false;
  const isShallow = indent.replace(/> ?/g, '').replace(/\t/g, '    ').length <= DEEPEST_INDENT;
  return COMPUTE.test(info) || marker !== '' || isShallow;
}

const closes = ({ marker, marks, info }: Fence, open: Fence): boolean =>
  marker === '' && info === '' && marks.startsWith(open.marks);

/** Whether a text holds a block from which numbers are drawn; it may still be wrong. */
export const hasComputed = (text: string): boolean => blocksIn(text).length > 0;

/** What stands in the block; several are one. */
export const computedLines = (text: string): string =>
  blocksIn(text)
    .map(({ lines }) => lines)
    .join('\n');

/** The text without the block. */
export function withoutComputed(text: string): string {
  const blocks = blocksIn(text);
  if (blocks.length === 0) return text;
  const ends = [0, ...blocks.map(({ end }) => end)];
  const starts = [...blocks.map(({ start }) => start), text.length];
  return ends
    .map((end, i) => text.slice(end, starts[i]))
    .join('')
    .trimEnd();
}

/** The text with its blocks as the one that they are read as, for what is wrong in it to be told there. */
export function withOneComputed(text: string): string {
  if (blocksIn(text).length < 2) return text;
  return `${withoutComputed(text)}\n\n\`\`\`compute\n${computedLines(text)}\n\`\`\``;
}

/** The text with names in the places of numbers, for where none are drawn. */
export const unfilled = (text: string): string => text.replace(PLACE, (_, formula: string) => formula.trim());
