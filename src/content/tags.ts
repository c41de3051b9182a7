/** The elements that the text of a card may have; any other is shown as it is written. */
export const TAGS: ReadonlySet<string> = new Set(
  [
    'a abbr b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em',
    'figcaption figure font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span',
    'strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var wbr',
  ].flatMap((names) => names.split(' ')),
);

/** What an element may say of itself: nothing that runs, places, styles or names it. */
export const ATTRIBUTES: readonly string[] =
  'align alt colspan dir height href lang open reversed rowspan scope src start title type value width'.split(
    ' ',
  );

/**
 * Those that an HTML parser opens again in each block that follows while they are unclosed, once for each different set
 * of attributes: a thousand of them would make a million elements.
 */
export const FORMATTING_TAGS = 'b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u';
