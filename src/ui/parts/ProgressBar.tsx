import type { JSX } from 'preact';
import './ProgressBar.css';

interface ProgressBarProps {
  readonly name: string;
  /** 0..1; 0 where that is not known yet. */
  readonly share: number;
}

/** How far something long is. */
export function ProgressBar({ name, share }: ProgressBarProps): JSX.Element {
  const known = share > 0 ? { value: share } : {};
  return <progress class="progress-bar" aria-label={name} max={1} {...known} />;
}
