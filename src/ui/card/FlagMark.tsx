import { Flag as FlagIcon } from 'lucide';
import type { JSX } from 'preact';
import type { Flag } from '../../domain/flags.ts';
import { Icon } from '../parts/Icon.tsx';
import './FlagMark.css';

interface FlagMarkProps {
  readonly flag: Flag;
  /** What it says where no word stands beside it. */
  readonly label?: string;
}

/** A flag in its colour. */
export const FlagMark = ({ flag, label }: FlagMarkProps): JSX.Element => (
  <span class="flag-mark" data-flag={flag}>
    <Icon node={FlagIcon} {...(label !== undefined && { label })} />
  </span>
);
