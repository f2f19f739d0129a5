interface FileNameParts {
  readonly figure: string;
  /** What is in it, from the wide to the narrow: `gdp`, `1990..2023`, `seen-ar`. */
  readonly parts: readonly (string | undefined)[];
  readonly version: string;
  readonly extension: string;
}

/** A name that says what a file is, safe on every system: `map_gdp_2023_seen-ar_data-2026-11-21-1a2b3c4d.csv`. */
export function fileName({ figure, parts, version, extension }: FileNameParts): string {
  const name = [figure, ...parts, `data-${version}`]
    .filter((part) => part !== undefined && part !== '')
    .map((part) =>
      String(part)
        .replace('..', '-to-')
        .replaceAll(/[^\w.-]+/g, '-'),
    )
    .join('_');
  return `${name}.${extension}`;
}
