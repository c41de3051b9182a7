import type { ComponentChildren, JSX } from 'preact';
import './ends.css';

/** What an axis is, and where it begins and ends: beneath a drawing, in letters that don't shrink with it. */
export const Ends = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <div class="fig-ends" aria-hidden="true">
    {children}
  </div>
);
