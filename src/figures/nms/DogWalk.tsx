import type { JSX } from 'preact';

/** Two people and a dog, where the default boxes find them: in the drawing's own units, 320 by 200. */
export const DogWalk = (): JSX.Element => (
  <g class="fig-nms-walk" aria-hidden="true">
    <g>
      <circle cx="110" cy="58" r="15" />
      <path d="M84 182V98q0-21 26-21t26 21v84h-19v-40h-14v40z" />
    </g>
    <g>
      <circle cx="80" cy="46" r="16" />
      <path d="M50 184V90q0-23 30-23t30 23v94H88v-44H72v44z" />
    </g>
    <path d="M218 182v-28q-10-6-12-22l10 12q4 2 10 2h34l6-18q2-14 12-14l4-6 3 7q12 5 14 15-4 7-16 7l-5 18v27h-10v-20h-38v20z" />
  </g>
);
