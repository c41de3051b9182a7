import type { ComponentChildren, JSX } from 'preact';
import type { IconNode } from 'lucide';
import { Icon } from './Icon.tsx';
import './Button.css';

type Press = (event: MouseEvent) => void;

interface ButtonProps {
  /** `primary`: the one thing to do here. `second`: the other way out below it. `plain`: in a panel. `text`: in a line. */
  readonly kind?: 'primary' | 'second' | 'plain' | 'text' | 'danger';
  readonly icon?: IconNode;
  /** An icon after the words: where it leads. */
  readonly leads?: IconNode;
  readonly disabled?: boolean;
  readonly onClick: Press;
  readonly children: ComponentChildren;
}

export function Button({ kind = 'plain', icon, leads, disabled = false, onClick, children }: ButtonProps) {
  return (
    <button type="button" class={`button ${kind}`} disabled={disabled} onClick={onClick}>
      {icon && <Icon node={icon} />}
      <span>{children}</span>
      {leads && <Icon node={leads} />}
    </button>
  );
}

interface IconButtonProps {
  readonly node: IconNode;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: Press;
}

/** A button that is only an icon, with its name for those who can't see it. */
export function IconButton({ node, label, disabled = false, onClick }: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon node={node} />
    </button>
  );
}
