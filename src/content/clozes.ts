import { FACE_MARKS, withoutFaceMarks } from '../domain/face-marks.ts';
import type { Said } from './said.ts';

const { blank, blankEnd, answer, answerEnd } = FACE_MARKS;
const PIECES = /([\u{fdd0}-\u{fdd3}])/u;
const ENCODED = /%ef%b7%9[0-3]/gi;
/** What is marked as a whole; a stranger's text has no classes. */
const WHOLE = '.katex, .formula, .fault, .occlusion, img, audio';

export const hasClozes = (text: string): boolean => PIECES.test(text);

/** A formula with blanks or answers in boxes of its own. */
export const clozeFormulaHtml = (html: string, cloze: 'blank' | 'answer'): string =>
  `<span class="cloze-formula"><span class="visually-hidden" data-said="${cloze}"></span>${html}</span>`;

/** An address or a description is never marked: there the answer stands as it is. */
export function unmarkAttributes(root: DocumentFragment): void {
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const unmarked = withoutFaceMarks(value).replace(ENCODED, '');
      if (unmarked !== value) element.setAttribute(name, unmarked);
    }
  }
}

/** Which cloze the text that is being read stands in. */
type Within = 'blank' | 'answer' | null;

/**
 * Puts elements of our own around blanks and answers, text by text: whatever a stranger wrote between their marks, the
 * structure around them stays as the sanitiser left it.
 */
export function markClozes(root: DocumentFragment): void {
  let within: Within = null;
  for (const leaf of leavesOf(root)) {
    if (leaf instanceof Element) {
      if (within !== null) leaf.classList.add(`cloze-${within}`);
    } else within = markText(leaf, within);
  }
  // Marks that stood on lines of their own, around a block.
  for (const paragraph of root.querySelectorAll('p')) {
    if (paragraph.textContent.trim() === '' && !paragraph.querySelector(WHOLE)) {
      paragraph.replaceWith(...paragraph.children);
    }
  }
}

/** Texts and what is marked as a whole, in their order; without recursion, for a stranger's text may be deep. */
function leavesOf(root: DocumentFragment): readonly (Element | Text)[] {
  const leaves: (Element | Text)[] = [];
  const rest: Node[] = [root];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node instanceof Text) leaves.push(node);
    else if (node instanceof Element && node.matches(WHOLE)) leaves.push(node);
    else for (let child = node.lastChild; child; child = child.previousSibling) rest.push(child);
  }
  return leaves;
}

function markText(text: Text, before: Within): Within {
  if (before === null && !hasClozes(text.data)) return null;
  const document = text.ownerDocument;
  const pieces = text.data.split(PIECES);
  const nodes: Node[] = [];
  let within = before;
  for (const [place, piece] of pieces.entries()) {
    if (piece === blank) {
      within = 'blank';
      const isUnsaid = pieces[place + 1] === '…' && pieces[place + 2] === blankEnd;
      nodes.push(said(document, isUnsaid ? 'blank' : 'hint'), marked(document, within, '['));
    } else if (piece === answer) {
      within = 'answer';
      nodes.push(said(document, 'answer'));
    } else if (piece === blankEnd || piece === answerEnd) {
      if (within === 'blank') nodes.push(marked(document, within, ']'));
      within = null;
    } else if (piece !== '') nodes.push(marked(document, within, piece));
  }
  text.replaceWith(...nodes);
  return within;
}

function said(document: Document, what: Said): Element {
  const element = document.createElement('span');
  element.className = 'visually-hidden';
  element.dataset['said'] = what;
  return element;
}

function marked(document: Document, within: Within, text: string): Node {
  const isBetweenBlocks = text.trim() === '' && text.includes('\n');
  if (within === null || isBetweenBlocks) return document.createTextNode(text);
  const element = document.createElement('span');
  element.className = `cloze-${within}`;
  element.textContent = text;
  return element;
}
