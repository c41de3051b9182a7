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
  /** Whether what it opens and closes is open. */
  readonly expanded?: boolean;
  readonly onClick: Press;
  readonly children: ComponentChildren;
}

export function Button(props: ButtonProps): JSX.Element {
  const { kind = 'plain', icon, leads, disabled = false, keys, expanded, onClick, children } = props;
  return (
    <button
      type="button"
      class={`button ${kind}`}
      aria-keyshortcuts={keys}
      aria-expanded={expanded}
      {...pressable(disabled, onClick)}
    >
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
  /** What it opens. */
  readonly opens?: 'menu';
  readonly onClick: Press;
}

/** A button that is only an icon, with its name for those who can't see it. */
export function IconButton(props: IconButtonProps): JSX.Element {
  const { node, label, disabled = false, keys, opens, onClick } = props;
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-keyshortcuts={keys}
      aria-haspopup={opens}
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
