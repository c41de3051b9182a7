import type { ComponentChildren, JSX } from 'preact';
import './Panel.css';

interface PanelProps {
  readonly title?: string;
  /** What stands at the end of the title's line. */
  readonly aside?: string;
  readonly children: ComponentChildren;
}

/** A sheet of paper on the desk. */
export function Panel({ title, aside, children }: PanelProps): JSX.Element {
  return (
    <section class="panel">
      {title !== undefined && (
        <h2>
          {title} {aside !== undefined && <small>{aside}</small>}
        </h2>
      )}
      {children}
    </section>
  );
}

interface SectionProps {
  readonly title: string;
  /** What its title alone does not say. */
  readonly note?: string;
  readonly children: ComponentChildren;
}

/** A titled part of a screen whose panels lie below its title. */
export function Section({ title, note, children }: SectionProps): JSX.Element {
  return (
    <section class="section">
      <h2 dir="auto">{title}</h2>
      {note !== undefined && <p>{note}</p>}
      {children}
    </section>
  );
}
