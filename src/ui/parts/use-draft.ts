import { useRef, useState } from 'preact/hooks';

/** What a control shows: what a person has just set, until that is kept and comes back as the value. */
export function useDraft<Value>(
  value: Value,
  keep: (value: Value) => Promise<void>,
): readonly [shown: Value, show: (value: Value) => void, set: (value: Value) => void] {
  const [draft, setDraft] = useState<{ readonly value: Value } | null>(null);
  const latest = useRef(0);
  const show = (next: Value): void => {
    latest.current++;
    setDraft({ value: next });
  };
  const set = (next: Value): void => {
    show(next);
    void keepAndFollow(next, latest.current);
  };
  const keepAndFollow = async (next: Value, mine: number): Promise<void> => {
    await keep(next);
    if (latest.current === mine) setDraft(null);
  };
  return [draft ? draft.value : value, show, set];
}
