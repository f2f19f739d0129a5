/** What may stand in an address where no list of words can say it, as regular expressions of whole texts. */

const year = String.raw`[12]\d{3}`;
/** Gregorian leap years of four digits. */
const leap = String.raw`(?:[12]\d(?:0[48]|[2468][048]|[13579][26])|(?:12|16|20|24|28)00)`;
const month = String.raw`${year}-(?:0[1-9]|1[0-2])`;
const day = [
  String.raw`${year}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])`,
  String.raw`${year}-(?:0[469]|11)-(?:0[1-9]|[12]\d|30)`,
  String.raw`${year}-02-(?:0[1-9]|1\d|2[0-8])`,
  String.raw`${leap}-02-29`,
].join('|');
const word = 'earliest|latest';

/** One point, or two as a range. */
function rangesOf(point: string): string {
  return String.raw`^(?:${point})(?:\.\.(?:${point}))?$`;
}

/** Whole degrees up to a bound, `0` without a sign. */
function degrees(positive: string): string {
  return `(?:0|-?(?:${positive}))`;
}

export const patterns = {
  year: `^${year}$`,
  years: rangesOf(`${word}|${year}`),
  moment: rangesOf([word, year, month, day].join('|')),
  /** Tenths from 1 to 99.9, then whole degrees. */
  zoom: String.raw`^[1-9]\d{1,2}\.${degrees(String.raw`[1-9]|[1-9]\d|1[0-7]\d|180`)}\.${degrees(String.raw`[1-9]|[1-8]\d|90`)}$`,
  /** Of an event, an agreement or a membership: known by its form until its bundle is at hand. */
  id: '^[a-z0-9]+(?:-[a-z0-9]+)+$',
  version: String.raw`^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$`,
  /** No space at the ends and no two together. */
  text: String.raw`^(?:\S+(?: \S+)*)?$`,
} as const;
