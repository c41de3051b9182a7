import { ShieldAlert, ShieldCheck } from 'lucide';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { StorageUsage } from '../../../platform/storage-estimate.ts';
import type { AppModel } from '../../../state/app-model.ts';
import type { RoomModel } from '../../../state/room-model.ts';
import { useSay } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Panel, Section } from '../../parts/Panel.tsx';
import { Status } from '../../parts/Status.tsx';
import { focusTitle } from '../../parts/Title.tsx';
import { moreWords } from '../../words/more-words.ts';
import { RoomNotice } from '../install/RoomNotice.tsx';
import './Storage.css';

/** How much of this device the cards take, and whether the browser keeps them for good. */
export function Storage({ app }: { readonly app: AppModel }): JSX.Element {
  const room = app.home.value?.room;
  const changes = app.changes.value;
  useEffect(() => void room?.look(), [room, changes]);
  return (
    <Section title={moreWords.settings.storage}>
      {room && <RoomNotice room={room} />}
      <Panel>
        {room?.usage.value ? (
          <Room room={room} usage={room.usage.value} />
        ) : (
          <p>{moreWords.settings.unknownUsage}</p>
        )}
      </Panel>
    </Section>
  );
}

interface RoomProps {
  readonly room: RoomModel;
  readonly usage: StorageUsage;
}

function Room({ room, usage }: RoomProps): JSX.Element {
  const { settings } = moreWords;
  return (
    <div class="storage">
      <Usage usage={usage} left={room.left.value} />
      <p>
        <Icon node={usage.persisted ? ShieldCheck : ShieldAlert} />
        <span>{usage.persisted ? settings.persisted : settings.notPersisted}</span>
      </p>
      {!usage.persisted && <AskToKeep room={room} />}
    </div>
  );
}

function AskToKeep({ room }: { readonly room: RoomModel }): JSX.Element {
  const { ask, asking, refused } = moreWords.installing;
  const phase = room.asking.value;
  const say = useSay();
  const askNow = async (): Promise<void> => {
    if (!(await room.ask())) return;
    // The button goes with what it asked for.
    focusTitle();
    say(moreWords.settings.persisted);
  };
  return (
    <>
      <Button disabled={phase === 'asking'} onClick={() => void askNow()}>
        {phase === 'asking' ? asking : ask}
      </Button>
      {phase === 'refused' && <Status said={refused}>{refused}</Status>}
    </>
  );
}

interface UsageProps {
  readonly usage: StorageUsage;
  /** Null where that is not known. */
  readonly left: number | null;
}

function Usage({ usage: { used, quota }, left }: UsageProps): JSX.Element {
  const { settings } = moreWords;
  if (left === null) return <b>{settings.used(used)}</b>;
  const share = quota > 0 ? Math.min(1, used / quota) : 0;
  return (
    <div class="usage">
      <b>{settings.used(used)}</b>
      <small>{settings.left(left)}</small>
      <div class="used" aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </div>
    </div>
  );
}
