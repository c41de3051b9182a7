import { ShieldAlert, ShieldCheck } from 'lucide';
import type { JSX } from 'preact';
import type { StorageUsage } from '../../../platform/storage-estimate.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Panel, Section } from '../../parts/Panel.tsx';
import { words } from '../../words/words.ts';
import './Storage.css';

/** How much of this device the cards take, and whether the browser keeps them for good. */
export function Storage({ usage }: { readonly usage: StorageUsage | null }): JSX.Element {
  const { settings } = words;
  return (
    <Section title={settings.storage}>
      <Panel>
        {usage ? (
          <div class="storage">
            <Usage usage={usage} />
            <p>
              <Icon node={usage.persisted ? ShieldCheck : ShieldAlert} />
              <span>{usage.persisted ? settings.persisted : settings.notPersisted}</span>
            </p>
          </div>
        ) : (
          <p>{settings.unknownUsage}</p>
        )}
      </Panel>
    </Section>
  );
}

function Usage({ usage: { used, quota } }: { readonly usage: StorageUsage }): JSX.Element {
  const { settings } = words;
  const share = quota > 0 ? Math.min(1, used / quota) : 0;
  return (
    <div class="usage">
      <b>{settings.used(used)}</b>
      <small>{settings.left(Math.max(0, quota - used))}</small>
      <div class="used" aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </div>
    </div>
  );
}
