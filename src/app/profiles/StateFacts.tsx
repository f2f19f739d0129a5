import { useBundle } from '../../data/useData.ts';
import type { StateId } from '../../domain/ids.ts';
import type { Capital, State } from '../../domain/state.ts';
import { directionOf } from '../../locale/defaults.ts';
import { useAtlas } from '../atlasContext.tsx';
import styles from '../events/EventFacts.module.css';
import { Fact } from '../lists/Fact.tsx';
import { useLocale } from '../localeContext.tsx';
import own from './Profile.module.css';

/** The capital of a state, once its file is here; it is not waited for. */
export function useCapital(state: StateId): Capital | undefined {
  const loaded = useBundle<Readonly<Record<StateId, Capital>>>('capitals');
  return loaded.state === 'ready' ? loaded.value[state] : undefined;
}

/** What a state is called, where it belongs and how it is coded. */
export function StateFacts({ state }: { readonly state: State }) {
  const locale = useLocale();
  const { catalogue } = useAtlas();
  const { id, iso2, name, aliases = [], region, income } = state;
  const capital = useCapital(id);
  const isComing = useBundle('capitals').state === 'loading';
  const parent = catalogue.regions.find((one) => one.id === region)?.parent;
  const others = catalogue.languages.filter((language) => language !== locale.language);
  return (
    <dl className={styles['facts']}>
      {isComing ? <Fact title={locale.text('profile:fact.capital')}>{'\u00a0'}</Fact> : null}
      {capital === undefined ? null : (
        <Fact title={locale.text('profile:fact.capital')}>
          {capital.name[locale.language]}
          {capital.unreviewed?.includes(locale.language) === true ? (
            <small>{locale.text('profile:unreviewed')}</small>
          ) : null}
        </Fact>
      )}
      {region === null ? null : (
        <Fact title={locale.text('profile:fact.region')}>
          {parent === undefined
            ? locale.value({ kind: 'region', id: region })
            : locale.text('profile:regionIn', {
                region: { kind: 'region', id: region },
                parent: { kind: 'region', id: parent },
              })}
        </Fact>
      )}
      {income === null ? null : (
        <Fact title={locale.text('profile:fact.income')}>
          {locale.value({ kind: 'income', id: income })}
        </Fact>
      )}
      <Fact title={locale.text('profile:fact.names')}>
        <ul className={own['tags']}>
          {others.map((language) => (
            <li key={language} lang={language} dir={directionOf(language)}>
              {name[language]}
            </li>
          ))}
        </ul>
      </Fact>
      {aliases.length === 0 ? null : (
        <Fact title={locale.text('profile:fact.aliases')}>
          <ul className={own['tags']}>
            {aliases.map((alias) => (
              <li key={alias}>
                <bdi>{alias}</bdi>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact title={locale.text('profile:fact.codes')}>
        <bdi>
          {id} · {iso2}
        </bdi>
      </Fact>
    </dl>
  );
}
