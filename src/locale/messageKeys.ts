/** The keys of all messages, as types, from the English files: a wrong key does not compile. */
import type axes from './messages/en/axes.json';
import type claims from './messages/en/claims.json';
import type compare from './messages/en/compare.json';
import type dates from './messages/en/dates.json';
import type developers from './messages/en/developers.json';
import type download from './messages/en/download.json';
import type embed from './messages/en/embed.json';
import type eventCard from './messages/en/eventCard.json';
import type eventIndex from './messages/en/eventIndex.json';
import type events from './messages/en/events.json';
import type figure from './messages/en/figure.json';
import type keys from './messages/en/keys.json';
import type legend from './messages/en/legend.json';
import type map from './messages/en/map.json';
import type measures from './messages/en/measures.json';
import type membership from './messages/en/membership.json';
import type network from './messages/en/network.json';
import type networkKeys from './messages/en/networkKeys.json';
import type notices from './messages/en/notices.json';
import type numbers from './messages/en/numbers.json';
import type overview from './messages/en/overview.json';
import type picture from './messages/en/picture.json';
import type profile from './messages/en/profile.json';
import type panel from './messages/en/panel.json';
import type rank from './messages/en/rank.json';
import type saved from './messages/en/saved.json';
import type settings from './messages/en/settings.json';
import type share from './messages/en/share.json';
import type site from './messages/en/site.json';
import type sources from './messages/en/sources.json';
import type steps from './messages/en/steps.json';
import type table from './messages/en/table.json';
import type ties from './messages/en/ties.json';
import type timeline from './messages/en/timeline.json';
import type timelineKeys from './messages/en/timelineKeys.json';
import type trends from './messages/en/trends.json';

/** One line for each namespace: a file of the same name in every language. */
interface Resources {
  axes: typeof axes;
  claims: typeof claims;
  compare: typeof compare;
  dates: typeof dates;
  developers: typeof developers;
  download: typeof download;
  embed: typeof embed;
  eventCard: typeof eventCard;
  eventIndex: typeof eventIndex;
  events: typeof events;
  figure: typeof figure;
  keys: typeof keys;
  legend: typeof legend;
  map: typeof map;
  measures: typeof measures;
  membership: typeof membership;
  network: typeof network;
  networkKeys: typeof networkKeys;
  notices: typeof notices;
  numbers: typeof numbers;
  overview: typeof overview;
  panel: typeof panel;
  picture: typeof picture;
  profile: typeof profile;
  rank: typeof rank;
  saved: typeof saved;
  settings: typeof settings;
  share: typeof share;
  site: typeof site;
  sources: typeof sources;
  steps: typeof steps;
  table: typeof table;
  ties: typeof ties;
  timeline: typeof timeline;
  timelineKeys: typeof timelineKeys;
  trends: typeof trends;
}

export type Namespace = keyof Resources;

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** `members_one` and `members_other` are one key, `members`. */
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${PluralForm}` ? Base : Key;

/** `{ nav: { map: '…' } }` has the key `nav.map`. */
type KeysOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? WithoutPlural<Key>
    : `${Key}.${KeysOf<Tree[Key]>}`;
}[keyof Tree & string];

type Key = { [Name in Namespace]: `${Name}:${KeysOf<Resources[Name]>}` }[Namespace];

declare module '../domain/message.ts' {
  interface MessageKeyRegister {
    readonly key: Key;
  }
}
