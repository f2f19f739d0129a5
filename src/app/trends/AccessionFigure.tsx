import { useId, useMemo } from 'react';
import { lastStretch, stepsOf } from '../../charts/trends/accession.ts';
import { fillOf, sceneOfChanges } from '../../charts/trends/accessionScene.ts';
import type { Part } from '../../charts/trends/accessionScene.ts';
import { partsSentence, stepSentence, totalled } from '../../charts/trends/accessionWords.ts';
import { trendsTime } from '../../charts/trends/trendsData.ts';
import type { TrendsData } from '../../charts/trends/trendsData.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import type { MessageValue } from '../../domain/message.ts';
import { SceneSvg } from '../../paint/svg.tsx';
import { atRest } from '../../scene/scene.ts';
import { useAtlas } from '../atlasContext.tsx';
import type { Drawn } from '../ChartHost.tsx';
import { useSheet } from '../figureFrame.ts';
import { useLocale } from '../localeContext.tsx';
import { useMeasure } from '../measureText.ts';
import styles from './AccessionFigure.module.css';

/** Of each organisation in view: its total from year to year, split into growth and who came and went. */
export function AccessionFigure({ data, view }: Drawn<TrendsData>) {
  const organisations = totalled(data, view);
  return organisations.map((id) => (
    <Organisation
      key={id}
      organisation={id}
      data={data}
      view={view}
      // Of one it stands above, as the headline.
      showSentence={organisations.length > 1 || trendsTime(data, view).single}
    />
  ));
}

interface OrganisationProps extends Drawn<TrendsData> {
  readonly organisation: OrganisationId;
  readonly showSentence: boolean;
}

const height = (): number => 190;

function Organisation({ organisation, data, view, showSentence }: OrganisationProps) {
  const locale = useLocale();
  const { theme } = useAtlas();
  const scope = useId();
  const measure = useMeasure();
  const { size, ref } = useSheet(height);
  const [first, last] = trendsTime(data, view).years;
  const steps = useMemo(
    () => stepsOf(data, organisation, [first, last]),
    [data, organisation, first, last],
  );
  const name: MessageValue = { kind: 'organisation', id: organisation };
  const title = locale.text('trends:parts.title', { organisation: name });
  const sentence = partsSentence(data, organisation, lastStretch(steps)).map(locale.say).join(' ');
  if (steps.length === 0) {
    return (
      <section className={styles['accession']}>
        <h2>{title}</h2>
        <p>{locale.text('trends:parts.none')}</p>
      </section>
    );
  }
  const frame = {
    width: size?.width ?? 1,
    height: size?.height ?? 1,
    theme,
    camera: atRest,
    label: (value: MessageValue) => locale.forScene(locale.value(value)),
    measure,
  };
  const parts: readonly Part[] = (['growth', 'accession', 'withdrawal'] as const).filter((part) =>
    steps.some((step) => (step[part] ?? 0) !== 0),
  );
  return (
    <section className={styles['accession']} aria-labelledby={`${scope}-title`}>
      <h2 id={`${scope}-title`}>{title}</h2>
      {showSentence ? <p className={styles['sentence']}>{sentence}</p> : null}
      <ul className={styles['keys']}>
        {parts.map((part) => {
          const fill = fillOf(part, { theme });
          return (
            <li key={part}>
              <span
                className={styles['swatch']}
                data-hatched={typeof fill !== 'string'}
                style={{ color: typeof fill === 'string' ? fill : fill.hatch }}
              />
              {locale.text(`trends:parts.${part}Label`)}
            </li>
          );
        })}
      </ul>
      <div className={styles['stage']} ref={ref}>
        {size === null ? null : (
          <SceneSvg
            scene={sceneOfChanges(steps, data, view.tdir === 'rtl' ? 'rtl' : 'ltr', frame)}
            scope={`accession${scope.replaceAll(/\W/g, '')}`}
            label={`${title}. ${sentence}`}
          />
        )}
      </div>
      <details className={styles['steps']}>
        <summary>{locale.text('trends:parts.steps')}</summary>
        <ol>
          {steps.toReversed().map((step) => (
            <li key={step.to}>{locale.say(stepSentence(data, organisation, step))}</li>
          ))}
        </ol>
      </details>
    </section>
  );
}
