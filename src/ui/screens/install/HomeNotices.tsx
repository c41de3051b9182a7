import type { JSX } from 'preact';
import type { AppModel } from '../../../state/app-model.ts';
import type { HomeModel } from '../../../state/home-model.ts';
import { AsideNotice } from '../aside/AsideNotice.tsx';
import { FolderNotice } from './FolderNotice.tsx';
import { LossNotice } from './LossNotice.tsx';
import { RoomNotice } from './RoomNotice.tsx';

interface HomeNoticesProps {
  readonly app: AppModel;
  readonly home: HomeModel;
}

export function HomeNotices({ app, home }: HomeNoticesProps): JSX.Element {
  const loss = home.past.loss.value;
  return (
    <>
      {loss && <LossNotice app={app} past={home.past} loss={loss} />}
      <RoomNotice room={home.room} />
      <AsideNotice app={app} />
      {home.folder && <FolderNotice app={app} sync={home.folder} />}
    </>
  );
}
