/** A page as it is before its script: rendered by the build, looked at until the application has drawn the same. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { createPath, NavigationType, Router } from 'react-router';
import type { Navigator } from 'react-router';
import type { Catalogue, Manifest } from '../../domain/catalogue.ts';
import type { Language } from '../../domain/ids.ts';
import { loadMessages } from '../../locale/i18n.ts';
import { ViewProvider } from '../../view/useView.ts';
import { Atlas } from '../Atlas.tsx';
import { vocabularyOf } from '../catalogueNames.ts';
import chartHost from '../ChartHost.module.css';
import { loadPage } from '../pageComponents.ts';
import { pages } from '../pages.ts';
import type { SitePage } from '../pages.ts';

export interface FirstPage {
  readonly id: SitePage['id'];
  /** Behind the language. */
  readonly path: string;
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly manifest: Manifest;
  /** Decoded, by id: all that the page asks for where its address says nothing. */
  readonly bundles: ReadonlyMap<string, unknown>;
}

/** The class of the place in which a figure's drawing stands: nobody has measured it yet, so it is empty. */
export const stageClass = chartHost['stage'] ?? '';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Nobody navigates before there is a browser. */
const nowhere: Navigator = {
  createHref: (to) => (typeof to === 'string' ? to : createPath(to)),
  go: () => undefined,
  push: () => undefined,
  replace: () => undefined,
};

/**
 * The markup of a page without a query. A figure's stage is empty in it.
 * @throws where the page asks for a bundle that was not given
 */
export async function renderPage(first: FirstPage): Promise<string> {
  const { id, path, language, catalogue, manifest, bundles } = first;
  const page = pages.find((known) => known.id === id) ?? null;
  const client = new QueryClient();
  client.setQueryData(['manifest'], manifest);
  for (const [name, bundle] of bundles) client.setQueryData(['bundle', name], bundle);
  const messages = await loadMessages(language, page?.messages ?? []);
  const opened = { messages, page, Page: await loadPage(id) };
  const pathname = `${base}/${language}/${path}`;
  const tree = (
    <QueryClientProvider client={client}>
      <Router
        basename={base === '' ? '/' : base}
        location={{ pathname, search: '', hash: '', state: null, key: 'default' }}
        navigationType={NavigationType.Pop}
        navigator={nowhere}
        static
      >
        <ViewProvider
          vocabulary={vocabularyOf(catalogue, manifest.version)}
          place={{ language, page: id, id: null, embed: false }}
        >
          <Atlas opened={opened} catalogue={catalogue} manifest={manifest} isEmbed={false} />
        </ViewProvider>
      </Router>
    </QueryClientProvider>
  );
  let html = renderToStaticMarkup(tree);
  // What it asks for is known once it has been rendered; what that brings may ask for more.
  for (let waits = awaited(client); waits.length > 0; waits = awaited(client)) {
    await Promise.all(waits.map((query) => query.fetch()));
    html = renderToStaticMarkup(tree);
  }
  client.clear();
  return html;
}

function awaited(client: QueryClient) {
  const all = client.getQueryCache().getAll();
  return all.filter(({ state }) => state.data === undefined);
}
