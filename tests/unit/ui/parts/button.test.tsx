// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { Undo2 } from 'lucide';
import { afterEach, expect, test, vi } from 'vitest';
import { Button, IconButton } from '../../../../src/ui/parts/Button.tsx';

afterEach(cleanup);

test('a button that becomes disabled keeps the focus, and does nothing', () => {
  const press = vi.fn<() => void>();
  const both = (disabled: boolean) => (
    <>
      <Button disabled={disabled} onClick={press}>
        Export
      </Button>
      <IconButton node={Undo2} label="Undo" disabled={disabled} onClick={press} />
    </>
  );
  for (const name of ['Export', 'Undo']) {
    const { rerender } = render(both(false));
    const button = screen.getByRole('button', { name });
    button.focus();
    rerender(both(true));
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    button.click();
    expect(press).not.toHaveBeenCalled();
    rerender(both(false));
    expect(button.hasAttribute('aria-disabled')).toBe(false);
    button.click();
    expect(press).toHaveBeenCalledOnce();
    press.mockReset();
    cleanup();
  }
});
