import { Choice } from '../../ui/Choice.tsx';
import type { Option } from '../../ui/Choice.tsx';
import { useViewStore, useViewValue } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { indicatorOptions } from './indicatorOptions.ts';

/** A second map beside the first: of an earlier year, or of another indicator. */
export function CompareChoice() {
  const locale = useLocale();
  const store = useViewStore();
  const { catalogue } = useAtlas();
  const compare = useViewValue((view) => view.compare);
  const indicator = useViewValue((view) => view.indicator);
  const entry = catalogue.indicators.find(({ id }) => id === indicator);
  const years = decadesOf(entry?.first ?? 1960, entry?.last ?? Number(catalogue.date.slice(0, 4)));
  if (typeof compare === 'number' && !years.includes(compare)) years.push(compare);
  const options: readonly Option<string>[] = [
    { value: 'none', label: locale.text('map:compare.none') },
    ...years
      .toSorted((a, b) => b - a)
      .map((year) => ({
        value: String(year),
        label: locale.year(year),
        group: locale.text('map:compare.years'),
      })),
    ...indicatorOptions(catalogue, locale.language).filter(({ value }) => value !== indicator),
  ];
  return (
    <Choice
      label={locale.text('map:compare.label')}
      value={compare === null ? 'none' : String(compare)}
      options={options}
      onChange={(value) => {
        const year = Number(value);
        const chosen = catalogue.indicators.find(({ id }) => id === value)?.id ?? null;
        store.update({ compare: Number.isInteger(year) ? year : chosen });
      }}
    />
  );
}

/** Every fifth year of a span. */
function decadesOf(first: number, last: number): number[] {
  const years: number[] = [];
  for (let year = Math.ceil(first / 5) * 5; year <= last; year += 5) years.push(year);
  return years;
}
