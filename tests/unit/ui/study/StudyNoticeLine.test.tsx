// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StudyNoticeLine } from '../../../../src/ui/study/StudyNoticeLine.tsx';

afterEach(cleanup);

describe('what became of an answer', () => {
  it.each([
    ['full', /no room left/],
    ['closed', /Load the page again/],
    ['refused', /did not keep that/],
  ] as const)('is said aloud where it was not kept: %s', (failure, words) => {
    const dismiss = vi.fn<() => void>();
    render(<StudyNoticeLine notice={{ kind: 'not-saved', failure }} onDismiss={dismiss} />);
    expect(screen.getByRole('alert').textContent).toMatch(words);
    screen.getByRole('button', { name: 'OK' }).click();
    expect(dismiss).toHaveBeenCalledOnce();
  });

  it('is said quietly where another tab was first', () => {
    render(<StudyNoticeLine notice={{ kind: 'overtaken' }} onDismiss={vi.fn<() => void>()} />);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('status').textContent).toMatch(/another tab/);
  });
});
