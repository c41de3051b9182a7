import { render, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The least that a page of cards can be: a text, and the next one at a key or a tap. */
function Floor(): JSX.Element {
  const [number, setNumber] = useState(1);
  useEffect(() => {
    const next = (): void => setNumber((present) => present + 1);
    document.addEventListener('keydown', next);
    return () => document.removeEventListener('keydown', next);
  }, []);
  return (
    <main>
      <p class="question">What does this page say in case {number}?</p>
      <button type="button" onClick={() => setNumber(number + 1)}>
        Next
      </button>
    </main>
  );
}

const root = document.querySelector('#app');
if (root) render(<Floor />, root);
void navigator.serviceWorker.register('./sw.js');
