import type { SourcesBundle } from '../../src/domain/bundle.ts';
import type { Membership } from '../../src/domain/membership.ts';
import { readMessages, type BuiltSite } from '../builtSite.ts';
import { readBundle } from '../readBundle.ts';
import type { DataGround } from './structuredData.ts';

type Facts = Omit<DataGround, 'world'>;

const read = new WeakMap<BuiltSite, Promise<Facts>>();

/** What descriptions of data are made from, in the language of the page; the bundles are read once for a site. */
export async function readDataGround(site: BuiltSite, language: string): Promise<DataGround> {
  const facts = read.get(site) ?? readFacts(site);
  read.set(site, facts);
  const text = await readMessages(language);
  return { ...(await facts), world: text('rank:world') };
}

async function readFacts(site: BuiltSite): Promise<Facts> {
  const sources = await readBundle<SourcesBundle>(site, 'sources');
  const memberships = (await readBundle<readonly Membership[]>(site, 'memberships')) ?? [];
  const starts = memberships
    .map(({ start }) => start.slice(0, 4))
    .filter((year) => /\d{4}/.test(year));
  return {
    indicators: sources?.indicators ?? [],
    firstFact: starts.toSorted()[0] ?? site.data.date.slice(0, 4),
  };
}
