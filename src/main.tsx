import { render } from 'preact';
import 'katex/dist/katex.css';
import { registerServiceWorker } from './platform/service-worker.ts';
import { systemClock } from './platform/clock.ts';

const app = document.querySelector('#app');
if (app) render(<h1>Decks</h1>, app);
registerServiceWorker(systemClock);
