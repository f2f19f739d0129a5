/** The World Bank's interface: every page of a series of all economies, or the reason why it is not there. */
import * as v from 'valibot';

const address = 'https://api.worldbank.org/v2/country/all/indicator';

const page = v.tuple([
  v.object({
    page: v.number(),
    pages: v.number(),
    total: v.number(),
    lastupdated: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  }),
  v.array(
    v.object({
      countryiso3code: v.string(),
      date: v.pipe(v.string(), v.regex(/^\d{4}$/)),
      value: v.nullable(v.pipe(v.number(), v.finite())),
    }),
  ),
]);

export interface Observation {
  /** ISO 3166-1 alpha-3 as the World Bank writes it; `WLD` is the world, and there are other aggregates. */
  readonly code: string;
  readonly year: number;
  readonly value: number;
}

export type Fetched =
  | { readonly observations: readonly Observation[]; readonly vintage: string }
  | { readonly failure: string; readonly unreachable: boolean };

export type Fetch = (
  url: string,
  init: { readonly signal: AbortSignal },
) => Promise<Pick<Response, 'ok' | 'status' | 'json'>>;

function failure(reason: string, unreachable = false): Fetched {
  return { failure: reason, unreachable };
}

/** A whole series or nothing: a page that does not come makes the series incomplete. Never rejects. */
export async function fetchSeries(fetch: Fetch, code: string): Promise<Fetched> {
  const observations: Observation[] = [];
  let rows = 0;
  for (let number = 1; ; number++) {
    const url = `${address}/${encodeURIComponent(code)}?format=json&per_page=20000${number === 1 ? '' : `&page=${number}`}`;
    let json: unknown;
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
      if (!response.ok) return failure(`the publisher answered ${response.status}`);
      json = await response.json();
    } catch (error) {
      return error instanceof SyntaxError
        ? failure('the publisher’s answer is no JSON')
        : failure('the publisher could not be reached', true);
    }
    const parsed = v.safeParse(page, json);
    if (!parsed.success) return failure('the publisher’s answer is not a series');
    const [head, data] = parsed.output;
    rows += data.length;
    for (const { countryiso3code, date, value } of data) {
      if (value !== null) observations.push({ code: countryiso3code, year: Number(date), value });
    }
    if (number >= head.pages) {
      if (rows < head.total) return failure(`the publisher sent ${rows} of ${head.total} rows`);
      return observations.length === 0
        ? failure('the publisher sent no values')
        : { observations, vintage: head.lastupdated };
    }
  }
}
