import type { JSX } from 'preact';
import { grouped } from '../kit/numbers.ts';
import { countOf, type Layered } from './freeze.ts';
import './freeze.css';

/** The groups of a network from the head down, each with its share of all parameters. */
export function NetworkStack({ groups }: { readonly groups: readonly Layered[] }): JSX.Element {
  const all = countOf(groups);
  return (
    <ul class="fig-stack" aria-label="The network, from the head down to the picture">
      {groups.map(({ name, sees, parameters, state, rate }) => (
        <li key={name} data-state={state} style={`--share:${(parameters / all).toFixed(5)}`}>
          <span>
            <b>{name}</b> {sees}
          </span>
          <span class="count">{grouped(parameters)}</span>
          <span class="state">
            {rate > 0 && rate < 1 ? (
              <>
                <span class="visually-hidden">trains, rate </span>× {rate.toFixed(rate < 0.1 ? 3 : 2)}
              </>
            ) : (
              state
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
