/** The text of a time: what readers may write, and the one form that we write. */
import { daysInMonth } from '../domain/time.ts';
import { nearest } from './nearest.ts';
import { plain } from './text.ts';
import { isRange } from './time.ts';
import type { TimePoint, TimeValue } from './time.ts';

interface TimeProblem {
  readonly typed: string;
  readonly suggestion?: string | undefined;
}

export function writeTime(time: TimeValue): string {
  return isRange(time) ? `${String(time.from)}..${String(time.to)}` : String(time);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** A year, month or day whose parts may lack a zero; with `lenient` a thirteenth month is the twelfth. */
function readDate(text: string, lenient: boolean): TimePoint | undefined {
  const match = /^([12]\d{3})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?/.exec(text);
  if (match === null || (!lenient && match[0] !== text)) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return year;
  const month = Math.min(12, Math.max(1, Number(match[2])));
  if (!lenient && month !== Number(match[2])) return undefined;
  if (match[3] === undefined) return `${year}-${two(month)}`;
  const day = Math.min(daysInMonth(year, month), Math.max(1, Number(match[3])));
  if (!lenient && day !== Number(match[3])) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

function readPoint(text: string): TimePoint | undefined {
  return text === 'latest' || text === 'earliest' ? text : readDate(text, false);
}

function suggest(text: string): string | undefined {
  const date = readDate(text, true);
  if (date !== undefined) return String(date);
  return nearest(text, [
    ['latest', 'latest'],
    ['earliest', 'earliest'],
  ]);
}

/** The two ends of a range, or one point, as typed. `1990-2023` can only mean a range. */
function split(text: string): readonly string[] {
  const years = /^([12]\d{3})-([12]\d{3})$/.exec(plain(text));
  return years?.slice(1) ?? text.split(/\.{2,}|[…–—~]/);
}

function mean(text: string): string {
  return plain(text).toLowerCase().replace(/\s+/g, '');
}

/** A range keeps its valid end where the other is none: that one is then as wide as can be. Never throws. */
export function parseTime(text: string): {
  readonly value: TimeValue | undefined;
  readonly problems: readonly TimeProblem[];
} {
  const [first = '', last, ...more] = split(text);
  const start = mean(first);
  if (last === undefined) {
    const value = readPoint(start);
    const problems = value === undefined ? [{ typed: text, suggestion: suggest(start) }] : [];
    return { value, problems };
  }
  const end = mean(last);
  const from = start === '' ? 'earliest' : readPoint(start);
  const to = end === '' ? 'latest' : readPoint(end);
  if (more.length > 0 || start + end === '' || (from === undefined && to === undefined))
    return { value: undefined, problems: [{ typed: text }] };
  const problems: TimeProblem[] = [];
  const tell = (typed: string, range: (near: string) => string): void => {
    const near = suggest(mean(typed));
    problems.push({ typed, suggestion: near && range(near) });
  };
  if (from === undefined) tell(first, (near) => `${near}..${String(to)}`);
  if (to === undefined) tell(last, (near) => `${String(from)}..${near}`);
  return { value: { from: from ?? 'earliest', to: to ?? 'latest' }, problems };
}
