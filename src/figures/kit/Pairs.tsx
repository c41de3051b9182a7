import type { ComponentChildren, JSX } from 'preact';
import './controls.css';

/** Sliders side by side, so that one sees on a phone what they do; below each other where letters are large. */
export const Pairs = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <div class="fig-pairs">{children}</div>
);
