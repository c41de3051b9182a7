import type { JSX } from 'preact';
import './StackDrawing.css';

/** A few blank index cards on the desk. */
export function StackDrawing(): JSX.Element {
  return (
    <svg class="stack-drawing" viewBox="0 0 200 150" aria-hidden="true">
      <rect x="52" y="24" width="96" height="112" rx="12" transform="rotate(9 100 80)" />
      <rect x="52" y="22" width="96" height="112" rx="12" transform="rotate(2 100 80)" />
      <g transform="rotate(-6 100 80)">
        <rect x="52" y="20" width="96" height="112" rx="12" />
        <path class="rule" d="M52 58h96" />
        <path class="line" d="M66 42h54M66 76h68M66 90h60M66 104h40" />
      </g>
    </svg>
  );
}
