import type { ComponentChildren, JSX } from 'preact';
import { StackDrawing } from './StackDrawing.tsx';
import './EmptyState.css';

interface EmptyStateProps {
  readonly title: string;
  /** What it means, and how to begin. */
  readonly children: ComponentChildren;
}

/** A screen on which there is nothing yet, or nothing any more. */
export function EmptyState({ title, children }: EmptyStateProps): JSX.Element {
  return (
    <div class="empty">
      <StackDrawing />
      <h2>{title}</h2>
      {children}
    </div>
  );
}
