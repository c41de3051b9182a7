import { render, type ComponentChild } from 'preact';
import { browserAddress } from './platform/address.ts';
import { systemClock } from './platform/clock.ts';
import { browserInstaller } from './platform/install.ts';
import { keptText, type KeptText } from './platform/kept-text.ts';
import { after, idle, Moment, painted, whenBroken, whenSeen, whenSetAside } from './platform/moments.ts';
import { systemRandom } from './platform/random.ts';
import { OfflineApp } from './platform/service-worker.ts';
import { broadcastTabs, type Tabs } from './platform/tabs.ts';
import type { AppContext } from './state/app-context.ts';
import { AppModel } from './state/app-model.ts';
import { styleText } from './content/face-style.ts';
import { deviceSettings } from './state/device-settings.ts';
import { hadSomething, lossAt } from './state/past.ts';
import { loadSummary } from './state/load-summary.ts';
import { loadKinds } from './state/render-faces.ts';
import { renderAhead } from './state/render-ahead.ts';
import { CollectionStore } from './storage/collection-store.ts';
import { openDatabase, type OpenCollection } from './storage/open.ts';
import { RunningTransactions } from './storage/running-transactions.ts';
import { App } from './ui/App.tsx';
import { loadLater } from './ui/later-parts.ts';
import { loadSwipes } from './ui/study/use-swipe.ts';
import type { StartFault } from './ui/screens/StartFailure.tsx';
import { speakLanguage } from './ui/words/speak-language.ts';

const loadFirstDeck = () =>
  Promise.all([
    import('./state/first-deck.ts'),
    import('virtual:first-deck'),
    import('virtual:first-katex-cards'),
  ]);
const loadStorage = async () => (await import('./storage/load-storage.ts')).loadStorage();
const loadStartFailure = () => import('./ui/screens/StartFailure.tsx');
const loadCardMedia = () => import('./card-media.ts');
const loadContent = () => import('./content/render.ts');

/** Loads what cards are rendered with before the first of them needs it, or before an update takes it away. */
const WARM_UP = '$x$\n\n```python\npass\n```';

function show(screen: ComponentChild): void {
  const root = document.querySelector('#app');
  if (!root) throw new Error('The page has no place for the app');
  // The mark of the first paint stays until there is something to take its place.
  if (root.firstElementChild instanceof SVGElement) root.replaceChildren();
  render(screen, root);
}

/** Has what a text shows or plays at hand before it is shown; a picture that takes long comes after, and a figure, where no card is studied as well. */
async function readyMedia(context: AppContext, html: string, firstCard: Moment): Promise<void> {
  if (html.includes('data-figure='))
    void Promise.race([firstCard.reached.then(painted), after(LINGERING)]).then(showFigures);
  if (!html.includes('data-media=')) return;
  const media = await loadCardMedia().catch(() => null);
  await Promise.race([media?.makeReady(context, html).catch(() => undefined), after(PATIENCE)]);
}

const showFigures = async (): Promise<void> =>
  (await import('./ui/parts/card-figures.tsx')).showFigures(painted);

/** How long a card waits for its pictures. */
const PATIENCE = 300;

async function start(): Promise<void> {
  const device = deviceSettings(keptText('engram-settings'));
  const installer = browserInstaller();
  const past = keptText('engram-had');
  const offline = new OfflineApp(systemClock);
  const speaking = Promise.race([speakLanguage(device.value.language), after(SOON)]);
  const opening = openCollection(past, speaking, offline);
  const tabs = broadcastTabs('engram');
  const firstCard = new Moment();
  const stocked = opening.then((opened) => withFirstDeck(opened, tabs, () => app.changed()));
  const context: AppContext = {
    store: new CollectionStore(stocked, systemRandom),
    clock: systemClock,
    random: systemRandom,
    render: async (text) => (await loadContent()).renderMarkdown(text),
    renderedBy: RENDERED_BY,
    style: (html) => Promise.all([styleText(html), readyMedia(context, html, firstCard)]),
    painted,
    shown: () => firstCard.reach(),
    work: async () => (await import('./workers/worker-work.ts')).workerWork,
    search: async () => (await import('./workers/thread-search.ts')).threadSearch(),
    intake: async () => (await loadCardMedia()).intakeFor(context),
    announce() {
      tabs.announce();
      app.wrote();
    },
  };
  const app: AppModel = new AppModel({
    context,
    device,
    updates: offline.updates,
    address: browserAddress,
    findFaults: async (text) => (await import('./content/formula-faults.ts')).formulaFaults(text),
    editing: async () => (await import('./editing.ts')).editingFor(context),
    async makeHome(due) {
      const [{ makeHome }, { isNew }] = await Promise.all([import('./at-home.ts'), opening]);
      return makeHome({ context, device, due, installer, past, isNew, changes: app.changes });
    },
  });
  whenBroken(() => app.reportBug());
  await speaking;
  // It waits for the disk by itself: until that answers there is enough to do.
  show(<App app={app} />);
  const { isNew } = await opening;
  // Something else may have had to be said meanwhile.
  show(<App app={app} />);
  // What is missing is told at once, everything else of the kind later.
  if (lossAt({ isNew, isApp: installer.isApp }, past)) void app.settle();
  keepUp(app, tabs);
  await Promise.race([firstCard.reached.then(painted), after(LINGERING)]);
  await settleIn(app, context, offline);
}

/** What nobody's first card waits for. */
async function settleIn(app: AppModel, context: AppContext, offline: OfflineApp): Promise<void> {
  void app.settle();
  void offline.keepOffline();
  await inTheBackground(app, context);
}

/** The collection of this device. Where there is none to be had, that is said, and this never ends. */
async function openCollection(
  past: KeptText,
  speaking: Promise<unknown>,
  offline: OfflineApp,
): Promise<OpenCollection> {
  const running = new RunningTransactions();
  letGoWhenSetAside(running);
  let isOpen = false;
  const fail = async (failure: StartFault): Promise<void> => {
    const [{ StartFailure }] = await Promise.all([loadStartFailure(), speaking]);
    // The other tab may have been closed while this was on its way.
    if (failure === 'blocked' && isOpen) return;
    show(<StartFailure failure={failure} />);
  };
  const opened = await openDatabase(
    systemRandom,
    {
      onBlocked: () => void fail('blocked'),
      onReplaced: () => void fail('replaced'),
    },
    running,
  );
  isOpen = opened.kind === 'open';
  if (opened.kind === 'open') return opened;
  await fail(opened.kind === 'unavailable' && hadSomething(past) ? 'unreadable' : opened.kind);
  // A newer version may be what helps: nothing is in its way here.
  offline.updates.onReady(() => offline.updates.apply());
  await offline.keepOffline();
  return new Promise(() => undefined);
}

/** How long a start waits for its deck and its language: whoever has a slow line sees the app first and those after. */
const SOON = 2_000;

/** How long what a first card does not need waits for somebody who looks at her decks first. */
const LINGERING = 4_000;

/**
 * A page that is set aside stands still, and so would every transaction of the next one behind its own: Safari leaves
 * them so. They are ended, and if the page is shown again, it starts from what is on disk.
 */
function letGoWhenSetAside(running: RunningTransactions): void {
  let wasCutShort = false;
  whenSetAside(
    () => (wasCutShort = running.abort()),
    () => wasCutShort && location.reload(),
  );
}

/** A new collection begins with the deck that ships; where the line fails, that comes with a later start. */
async function withFirstDeck(
  opened: OpenCollection,
  tabs: Tabs,
  cameLate: () => void,
): Promise<OpenCollection> {
  if (!opened.isNew) return opened;
  const store = new CollectionStore(Promise.resolve(opened), systemRandom);
  let isLate = false;
  const take = async (): Promise<void> => {
    const made = await loadFirstDeck().catch(() => null);
    if (!made) return;
    const [{ takeFirstDeck }, { firstDeck }, { firstCards }] = made;
    const context = { store, clock: systemClock, renderedBy: RENDERED_BY };
    if (!(await takeFirstDeck(context, firstDeck, firstCards))) return;
    // Until now the others have shown that there is nothing, and where the line is slow, so has this one.
    tabs.announce();
    if (isLate) cameLate();
  };
  await Promise.race([take().catch(reportError), after(SOON)]);
  isLate = true;
  return opened;
}

/** True if the deck that ships is new or changed. A line that fails or answers something else: a later start brings it. */
async function renewShippedDeck(context: AppContext): Promise<boolean> {
  const text = await fetch('./decks/deep-learning.md')
    .then((response) => (response.ok ? response.text() : null))
    .catch(() => null);
  if (text === null) return false;
  const { bringInShippedDeck } = await import('./state/shipped-deck.ts');
  return bringInShippedDeck(context, text);
}

function keepUp(app: AppModel, tabs: Tabs): void {
  tabs.onChange(() => app.changed());
  whenSeen(() => app.changed());
}

async function inTheBackground(app: AppModel, context: AppContext): Promise<void> {
  await idle();
  // The texts of a first deck's later cards come with it.
  if (await renewShippedDeck(context)) app.changed();
  const loaded = Promise.all([
    context.render(WARM_UP),
    loadLater(),
    loadSwipes(),
    loadSummary(),
    loadKinds(),
    loadStorage(),
    loadStartFailure(),
  ]);
  // What a line that failed did not bring is asked for when it is needed, and all else is done by a later start.
  if ((await loaded.catch(() => null)) === null) return;
  await context.store.tidy((await context.store.timeOf(systemClock.now())).day);
  await renderAhead(context, idle);
}

void start();
