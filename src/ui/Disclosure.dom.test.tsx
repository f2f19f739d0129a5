import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Disclosure } from './Disclosure.tsx';

function open() {
  const onKeyDown = vi.fn<(key: string) => void>();
  render(
    // The page around it, which must not hear an Escape that was meant for the panel.
    <div role="presentation" onKeyDown={({ key }) => onKeyDown(key)}>
      <Disclosure label="Settings" name="Settings of the page">
        <button type="button">inside</button>
        <a href="#there">a link</a>
      </Disclosure>
      <button type="button">outside</button>
    </div>,
  );
  return { onKeyDown, button: screen.getByRole('button', { name: 'Settings of the page' }) };
}

const inside = () => screen.queryByRole('button', { name: 'inside' });
const isOpen = (button: HTMLElement) => button.getAttribute('aria-expanded') === 'true';

describe('a button that opens a panel', () => {
  test('has nothing in the panel until it is opened', async () => {
    const { button } = open();
    expect([isOpen(button), inside()]).toEqual([false, null]);
    await userEvent.click(button);
    expect(isOpen(button)).toBe(true);
    const panel = document.getElementById(button.getAttribute('aria-controls') ?? '');
    expect(panel?.contains(inside())).toBe(true);
    expect(panel?.hidden).toBe(false);
  });

  test('closes it again', async () => {
    const { button } = open();
    await userEvent.click(button);
    await userEvent.click(button);
    expect([isOpen(button), inside()]).toEqual([false, null]);
  });

  test('is closed by Escape from inside, takes the focus back, and the page does not hear of it', async () => {
    const { button, onKeyDown } = open();
    await userEvent.click(button);
    await userEvent.tab();
    expect(document.activeElement).toBe(inside());
    await userEvent.keyboard('{Escape}');
    expect(isOpen(button)).toBe(false);
    expect(document.activeElement).toBe(button);
    expect(onKeyDown).not.toHaveBeenCalledWith('Escape');
    await userEvent.keyboard('{Escape}');
    expect(onKeyDown).toHaveBeenCalledWith('Escape');
  });

  test('is closed by leaving it with Tab, and the focus goes on', async () => {
    const { button } = open();
    await userEvent.click(button);
    await userEvent.tab();
    await userEvent.tab();
    expect(isOpen(button)).toBe(true);
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'outside' }));
    expect(isOpen(button)).toBe(false);
  });

  test('is closed by a click elsewhere, not by one inside', async () => {
    const { button } = open();
    await userEvent.click(button);
    await userEvent.click(screen.getByRole('button', { name: 'inside' }));
    expect(isOpen(button)).toBe(true);
    await userEvent.click(document.body);
    expect(isOpen(button)).toBe(false);
  });

  test('is closed by following a link in it', async () => {
    const { button } = open();
    await userEvent.click(button);
    await userEvent.click(screen.getByRole('link', { name: 'a link' }));
    expect(isOpen(button)).toBe(false);
  });
});
