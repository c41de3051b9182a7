// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Arrived, Title } from '../../../../src/ui/parts/Title.tsx';

afterEach(cleanup);

const show = (arrived: boolean) =>
  render(
    <Arrived value={{ current: arrived }}>
      <Title>Settings</Title>
    </Arrived>,
  );

test('the first screen takes no focus', () => {
  show(false);
  expect(document.activeElement).toBe(document.body);
});

test('focus goes to the heading of the next', () => {
  show(true);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Settings' }));
});

test('the browser calls the page by its heading', () => {
  show(false);
  expect(document.title).toBe('Settings - Engram');
});
