import { expect, it } from 'vitest';
import { interpolate, loadMessages, messageLanguages } from './i18n.ts';
import type { Namespace } from './messageKeys.ts';

it('has texts in the four languages', () => {
  expect(messageLanguages).toEqual(['ar', 'en', 'fa', 'fr']);
});

it('shows a language without texts in English, and says so', async () => {
  const messages = await loadMessages('es');
  expect([messages.language, messages.shown]).toEqual(['es', 'en']);
  expect(messages.translate('notices:dismiss', {})).toBe('Dismiss this note');
});

it('fetches a page’s texts when asked, and tells of a file that is not there', async () => {
  const messages = await loadMessages('ar');
  await messages.load(['map']);
  await expect(messages.load(['no-such' as Namespace])).rejects.toThrow('no messages ar/no-such');
});

it('leaves a name without a value to be seen', () => {
  expect(interpolate('{{a}} and {{b}}', { a: '$1 {{b}}' })).toBe('$1 {{b}} and {{b}}');
});
