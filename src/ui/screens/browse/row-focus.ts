/** Gives the focus to the first card of the list that is there; false where there is none. */
export function focusFirstRow(): boolean {
  const row = document.querySelector<HTMLElement>('.card-rows [data-place] > a');
  row?.focus();
  return row !== null;
}
