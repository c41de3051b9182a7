import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { ROW, type Row } from '../helpers/bench-table.ts';

const COLUMNS = ['what', 'measured', 'floor', 'ratio', 'target'] as const satisfies readonly (keyof Row)[];

/** Prints what all benches found as one table of Markdown. */
export default class TableReporter implements Reporter {
  readonly #rows: Row[] = [];

  onTestEnd(_test: TestCase, result: TestResult): void {
    for (const { type, description } of result.annotations) {
      if (type === ROW) this.#rows.push(JSON.parse(description ?? '{}') as Row);
    }
  }

  onEnd(): void {
    const cells = [
      [...COLUMNS],
      COLUMNS.map(() => '---'),
      ...this.#rows.map((row) => COLUMNS.map((column) => row[column])),
    ];
    const widths = COLUMNS.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
    const line = (texts: readonly string[]): string =>
      `| ${texts.map((text, i) => (text === '---' ? '-'.repeat(widths[i] ?? 3) : text.padEnd(widths[i] ?? 0))).join(' | ')} |`;
    const [{ model } = { model: 'unknown' }] = cpus();
    console.log(`\n${cells.map(line).join('\n')}\n`);
    console.log(`${model.trim()}, ${cpus().length} cores, load ${loadNow()}, Node ${process.version}`);
  }
}

function loadNow(): string {
  try {
    return readFileSync('/proc/loadavg', 'utf8').split(' ').slice(0, 3).join(' ');
  } catch {
    return 'unknown';
  }
}
