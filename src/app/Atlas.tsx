import { memo, useLayoutEffect, useMemo } from 'react';
import type { Catalogue, Manifest } from '../domain/catalogue.ts';
import { createLocale } from '../locale/locale.ts';
import { useViewValue } from '../view/useView.ts';
import { AtlasProvider } from './atlasContext.tsx';
import { nameDocument } from './nameDocument.ts';
import { namesOf } from './catalogueNames.ts';
import { DocumentLanguage } from './DocumentLanguage.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LocaleProvider } from './localeContext.tsx';
import { onDemand } from './onDemand.tsx';
import { SiteShell } from './SiteShell.tsx';
import { useTheme } from './theme.ts';
import type { OpenedPage } from './useOpenedPage.ts';

const EmbedShell = onDemand(
  async () => (await import('./embed/EmbedShell.tsx')).EmbedShell,
  ['embed'],
);

interface AtlasProps {
  readonly opened: OpenedPage;
  readonly catalogue: Catalogue;
  readonly manifest: Manifest;
  /** Whether this is a figure in a frame of somebody else's page, without the site around it. */
  readonly isEmbed: boolean;
}

/**
 * Everything is at hand: the locale of the view's settings, the site around the page, the page. An address that only
 * follows the view draws nothing of it again.
 */
export const Atlas = memo(function Atlas({ opened, catalogue, manifest, isEmbed }: AtlasProps) {
  const { messages, page, Page } = opened;
  const { language } = messages;
  const numerals = useViewValue(({ nu }) => nu);
  const calendar = useViewValue(({ cal }) => cal);
  const theme = useTheme(useViewValue((view) => view.theme));
  const ui = useViewValue((view) => (isEmbed ? view.ui : null));
  const names = useMemo(() => namesOf(catalogue, language), [catalogue, language]);
  const locale = useMemo(
    () =>
      createLocale({
        language,
        numerals,
        calendar,
        translate: messages.translate,
        names,
      }),
    [language, numerals, calendar, messages, names],
  );
  const atlas = useMemo(
    () => ({ catalogue, manifest, theme, messages, ui }),
    [catalogue, manifest, theme, messages, ui],
  );
  const title = locale.text('site:titleOf', {
    page: locale.text(`site:pages.${page?.id ?? 'notFound'}.title`),
    site: catalogue.name[language] ?? locale.text('site:name'),
  });
  // Before the effects of the page, which may know better.
  useLayoutEffect(() => {
    nameDocument(title);
  }, [title]);
  const Shell = isEmbed ? EmbedShell : SiteShell;
  const place = `${language}/${page?.id ?? ''}`;
  return (
    <DocumentLanguage language={language} direction={locale.direction}>
      <LocaleProvider value={locale}>
        <AtlasProvider value={atlas}>
          <Shell page={page?.id ?? null}>
            <ErrorBoundary locale={locale} place={place}>
              <Page />
            </ErrorBoundary>
          </Shell>
        </AtlasProvider>
      </LocaleProvider>
    </DocumentLanguage>
  );
});
