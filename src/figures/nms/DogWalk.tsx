import type { JSX } from 'preact';

/** Two people and a dog, where the default boxes find them: drawn on 320 by 200, shown on 256 by 160. */
export const DogWalk = (): JSX.Element => (
  <g class="fig-nms-walk" transform="scale(0.8)" aria-hidden="true">
    <g>
      <circle cx="108" cy="71" r="14" />
      <path d="M82 183v-73q0-20 26-20t26 20v73h-19v-38h-14v38z" />
    </g>
    <g>
      <circle cx="80" cy="46" r="16" />
      <path d="M50 184V90q0-23 30-23t30 23v94H88v-44H72v44z" />
    </g>
    <path d="M218 182v-28q-10-6-12-22l10 12q4 2 10 2h34l6-18q2-14 12-14l4-6 3 7q12 5 14 15-4 7-16 7l-5 18v27h-10v-20h-38v20z" />
  </g>
);
