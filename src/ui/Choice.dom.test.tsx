import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { Choice, Strip } from './Choice.tsx';
import type { Option } from './Choice.tsx';

type Scale = 'auto' | 'linear' | 'log';

const scales: readonly Option<Scale>[] = [
  { value: 'auto', label: 'Automatic' },
  { value: 'linear', label: 'Linear', group: 'By value' },
  { value: 'log', label: 'Logarithmic', group: 'By value' },
];

function Host({ as: Control, heard }: { as: typeof Choice; heard: Scale[] }) {
  const [value, setValue] = useState<Scale>('auto');
  return (
    <Control
      label="Scale"
      value={value}
      options={scales}
      onChange={(next) => {
        heard.push(next);
        setValue(next);
      }}
    />
  );
}

describe('a choice of one of many', () => {
  test('has a name, its options in their groups, and says what was chosen', async () => {
    const heard: Scale[] = [];
    render(<Host as={Choice} heard={heard} />);
    const select = screen.getByRole('combobox', { name: 'Scale' }) as HTMLSelectElement;
    expect(select.value).toBe('auto');
    expect(within(select).getAllByRole('option')).toHaveLength(3);
    const group = within(select).getByRole('group', { name: 'By value' });
    expect(
      within(group)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Linear', 'Logarithmic']);
    await userEvent.selectOptions(select, 'Logarithmic');
    expect([heard, select.value]).toEqual([['log'], 'log']);
  });
});

describe('a strip of a few', () => {
  test('has a name, one that is chosen, and is walked by the arrows', async () => {
    const heard: Scale[] = [];
    render(<Host as={Strip} heard={heard} />);
    const group = screen.getByRole('group', { name: 'Scale' });
    const checked = () =>
      within(group)
        .getAllByRole('radio', { checked: true })
        .map((radio) => radio.closest('label')?.textContent);
    expect(checked()).toEqual(['Automatic']);
    await userEvent.click(screen.getByRole('radio', { name: 'Logarithmic' }));
    expect(checked()).toEqual(['Logarithmic']);
    await userEvent.keyboard('{ArrowLeft}');
    expect(checked()).toEqual(['Linear']);
    expect(heard).toEqual(['log', 'linear']);
  });

  test('does not mix with another strip on the page', async () => {
    render(
      <>
        <Host as={Strip} heard={[]} />
        <Host as={Strip} heard={[]} />
      </>,
    );
    const [first, second] = screen.getAllByRole('radio', { name: 'Linear' });
    if (first !== undefined) await userEvent.click(first);
    expect(first).toHaveProperty('checked', true);
    expect(second).toHaveProperty('checked', false);
    expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(2);
  });
});
