import type { ColourScale } from '../../charts/_shared/colourScale.ts';
import type { ScaleReason } from '../../charts/_shared/scaleReason.ts';
import type { Unit } from '../../domain/indicator.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { Locale } from '../../locale/locale.ts';
import { useLocale } from '../localeContext.tsx';

interface ScaleNoteProps {
  readonly colours: ColourScale;
  readonly unit: Unit;
}

/** Why the colours step as they do, where nobody chose it or what was chosen is not possible. */
export function ScaleNote({ colours, unit }: ScaleNoteProps) {
  const locale = useLocale();
  const { reason, limits } = colours;
  if (limits.length === 0) return null;
  return (
    <p>
      {reason === undefined ? null : `${locale.say(wordsOf(reason, colours, unit, locale))} `}
      {locale.text('legend:why.always')}
    </p>
  );
}

function wordsOf(
  reason: ScaleReason,
  { diverging }: ColourScale,
  unit: Unit,
  locale: Locale,
): Message {
  const quantity = (value: number): MessageValue => ({ kind: 'quantity', value, unit: unit.id });
  switch (reason.why) {
    case 'orders': {
      const times = locale.number(reason.times, { compact: true, significant: 1 });
      return { key: 'legend:why.orders', values: { times } };
    }
    case 'steps':
      return {
        key: 'legend:why.steps',
        values: { least: quantity(reason.least), most: quantity(reason.most) },
      };
    case 'far':
      return {
        key: 'legend:why.far',
        values: { median: quantity(reason.median), most: quantity(reason.most) },
      };
    case 'zero':
      return {
        key: 'legend:why.zero',
        values: { share: { kind: 'percent', value: reason.below, decimals: 0 } },
      };
    case 'noLog':
      return {
        key: diverging === true ? 'legend:why.noLogZero' : 'legend:why.noLog',
        values: { count: { kind: 'count', value: reason.count } },
      };
    case 'even':
      return { key: 'legend:why.even' };
    case 'counts':
      return { key: 'legend:why.counts' };
    default:
      return reason satisfies never;
  }
}
