// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, renderHook } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { AppModel } from '../../../../src/state/app-model.ts';
import { StudyModel } from '../../../../src/state/study-model.ts';
import { useCardActions } from '../../../../src/ui/study/use-card-actions.ts';
import { addDeck, newWorld } from '../../../helpers/world.ts';

afterEach(cleanup);

it('deletes no card that came to show while the one before was being deleted', async () => {
  const world = await newWorld();
  await addDeck(world, 'Deck', 3);
  const study = new StudyModel(world.context, null);
  await study.start();
  const app = { toast: signal(null), dismissToast: () => undefined } as unknown as AppModel;
  const { result } = renderHook(() => useCardActions(app, study));
  await Promise.all([result.current({ kind: 'delete' }), result.current({ kind: 'delete' })]);
  await study.refresh();
  expect(study.left.value).toBe(2);
});
