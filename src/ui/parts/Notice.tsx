import type { IconNode } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './Icon.tsx';
import './Notice.css';

interface NoticeProps {
  readonly icon: IconNode;
  /** `trouble` is read out at once. */
  readonly tone?: 'quiet' | 'trouble';
  readonly children: ComponentChildren;
  readonly action?: ComponentChildren;
}

/** Something to know, with at most one thing to do about it. */
export function Notice({ icon, tone = 'quiet', children, action }: NoticeProps): JSX.Element {
  return (
    <div class={`notice ${tone}`} role={tone === 'trouble' ? 'alert' : undefined}>
      <Icon node={icon} />
      <div class="said">{children}</div>
      {action}
    </div>
  );
}
