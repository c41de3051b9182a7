import type { JSX } from 'preact';
import './Ring.css';

const WHOLE = 100;

/** A share of a whole, drawn; its number stands beside it as text. */
export function Ring({ share }: { readonly share: number }): JSX.Element {
  return (
    <svg class="ring" viewBox="0 0 36 36" aria-hidden="true">
      <circle cx="18" cy="18" r="15.5" />
      {share > 0 && (
        <circle
          class="share"
          cx="18"
          cy="18"
          r="15.5"
          pathLength={WHOLE}
          stroke-dasharray={`${share * WHOLE} ${WHOLE}`}
        />
      )}
    </svg>
  );
}
