/** Kinds of keys with a little grammar of their own: time, zoom and order of rows. */
import { invalid, valid } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { findId, nearId, toKebab } from './lookup.ts';
import { nearest } from './nearest.ts';
import { plain } from './text.ts';
import type { TimeValue } from './time.ts';
import { parseTime, writeTime } from './timeText.ts';
import type { Sort, Zoom } from './view.ts';

export function time(): Kind<TimeValue> {
  return {
    read(text) {
      const { value, problems } = parseTime(text);
      return {
        value,
        problems: problems.map((problem) => ({ kind: 'unknown-value', ...problem })),
      };
    },
    write: writeTime,
  };
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(value)));
}

/** `-0` is no number that an address can hold. */
function tidyZoom({ factor, longitude, latitude }: Zoom): Zoom {
  return {
    factor: within(factor * 10, 10, 999) / 10,
    longitude: within(longitude, -180, 180) + 0,
    latitude: within(latitude, -90, 90) + 0,
  };
}

function writeZoom({ factor, longitude, latitude }: Zoom): string {
  return [factor * 10, longitude, latitude].map((part) => String(Math.round(part) + 0)).join('.');
}

export function zoom(): Kind<Zoom> {
  return {
    read(text) {
      const match = /^(\d{1,4})[.,](-?\d{1,3})[.,](-?\d{1,3})$/.exec(
        plain(text).replaceAll('−', '-'),
      );
      if (match === null) return invalid(text);
      const [factor, longitude, latitude] = match.slice(1).map(Number) as [number, number, number];
      const asked: Zoom = { factor: factor / 10, longitude: longitude + 0, latitude: latitude + 0 };
      const nearestZoom = tidyZoom(asked);
      return writeZoom(nearestZoom) === writeZoom(asked)
        ? valid(asked)
        : invalid(text, writeZoom(nearestZoom));
    },
    write: writeZoom,
    tidy: (value) => {
      const tidied = tidyZoom(value);
      const same =
        Object.is(tidied.factor, value.factor) &&
        Object.is(tidied.longitude, value.longitude) &&
        Object.is(tidied.latitude, value.latitude);
      return same ? value : tidied;
    },
  };
}

export function sort(): Kind<Sort> {
  return {
    read(text, { vocabulary }) {
      const typed = plain(text).replaceAll('−', '-');
      const descending = typed.startsWith('-');
      const name = descending ? typed.slice(1) : typed;
      const by = toKebab(name) === 'name' ? 'name' : findId(['indicator'], name, vocabulary);
      if (by !== undefined) return valid({ by: by as Sort['by'], descending });
      const near =
        nearest(toKebab(name), [['name', 'name']]) ?? nearId(['indicator'], name, vocabulary);
      return invalid(text, near && (descending ? '-' : '') + near);
    },
    write: ({ by, descending }) => (descending ? '-' : '') + by,
  };
}
