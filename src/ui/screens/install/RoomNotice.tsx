import { HardDrive } from 'lucide';
import type { JSX } from 'preact';
import type { RoomModel } from '../../../state/room-model.ts';
import { Notice } from '../../parts/Notice.tsx';
import { words } from '../../words/words.ts';
import './Notices.css';

/** Little room is left: says so before it hurts. */
export function RoomNotice({ room }: { readonly room: RoomModel }): JSX.Element | null {
  const usage = room.usage.value;
  if (!usage || !room.isLow.value) return null;
  const { low, makeRoom } = words.installing;
  return (
    <Notice icon={HardDrive}>
      <p>{low(Math.max(0, usage.quota - usage.used))}</p>
      <p>{makeRoom}</p>
    </Notice>
  );
}
