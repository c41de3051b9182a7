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
  /** The keys that do the same, as `aria-keyshortcuts` names them. */
  readonly keys?: string | undefined;
  readonly onClick: Press;
  readonly children: ComponentChildren;
}

export function Button(props: ButtonProps): JSX.Element {
  const { kind = 'plain', icon, leads, disabled = false, keys, onClick, children } = props;
  return (
    <button type="button" class={`button ${kind}`} aria-keyshortcuts={keys} {...pressable(disabled, onClick)}>
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
  readonly keys?: string | undefined;
  readonly onClick: Press;
}

/** A button that is only an icon, with its name for those who can't see it. */
export function IconButton({ node, label, disabled = false, keys, onClick }: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-keyshortcuts={keys}
      {...pressable(disabled, onClick)}
    >
      <Icon node={node} />
    </button>
  );
}

/** A disabled button keeps the focus, and does nothing: with the attribute `disabled` it would lose it. */
const pressable = (disabled: boolean, onClick: Press) => ({
  'aria-disabled': disabled || undefined,
  onClick: (event: MouseEvent): void => {
    if (!disabled) onClick(event);
  },
});
