// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TypedAnswer } from '../../../../src/ui/study/TypedAnswer.tsx';

afterEach(cleanup);

const done = vi.fn<() => void>();
const answer = (side: 'front' | 'back', back = '<p>the mitochondrion</p><p>More.</p>') => (
  <TypedAnswer side={side} back={back} strict="kind" takesFocus={true} onDone={done} />
);

/** Types it, then turns the card. */
function typed(text: string): Element {
  const { rerender, container } = render(answer('front'));
  fireEvent.input(screen.getByRole('textbox', { name: 'Your answer' }), { target: { value: text } });
  rerender(answer('back'));
  return container;
}

describe('an answer that is typed', () => {
  it('has the focus, and is done with Enter', async () => {
    render(answer('front'));
    const field = screen.getByRole('textbox', { name: 'Your answer' });
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    expect(field.getAttribute('autocorrect')).toBe('off');
    field.closest('form')?.requestSubmit();
    expect(done).toHaveBeenCalledOnce();
  });

  it('is right where only capitals and space differ', () => {
    expect(typed(' The  Mitochondrion ').textContent).toBe('Right the mitochondrion');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('is told in words, and letter by letter to the eye', () => {
    const shown = typed('The mitocondrionn');
    expect(
      screen.getByText('You typed The mitocondrionn, meant was the mitochondrion. Missing: h. Too much: n.'),
    ).toBeTruthy();
    const lines = [...shown.querySelectorAll('[aria-hidden] .typed-letters')].map(
      ({ innerHTML }) => innerHTML,
    );
    expect(lines).toEqual(['The mitocondrion<del>n</del>', 'the mitoc<ins>h</ins>ondrion']);
  });

  it('may be left out', () => {
    expect(typed('  ').textContent).toBe('Nothing typed');
  });
});
