import { useEffect } from 'preact/hooks';
import type { AppModel } from '../../state/app-model.ts';
import { LATER } from '../later-parts.ts';

/** Whether the menu of a card and its keys are there: they come once the first card has been painted. */
export function useCardTools({ parts }: AppModel, hasCard: boolean): boolean {
  useEffect(() => {
    const { painted } = parts.context;
    // What a line that failed did not bring is asked for again with the menu, and by the next session.
    if (hasCard) void painted().then(() => LATER.cardTools.load().catch(() => undefined));
  }, [parts, hasCard]);
  return LATER.cardTools.component.value !== null;
}
