import { use, useEffect, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useCatalogue, useManifest } from '../data/useData.ts';
import type { Loaded } from '../data/useData.ts';
import type { Catalogue, Manifest } from '../domain/catalogue.ts';
import { developmentLanguages } from '../locale/defaults.ts';
import { parsePath } from '../view/href.ts';
import type { Place } from '../view/href.ts';
import { ViewProvider } from '../view/useView.ts';
import { Atlas } from './Atlas.tsx';
import { vocabularyOf } from './catalogueNames.ts';
import { DocumentLanguage } from './DocumentLanguage.tsx';
import { Failure } from './Failure.tsx';
import { pages } from './pages.ts';
import { createPlainLocale } from './plainLocale.ts';
import { readersLanguage } from './readersLanguage.ts';
import { HistoryContext } from './siteHistory.ts';
import { useOpenedPage } from './useOpenedPage.ts';

const realPages = pages.map(({ id }) => id);

/** From an address to a page: settles the language, fetches what every page needs, then hands over. */
export function Root() {
  const { pathname, search, hash } = useLocation();
  const rewrite = use(HistoryContext)?.rewrite;
  const loaded = both(useCatalogue(), useManifest());
  const languages = loaded.state === 'ready' ? languagesOf(loaded.value[0]) : null;
  const segment = pathname.split('/')[1] ?? '';
  const place = parsePath(pathname, { languages: languages ?? [segment], pages: realPages });
  const language = place?.language ?? languageAt(segment, languages);
  const { opened, failed, retry } = useOpenedPage(
    language,
    pages.find(({ id }) => id === place?.page) ?? null,
  );
  const ready = loaded.state === 'ready' ? loaded.value : null;
  const [catalogue, manifest] = ready ?? [null, null];
  const vocabulary = useMemo(
    () =>
      catalogue === null || manifest === null ? null : vocabularyOf(catalogue, manifest.version),
    [catalogue, manifest],
  );

  if (segment === '' && languages !== null) {
    return <Redirect to={`/${readersLanguage(languages)}/${search}${hash}`} />;
  }
  if (failed) return <Failure onRetry={retry} />;
  if (opened === null) return null;
  if (loaded.state === 'failed') {
    const locale = createPlainLocale(opened.messages);
    return (
      <DocumentLanguage language={locale.language} direction={locale.direction}>
        <Failure locale={locale} file={loaded.error.file} onRetry={loaded.retry} />
      </DocumentLanguage>
    );
  }
  if (catalogue === null || manifest === null || vocabulary === null) return null;
  const where: Place = place ?? { language, page: 'overview', id: null, embed: false };
  return (
    <ViewProvider vocabulary={vocabulary} place={where} rewrite={rewrite}>
      <Atlas opened={opened} catalogue={catalogue} manifest={manifest} isEmbed={where.embed} />
    </ViewProvider>
  );
}

/** Leads on to another address, in place of this one. */
function Redirect({ to }: { readonly to: string }) {
  const navigate = useNavigate();
  useEffect(() => void navigate(to, { replace: true }), [navigate, to]);
  return null;
}

/** The language of an address that names no page: the first part of its path, if it is a language; else the reader's. */
function languageAt(segment: string, languages: readonly string[] | null): string {
  if (languages === null) return document.documentElement.lang || 'en';
  return languages.includes(segment) ? segment : readersLanguage(languages);
}

function languagesOf(catalogue: Catalogue): readonly string[] {
  return import.meta.env.DEV
    ? [...catalogue.languages, ...developmentLanguages]
    : catalogue.languages;
}

let pair: readonly [Catalogue, Manifest] | undefined;

/** Both at once; the pair keeps its identity, so that what is made from it is made once. */
function both(
  catalogue: Loaded<Catalogue>,
  manifest: Loaded<Manifest>,
): Loaded<readonly [Catalogue, Manifest]> {
  if (manifest.state !== 'ready') return manifest;
  if (catalogue.state !== 'ready') return catalogue;
  if (pair?.[0] !== catalogue.value || pair[1] !== manifest.value) {
    pair = [catalogue.value, manifest.value];
  }
  return { state: 'ready', value: pair };
}
