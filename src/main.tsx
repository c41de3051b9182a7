import { render } from 'preact';
import 'katex/dist/katex.css';
import { registerServiceWorker } from './platform/service-worker.ts';
import { systemClock } from './platform/clock.ts';

const app = document.querySelector('#app');
const updates = registerServiceWorker(systemClock);
const show = (ready: boolean): void => {
  const offer = (
    <output>
      <button onClick={() => updates.apply()}>Update</button>
    </output>
  );
  if (app) render([<h1>Decks</h1>, ready && offer], app);
};
app?.replaceChildren();
show(false);
updates.onReady(() => show(true));
