import { ChevronLeft } from 'lucide';
import type { JSX } from 'preact';
import { addressOf, type Route } from '../../state/route.ts';
import { Icon } from './Icon.tsx';
import './TopBar.css';

interface TopBarProps {
  readonly back: Route;
  /** Where the way back leads. */
  readonly name: string;
  readonly title: string;
}

export function TopBar({ back, name, title }: TopBarProps): JSX.Element {
  return (
    <header class="top-bar">
      <a class="back" href={addressOf(back)} aria-label={name}>
        <Icon node={ChevronLeft} />
      </a>
      <b dir="auto">{title}</b>
    </header>
  );
}
