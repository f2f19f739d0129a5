import { stripBidi } from '../../locale/bidi.ts';
import type { About } from './about.ts';
import type { FileLocale } from './seenTable.ts';

/** What has to be known of a table as lines of label and text, for a sheet of its own. */
export function aboutRows(
  about: About,
  locale: FileLocale,
): readonly (readonly [string, string])[] {
  const row = (key: Parameters<FileLocale['text']>[0], text: string | undefined) =>
    text === undefined || text === '' ? [] : [[locale.text(key), stripBidi(text)] as const];
  return [
    ...row('download:about.title', about.title),
    ...about.description.flatMap((line) => row('download:about.description', line)),
    ...row('download:about.atlas', about.atlas),
    ...row('download:about.time', about.time),
    ...row('download:about.address', about.address),
    ...row('download:about.pinned', about.pinned),
    ...row('download:about.version', about.version),
    ...row('download:about.date', about.date),
    ...row('download:about.downloaded', about.downloaded),
    ...about.method.flatMap((line) => row('download:about.method', line)),
    ...about.sources.flatMap((source) => [
      ...row('download:about.data', source.name),
      ...row('figure:source.label', source.publisher),
      ...row('figure:source.dataset', source.dataset),
      ...row('figure:source.code', source.code),
      ...row('download:about.vintage', source.vintage),
      ...row('figure:source.licence', source.licence),
      ...row('download:about.licenceUrl', source.licenceUrl),
      ...row('figure:source.page', source.url),
      ...row('download:about.attribution', source.attribution),
      ...row('figure:source.unit', source.unit),
      ...row('download:about.explanation', source.explanation),
      ...(source.notes ?? []).flatMap((note) => row('figure:source.notes', note)),
      ...row('download:about.file', source.file),
    ]),
  ];
}
