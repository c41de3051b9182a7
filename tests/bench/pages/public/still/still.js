// The least that can show the app's own next card: its elements, put where they belong by hand.
const app = document.querySelector('#app');
const after = document.querySelector('template').content;
const before = app.innerHTML;
const LEAVING_MS = 220;
const AGAIN_MS = 450;
let card, dock, attributes;

function getReady() {
  app.innerHTML = before;
  card = after.querySelector('article:not([data-leaving])').cloneNode(true);
  dock = after.querySelector('.study-dock').cloneNode(true);
  attributes = after.querySelector('article[data-leaving]').attributes;
}

function next() {
  const rated = app.querySelector('article');
  for (const { name, value } of attributes) rated.setAttribute(name, value);
  rated.before(card);
  app.querySelector('.study-dock').replaceChildren(...dock.childNodes);
  app.querySelector('progress').value += 1;
  setTimeout(() => rated.remove(), LEAVING_MS);
  setTimeout(getReady, AGAIN_MS);
}

getReady();
document.addEventListener('keydown', next);
document.addEventListener('click', next);
