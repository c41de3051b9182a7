import type { CoveredPicture, CoveredShape } from '../domain/covered-picture.ts';

const NAME = /^[\w-]{1,64}\.[a-z\d]{1,5}$/;

/** A picture and what lies on it, as HTML of our own; '' where its name is none. What it is comes in words when it is shown. */
export function coveredHtml({ name, shapes }: CoveredPicture): string {
  if (!NAME.test(name)) return '';
  const covered = shapes.filter(({ cover }) => cover === 'covered').length;
  const side = shapes.some(({ cover }) => cover === 'answer') ? 'answer' : 'asked';
  return (
    `<div class="occlusion" dir="ltr" role="img" data-side="${side}" data-covered="${covered}">` +
    `<img data-media="${name}" alt="">${shapes.map(shapeHtml).join('')}</div>`
  );
}

/** Pictures are not mirrored, whatever the direction of the text. */
function shapeHtml({ x, y, w, h, round, cover }: CoveredShape): string {
  const place = `left:${percent(x)};top:${percent(y)};width:${percent(w)};height:${percent(h)}`;
  return `<span class="${cover}${round ? ' round' : ''}" style="${place}"></span>`;
}

const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;
