/** The card of a state, with the real data: what it says of a year, and what opens under it. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { expect, test, vi } from 'vitest';
import { standInForBrowser } from '../../../../test/layout.ts';
import { buildWorld } from '../../../../test/worlds.ts';
import { mapChart } from '../../../charts/map/map.ts';
import { loadMessages } from '../../../locale/i18n.ts';
import { testLocale } from '../../../locale/testLocale.ts';
import { useView, ViewProvider } from '../../../view/useView.ts';
import { AtlasProvider } from '../../atlasContext.tsx';
import { namesOf, vocabularyOf } from '../../catalogueNames.ts';
import { LocaleProvider } from '../../localeContext.tsx';
import { StatePanel } from '../StatePanel.tsx';

vi.setConfig({ testTimeout: 120_000 });
standInForBrowser();

const world = buildWorld('data');
const { catalogue, manifest, bundles } = world;
const vocabulary = vocabularyOf(catalogue, manifest.version);

function Panel() {
  const { view } = useView();
  return <StatePanel data={mapChart.join(bundles, catalogue, view)} view={view} />;
}

async function show(query: string, language = 'en') {
  const messages = await loadMessages(language, [
    'figure',
    'legend',
    'map',
    'membership',
    'events',
    'panel',
  ]);
  const { translate } = messages;
  const locale = await testLocale(language, { translate, names: namesOf(catalogue, language) });
  const client = new QueryClient();
  client.setQueryData(['bundle', 'events'], bundles.get('events'));
  const place = { language, page: 'map', id: null, embed: false } as const;
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[`/${language}/map?${query}`]}>
        <ViewProvider vocabulary={vocabulary} place={place}>
          <LocaleProvider value={locale}>
            <AtlasProvider value={{ catalogue, manifest, theme: 'light', messages, ui: null }}>
              <Panel />
            </AtlasProvider>
          </LocaleProvider>
        </ViewProvider>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  // The cards' module comes when there is one to show.
  await waitFor(() => expect(document.querySelector('[id^="card-"]')).not.toBeNull());
  return { user: userEvent.setup(), card: cardOf };
}

function cardOf(name: string): HTMLElement {
  const card = screen.getByRole('heading', { name, level: 2 }).closest('li');
  if (card === null) throw new Error(`There is no card of ${name}.`);
  return card;
}

test('a card says value, ranks and changes of the year, in words', async () => {
  const { card } = await show('states=KWT&time=2023&indicator=internet-users');
  const text = card('Kuwait').textContent;
  expect(text).toMatch(/Rank \d+ of \d+ in scope/);
  expect(text).toMatch(/Since 2013▲ up [\d.]+ percentage points/);
  const line = within(card('Kuwait')).getByRole('img');
  expect(line.getAttribute('aria-label')).toMatch(/, Kuwait: from .+% in \d{4} to .+% in \d{4}\.$/);
});

test('a card of a year without a value says so, and says no change', async () => {
  const { card } = await show('states=XKX&time=1995&indicator=gdp');
  expect(card('Kosovo').textContent).toContain('No value for 1995');
  expect(card('Kosovo').textContent).not.toContain('Since');
});

test('memberships open under their number, each with role and date', async () => {
  const { user, card } = await show('states=KWT&time=2024');
  const kuwait = within(card('Kuwait'));
  const title = kuwait.getByText(/^Organisations on 31 December 2024: \d+/);
  const number = Number(/\d+$/.exec(title.firstChild?.textContent ?? '')?.[0]);
  await user.click(title);
  const first = await kuwait.findByText('Digital Cooperation Organization');
  expect(first.closest('ul')?.children).toHaveLength(number);
  expect(first.closest('li')?.textContent).toContain('Founding member · since 26 November 2020');
});

test('events held there are five at first, and all when asked for', async () => {
  const { user, card } = await show('states=SAU&time=2024');
  const saudi = within(card('Saudi Arabia'));
  const title = saudi.getByText(/^Events there in 2024: \d+$/);
  const number = Number(/\d+$/.exec(title.textContent)?.[0]);
  expect(number).toBeGreaterThan(5);
  await user.click(title);
  const more = await saudi.findByRole('button', { name: `and ${number - 5} more` });
  expect(more.previousElementSibling?.children).toHaveLength(5);
  await user.click(more);
  expect(saudi.queryByRole('button', { name: /more$/ })).toBeNull();
});

test('the source is one click under the value, its licence and page with it', async () => {
  const { user, card } = await show('states=KWT');
  const kuwait = within(card('Kuwait'));
  await user.click(kuwait.getByText(/^Source: World Bank/));
  expect(
    (await kuwait.findByRole('link', { name: 'The publisher’s page' })).getAttribute('href'),
  ).toMatch(/^https:/);
  expect(kuwait.getByRole('link', { name: 'Show on the map' }).getAttribute('href')).toContain(
    'region=KWT',
  );
});

test('beside another a card is short, and opens', async () => {
  const { user, card } = await show('states=KWT.SAU&time=2024');
  expect(within(card('Kuwait')).queryByText(/^Since 2014/)).toBeNull();
  await user.click(within(card('Kuwait')).getByText('More on Kuwait'));
  expect(await within(card('Kuwait')).findByText(/^Since 2014/)).toBeDefined();
  expect(within(card('Saudi Arabia')).queryByText(/^Since 2014/)).toBeNull();
});

test('on a membership map a card has every interval in the organisations of the view', async () => {
  const { card } = await show('indicator=membership&orgs=las.gcc&states=EGY&time=2024-06-01');
  const text = card('Egypt').textContent;
  expect(text).toContain('Gulf Cooperation Council');
  expect(text).toContain('Not a member');
  expect(text).toMatch(/Suspended.*1979.*1989/);
  expect(text).toMatch(/Founding member.*1945/);
});
