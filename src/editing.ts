import { keptText } from './platform/kept-text.ts';
import { browserRecorder } from './platform/recorder.ts';
import type { AppContext } from './state/app-context.ts';
import { findDouble } from './state/editor-double.ts';
import { EditorDrafts } from './state/editor-drafts.ts';
import type { EditorParts } from './state/editor-model.ts';

/** Composition root of writing and mending cards: it loads when the first is written. */
export const editingFor = (context: AppContext): EditorParts => ({
  context,
  drafts: new EditorDrafts(keptText('engram-drafts'), context.random),
  microphone: browserRecorder,
  last: keptText('engram-last-card'),
  findDouble: (front, own) => findDouble(context, front, own),
  readTags: async () => (await context.search()).tags(),
});
