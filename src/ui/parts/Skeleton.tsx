import type { JSX } from 'preact';
import { words } from '../words/words.ts';
import './Skeleton.css';

/** The shape of what is being read from the device; it shows only where that takes a moment. */
export function Skeleton({ rows }: { readonly rows: number }): JSX.Element {
  return (
    <div class="skeleton">
      <p class="visually-hidden">{words.loading}</p>
      <span class="block" />
      <div class="rows">
        {Array.from({ length: rows }, (_, row) => (
          <span key={row} />
        ))}
      </div>
    </div>
  );
}
