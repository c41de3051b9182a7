import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useCallback, useContext, useRef, useState } from 'preact/hooks';

/** `news`: what makes it worth saying; the same news are said once, wherever they are shown next. */
type Say = (words: string, news?: object) => void;

const SayContext = createContext<Say>(() => undefined);

/** Says something to those who can't see it. */
export const useSay = (): Say => useContext(SayContext);

/** So long what was said stays in the page: nobody who reads on later comes upon it. */
const STAYS_MS = 5_000;

interface Saying {
  readonly id: number;
  readonly words: string;
}

/** The one place of the page that is read out whenever something is put there. */
export function Announcer({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const [sayings, setSayings] = useState<readonly Saying[]>([]);
  const count = useRef(0);
  const told = useRef(new WeakSet());
  const say = useCallback<Say>((words, news) => {
    if (news && told.current.has(news)) return;
    if (news) told.current.add(news);
    const id = ++count.current;
    setSayings((before) => [...before, { id, words }]);
    setTimeout(() => setSayings((before) => before.filter((each) => each.id !== id)), STAYS_MS);
  }, []);
  return (
    <SayContext value={say}>
      {children}
      <div class="visually-hidden" aria-live="polite">
        {sayings.map(({ id, words }) => (
          <p key={id}>{words}</p>
        ))}
      </div>
    </SayContext>
  );
}
