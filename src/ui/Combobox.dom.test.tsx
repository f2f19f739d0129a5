import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Combobox } from './Combobox.tsx';

const states = ['Bahrain', 'Jordan', 'Kuwait', 'Oman', 'Qatar'];

function open() {
  const chosen: string[] = [];
  render(
    <>
      <Combobox
        label="Find a state"
        placeholder="Type a name"
        nothing="No state by that name."
        find={(query) =>
          states.flatMap((text) => {
            const at = text.toLowerCase().indexOf(query.toLowerCase());
            return at < 0
              ? []
              : [
                  {
                    id: text,
                    text,
                    match: [at, at + query.length] as const,
                    chosen: text === 'Oman',
                  },
                ];
          })
        }
        onChoose={(id) => chosen.push(id)}
      />
      <button type="button">elsewhere</button>
    </>,
  );
  return { chosen, field: screen.getByRole('combobox', { name: 'Find a state' }) };
}

const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const active = (field: HTMLElement) =>
  document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;
const isOpen = (field: HTMLElement) => field.getAttribute('aria-expanded') === 'true';
/** The field's text, as the reader sees it. */
const typed = (field: HTMLElement) => (field as HTMLInputElement).value;

describe('a field that finds one of many', () => {
  test('is closed until it is entered, then offers all', async () => {
    const { field } = open();
    expect([isOpen(field), options()]).toEqual([false, []]);
    await userEvent.tab();
    expect(document.activeElement).toBe(field);
    expect([isOpen(field), options()]).toEqual([true, states]);
  });

  test('finds by typing, shows which letters answered, and chooses by Enter', async () => {
    const { chosen, field } = open();
    await userEvent.type(field, 'wa');
    expect(options()).toEqual(['Kuwait']);
    expect(screen.getByRole('option').querySelector('mark')?.textContent).toBe('wa');
    await userEvent.keyboard('{Enter}');
    expect(chosen).toEqual(['Kuwait']);
    expect([typed(field), isOpen(field)]).toEqual(['', false]);
  });

  test('walks with the arrows, and stops at both ends', async () => {
    const { chosen, field } = open();
    await userEvent.click(field);
    expect(active(field)).toBe('Bahrain');
    await userEvent.keyboard('{ArrowUp}');
    expect(active(field)).toBe('Bahrain');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(active(field)).toBe('Kuwait');
    await userEvent.keyboard('{ArrowDown>9/}');
    expect(active(field)).toBe('Qatar');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(chosen).toEqual(['Oman']);
  });

  test('begins again at the first when other letters are typed', async () => {
    const { field } = open();
    await userEvent.type(field, 'a');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(active(field)).toBe('Kuwait');
    await userEvent.type(field, 't');
    expect(active(field)).toBe('Qatar');
  });

  test('opens again with the down arrow, at the first', async () => {
    const { field } = open();
    await userEvent.click(field);
    await userEvent.keyboard('{ArrowDown}{Escape}');
    expect(isOpen(field)).toBe(false);
    await userEvent.keyboard('{ArrowDown}');
    expect([isOpen(field), active(field)]).toEqual([true, 'Bahrain']);
  });

  test('forgets by Escape, chooses nothing, and keeps the focus', async () => {
    const { chosen, field } = open();
    await userEvent.type(field, 'q{Escape}');
    expect([typed(field), isOpen(field)]).toEqual(['', false]);
    await userEvent.keyboard('{Enter}');
    expect(chosen).toEqual([]);
    expect(document.activeElement).toBe(field);
  });

  test('says so when nothing answers, and Enter then does nothing', async () => {
    const { chosen, field } = open();
    await userEvent.type(field, 'xyz');
    expect(screen.getByRole('status').textContent).toBe('No state by that name.');
    expect(isOpen(field)).toBe(false);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(chosen).toEqual([]);
  });

  test('says which are chosen already', async () => {
    const { field } = open();
    await userEvent.click(field);
    const selected = screen.getAllByRole('option', { selected: true });
    expect(selected.map(({ textContent }) => textContent)).toEqual(['Oman']);
  });

  test('takes a click on an option, and keeps the focus', async () => {
    const { chosen, field } = open();
    await userEvent.click(field);
    await userEvent.click(screen.getByRole('option', { name: 'Jordan' }));
    expect(chosen).toEqual(['Jordan']);
    expect(document.activeElement).toBe(field);
  });

  test('closes when it is left', async () => {
    const { field } = open();
    await userEvent.click(field);
    await userEvent.click(screen.getByRole('button', { name: 'elsewhere' }));
    expect([isOpen(field), options()]).toEqual([false, []]);
  });
});
