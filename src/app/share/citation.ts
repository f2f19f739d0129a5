import { stripBidi } from '../../locale/bidi.ts';
import type { Language } from '../../domain/ids.ts';
import type { IsoDay } from '../../domain/time.ts';

/** A view as it is cited, in the language of the citation. The texts are whole; each format escapes them for itself. */
export interface Citation {
  readonly language: Language;
  /** What the figure is about: `Gross domestic product, 2023`. */
  readonly title: string;
  /** What is to be seen, in a sentence or two. */
  readonly abstract: string;
  /** `Interactive map`. */
  readonly kind: string;
  /** The author, and what the figure is part of. */
  readonly atlas: string;
  /** Who published the data; none where the atlas itself has put it together. */
  readonly publishers: readonly string[];
  /** `Data: World Bank`, said in the language; empty where there are no publishers. */
  readonly note: string;
  /** Of the data: `2026-11-21-1a2b3c4d`. */
  readonly version: string;
  /** The data's date. */
  readonly issued: IsoDay;
  readonly accessed: IsoDay;
  /** The pinned link, percent-encoded. */
  readonly url: string;
  /** Letters, digits and hyphens: the key of the entry and the name of its file. */
  readonly id: string;
}

/** Text for a line of a format: on one line, and without controls that a database would show as boxes. */
export function plainLine(text: string): string {
  return stripBidi(text).replaceAll(/\s+/g, ' ').trim();
}

/** Year, month and day as numbers. */
export function dateParts(day: IsoDay): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

/** `cooperation-atlas-map-2026-11-21`: of Latin letters, so that any tool takes it. */
export function citationId(atlas: string, figure: string, version: string): string {
  const parts = [atlas, figure, version].map((part) =>
    part
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, ''),
  );
  return parts.filter((part) => part !== '').join('-');
}
