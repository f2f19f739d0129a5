import type { IndicatorMap, MapData } from '../../charts/map/mapData.ts';
import { classCount } from '../../charts/_shared/colourScale.ts';
import { rampOf } from '../../charts/_shared/palette.ts';
import { Legend } from '../../ui/Legend.tsx';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { MembershipLegend } from './MembershipLegend.tsx';

/** What the map's colours mean, in the reader's words. */
export function MapLegend({ data }: { readonly data: MapData }) {
  return data.kind === 'indicator' ? (
    <IndicatorLegend data={data} />
  ) : (
    <MembershipLegend data={data} />
  );
}

function IndicatorLegend({ data }: { readonly data: IndicatorMap }) {
  const locale = useLocale();
  const { theme } = useAtlas();
  const { colours, indicator, unit } = data;
  if (colours === null) return null;
  const quantity = (value: number) => locale.quantity(value, unit);
  const short = (value: number) => locale.number(value, { compact: unit.compact, significant: 4 });
  const ramp = rampOf(theme, classCount(colours));
  const { limits } = colours;
  // Of many limits on a logarithmic scale the powers of ten are named: there is no room for all.
  const isNamed = (limit: number) =>
    colours.kind !== 'log' || limits.length <= 4 || Number.isInteger(Math.log10(limit));
  const meaningOf = (index: number): string => {
    const from = limits[index - 1];
    const to = limits[index];
    if (from === undefined && to === undefined) return quantity(colours.extent[0]);
    if (from === undefined) return locale.text('map:legend.below', { limit: quantity(to ?? 0) });
    if (to === undefined) return locale.text('map:legend.above', { limit: quantity(from) });
    return locale.text('map:legend.between', { from: quantity(from), to: quantity(to) });
  };
  return (
    <Legend
      title={locale.text('map:legend.title', {
        indicator: { kind: 'indicator', id: indicator.id },
        unit: unit.name[locale.language] ?? unit.id,
      })}
      classes={ramp.map((colour, index) => ({ colour, meaning: meaningOf(index) }))}
      limits={limits.map((limit) => (isNamed(limit) ? short(limit) : null))}
      none={locale.text('map:legend.none')}
    />
  );
}
