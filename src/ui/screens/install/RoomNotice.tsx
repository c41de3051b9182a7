import { HardDrive } from 'lucide';
import type { JSX } from 'preact';
import type { RoomModel } from '../../../state/room-model.ts';
import { Notice } from '../../parts/Notice.tsx';
import { moreWords } from '../../words/more-words.ts';
import './Notices.css';

/** Little room is left: says so before it hurts. */
export function RoomNotice({ room }: { readonly room: RoomModel }): JSX.Element | null {
  if (!room.isLow.value) return null;
  const { low, hardlyAny, makeRoom } = moreWords.installing;
  const left = room.left.value;
  return (
    <Notice icon={HardDrive}>
      <p>{left === null ? hardlyAny : low(left)}</p>
      <p>{makeRoom}</p>
    </Notice>
  );
}
