import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import type { EventType } from '../../domain/fact.ts';
import { calendars } from '../../locale/defaults.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import filters from '../figure/Filters.module.css';

interface RareChoicesProps {
  readonly view: View;
  readonly data: TimelineData | null;
}

/** Kinds of events, how well a fact is sourced, a second calendar. */
export function RareChoices({ view, data }: RareChoicesProps) {
  const locale = useLocale();
  const store = useViewStore();
  const types = [...new Set(data?.scope.events.map(({ event }) => event.type))]
    .map((type) => ({ type, name: locale.text(`events:type.${type}`) }))
    .toSorted((a, b) => locale.compare(a.name, b.name));
  const chosen = view.types.length === 0 ? types.map(({ type }) => type) : view.types;
  const toggle = (type: EventType): void => {
    const next = chosen.includes(type)
      ? chosen.filter((other) => other !== type)
      : [...chosen, type];
    store.update({ types: next.length === types.length ? [] : next });
  };
  return (
    <div className={filters['panel']}>
      <Choice
        label={locale.text('timeline:choice.second')}
        value={view.second}
        options={[
          { value: 'none' as const, label: locale.text('timeline:choice.secondNone') },
          ...calendars
            .filter((calendar) => calendar !== view.cal)
            .map((value) => ({ value, label: locale.text(`settings:calendar.${value}`) })),
        ]}
        onChange={(second) => store.update({ second })}
      />
      <label className={filters['check']}>
        <input
          type="checkbox"
          checked={view.sure}
          onChange={(event) => store.update({ sure: event.currentTarget.checked })}
        />
        <span>{locale.text('timeline:choice.sure')}</span>
      </label>
      <fieldset>
        <legend>{locale.text('timeline:choice.types')}</legend>
        {types.map(({ type, name }) => (
          <label key={type} className={filters['check']}>
            <input type="checkbox" checked={chosen.includes(type)} onChange={() => toggle(type)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
