import { render, type JSX } from 'preact';
import { useState } from 'preact/hooks';

/** The least that a search can be: a box, and a line that says what is in it. */
function Typing(): JSX.Element {
  const [typed, setTyped] = useState('');
  return (
    <main>
      <input type="search" value={typed} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
      <p class="found-line">{typed === '' ? 'Nothing' : typed}</p>
    </main>
  );
}

const root = document.querySelector('#app');
if (root) render(<Typing />, root);
