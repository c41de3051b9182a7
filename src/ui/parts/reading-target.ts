/** What makes an element one that is read out when it is given the focus. */
export interface ReadingTarget {
  readonly tabIndex: -1;
  readonly role?: 'group';
  readonly 'aria-label'?: string;
}

const MATHEMATICS = 'class="katex';

/**
 * Text that takes the focus is read out as the name of what has it. Browsers leave mathematics out of such a name, and
 * half a question is worse than none: there the group has a name of its own, and is read on with its formulas.
 */
export const readingTarget = (html: string, name: string): ReadingTarget =>
  html.includes(MATHEMATICS) ? { tabIndex: -1, role: 'group', 'aria-label': name } : { tabIndex: -1 };
