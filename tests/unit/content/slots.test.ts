// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { slotsFor } from '../../../src/content/slots.ts';

function filled(text: string, html: (marks: readonly string[]) => string): string {
  const slots = slotsFor(text);
  const template = document.createElement('template');
  template.innerHTML = html(['<i>1</i> one', '<i>2</i>'].map((kept) => slots.keep(kept)));
  slots.fill(template.content);
  return template.innerHTML;
}

test('what was kept stands where its mark was', () => {
  expect(filled('', ([one, two]) => `<p>a ${two} b ${one}</p>`)).toBe('<p>a <i>2</i> b <i>1</i> one</p>');
});

test('a text cannot write a mark', () => {
  const forged = '<b slot-a="0">x</b><b SLOT-AA="0">y</b>';
  expect(filled(forged, ([one]) => `${one}${forged}`)).toMatch(/^<i>1<\/i> one<b.*>x<\/b><b.*>y<\/b>$/);
});
