import { h, type JSX } from 'preact';
import type { IconNode } from 'lucide';
import './Icon.css';

interface IconProps {
  readonly node: IconNode;
  /** What it says to those who can't see it; without one it is decoration beside a word. */
  readonly label?: string;
}

export function Icon({ node, label }: IconProps): JSX.Element {
  const meaning =
    label === undefined ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': label };
  return (
    <svg class="icon" viewBox="0 0 24 24" {...meaning}>
      {node.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
