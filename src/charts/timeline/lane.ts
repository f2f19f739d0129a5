import type { Localised, OrganisationId, StateId } from '../../domain/ids.ts';
import type { MessageValue } from '../../domain/message.ts';
import type { Locale } from '../../locale/locale.ts';
import { titleIn } from './itemWords.ts';
import type { BarItem, OfficeItem, PointItem } from './items.ts';
import type { Span } from './span.ts';

export type LaneKind = 'header' | 'office' | 'membership' | 'series' | 'events' | 'agreements';

/** A name of the interface or the catalogue, or one that came with a bundle. */
export type LaneLabel = { readonly value: MessageValue } | { readonly name: Localised };

/** How many memberships hold, from a day on. */
export interface CountStep {
  readonly day: number;
  readonly count: number;
}

/** One line of the timeline across all time, wherever it is drawn. */
export interface Lane {
  /** Unique, and the same whatever else is shown. */
  readonly key: string;
  readonly kind: LaneKind;
  readonly label: LaneLabel;
  /** In order of time. */
  readonly bars: readonly BarItem[];
  /** On a state's lane, the offices that it held there; drawn over its membership. */
  readonly offices: readonly OfficeItem[];
  /** In order of time. */
  readonly points: readonly PointItem[];
  /** Rows that points may spread over. */
  readonly rows: number;
  readonly state?: StateId;
  readonly organisation?: OrganisationId;
  /** Of a header: from founding to dissolution. */
  readonly life?: Span;
  /** Of a header: members over time. */
  readonly counts?: readonly CountStep[];
}

/** Lanes that fold together under their header. */
export interface LaneGroup {
  readonly key: string;
  /** `null` where a lane stands for itself. */
  readonly header: Lane | null;
  readonly lanes: readonly Lane[];
  readonly folded: boolean;
}

export function laneName(label: LaneLabel, locale: Locale): string {
  return 'value' in label ? locale.value(label.value) : titleIn(label.name, locale);
}
