interface FileNameParts {
  readonly figure: string;
  readonly indicator?: string | undefined;
  readonly time: string;
  /** `seen-ar`, `full`, or the table of a full download: `memberships`. */
  readonly part: string;
  readonly version: string;
  readonly extension: string;
}

/** A name that says what a file is, safe on every system: `map_gdp_2023_seen-ar_data-2026-11-21-1a2b3c4d.csv`. */
export function fileName(parts: FileNameParts): string {
  const { figure, indicator, time, part, version, extension } = parts;
  const name = [figure, indicator, time.replace('..', '-to-'), part, `data-${version}`]
    .filter((one) => one !== undefined && one !== '')
    .map((one) => String(one).replaceAll(/[^\w.-]+/g, '-'))
    .join('_');
  return `${name}.${extension}`;
}
