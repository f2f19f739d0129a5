import { changeMessage, changesOf, measureOf } from '../../../charts/map/change.ts';
import type { Change } from '../../../charts/map/change.ts';
import { timeOf } from '../../../charts/map/mapData.ts';
import type { IndicatorMap } from '../../../charts/map/mapData.ts';
import { rankMessages } from '../../../charts/map/ranks.ts';
import { valuesShown } from '../../../charts/map/shownValue.ts';
import type { StateId } from '../../../domain/ids.ts';
import { latestYear, valueAt } from '../../../domain/series.ts';
import type { View } from '../../../view/view.ts';
import { useLocale } from '../../localeContext.tsx';
import { Section } from './Section.tsx';
import { Sparkline } from './Sparkline.tsx';
import styles from './StateValue.module.css';

interface ValueProps {
  readonly state: StateId;
  readonly data: IndicatorMap;
  readonly view: View;
}

/** The state's value of the year, and its ranks. */
export function StateValue({ state, data, view }: ValueProps) {
  const locale = useLocale();
  const { year } = timeOf(data, view);
  const series = data.bundle.values[state];
  const shown = valuesShown(data, view)(state);
  const known = latestYear(series, year);
  return (
    <div className={styles['value']}>
      {shown === undefined || shown.other ? (
        <p className={styles['none']}>
          {locale.text('figure:value.none', { year: { kind: 'year', year } })}
        </p>
      ) : null}
      {shown === undefined ? null : (
        <p className={styles['number']}>
          {locale.quantity(shown.value, data.unit)} <small>{locale.year(shown.year)}</small>
        </p>
      )}
      {shown === undefined && known !== undefined ? (
        <p>
          {locale.text('figure:value.lastKnown', {
            value: { kind: 'quantity', value: valueAt(series, known) ?? 0, unit: data.unit.id },
            year: { kind: 'year', year: known },
          })}
        </p>
      ) : null}
      <p className={styles['ranks']}>
        {rankMessages(state, data, view).map((message) => (
          <span key={message.key}>{locale.say(message)}</span>
        ))}
      </p>
    </div>
  );
}

/** How the value has moved, in words and as a small line. */
export function Changes({ state, data, view }: ValueProps) {
  const locale = useLocale();
  const { year } = timeOf(data, view);
  const { unit, bundle } = data;
  const series = bundle.values[state];
  const changes = changesOf(series, year, measureOf(unit, bundle), unit);
  return (
    <div className={styles['changes']}>
      {changes.length === 0 ? null : (
        <dl aria-label={locale.text('panel:change.label')}>
          {changes.map((change) => (
            <div key={change.from}>
              <dt>
                {locale.text('panel:change.since', { year: { kind: 'year', year: change.from } })}
              </dt>
              <dd>
                <span aria-hidden="true">{arrows[change.direction]}</span>{' '}
                {locale.say(changeMessage(change, unit))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Sparkline state={state} data={data} year={year} direction={view.tdir} />
    </div>
  );
}

const arrows: Readonly<Record<Change['direction'], string>> = {
  up: '▲',
  down: '▼',
  same: '=',
  hardly: '≈',
};

/** Where the value comes from: a line in sight, everything that has to be known of it under it. */
export function ValueSource({ data }: Pick<ValueProps, 'data'>) {
  const locale = useLocale();
  const { language } = locale;
  const { provenance, explanation } = data.bundle;
  return (
    <Section
      title={
        <>
          {locale.text('figure:source.label')}: {provenance.publisher[language]} ·{' '}
          <bdi lang="en">{provenance.dataset}</bdi> ·{' '}
          {locale.text('figure:source.vintage', {
            date: { kind: 'date', date: provenance.vintage },
          })}
        </>
      }
    >
      {() => (
        <div className={styles['source']}>
          <p>{explanation[language]}</p>
          <p>
            {locale.text('figure:source.unit')}: {data.unit.name[language]}
          </p>
          <p>
            {locale.text('figure:source.licence')}:{' '}
            {provenance.licenceUrl === undefined ? (
              <bdi lang="en">{provenance.licence}</bdi>
            ) : (
              <a href={provenance.licenceUrl} rel="license noreferrer" lang="en">
                {provenance.licence}
              </a>
            )}
          </p>
          <p>
            <a href={provenance.url} rel="noreferrer">
              {locale.text('figure:source.page')}
            </a>
          </p>
        </div>
      )}
    </Section>
  );
}
