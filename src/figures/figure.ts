import { h, type FunctionComponent } from 'preact';
import { Settings, type SettingFault } from './settings.ts';

export interface FigureProps<Start> {
  /** What the block says, or what stands for what it leaves out. */
  readonly start: Start;
}

export interface FigureParts<Start> {
  /** What it shows, in a few words: what a screen reader calls it. */
  readonly title: string;
  readonly read: (settings: Settings) => Start;
  readonly View: FunctionComponent<FigureProps<Start>>;
}

/** A figure as a block asks for it. */
export type OpenedFigure =
  | { readonly kind: 'open'; readonly title: string; readonly View: FunctionComponent }
  | { readonly kind: 'faulty'; readonly faults: readonly SettingFault[] };

export interface Figure {
  readonly title: string;
  open(settings: string): OpenedFigure;
}

export function defineFigure<Start>({ title, read, View }: FigureParts<Start>): Figure {
  return {
    title,
    open(text) {
      const settings = new Settings(text);
      const start = read(settings);
      const { faults } = settings;
      if (faults.length > 0) return { kind: 'faulty', faults };
      return { kind: 'open', title, View: () => h(View, { start }) };
    },
  };
}
