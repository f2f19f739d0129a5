import { figurePages } from '../../view/page.ts';
import type { Codes } from '../../view/paramDocs.ts';
import { anyParams } from '../../view/params.ts';
import { useLocale } from '../localeContext.tsx';
import { Code, Coded } from './Coded.tsx';
import styles from './Developers.module.css';
import { Part } from './Part.tsx';

const attributes = {
  figure: { names: figurePages },
  ready: { yes: 'true', no: 'false', error: 'data-error' },
  time: { times: ['2023', '1990..2023', '2024-06-06'] },
  indicator: {},
  form: { forms: anyParams.form.options ?? [] },
  focus: {},
  painter: { painters: ['svg', 'canvas'] },
  marks: {},
} as const satisfies Readonly<Record<string, Codes>>;

const names = Object.keys(attributes) as (keyof typeof attributes)[];

/** What tools and tests can read of a figure. */
export function FiguresPart() {
  const locale = useLocale();
  return (
    <Part id="figures">
      <p>
        <Coded text="developers:figures.intro" codes={{ figure: '<figure>' }} />
      </p>
      <dl className={styles['parts']}>
        {names.map((name) => (
          <div key={name}>
            <dt>
              <Code>{`data-${name}`}</Code>
            </dt>
            <dd>
              <Coded text={`developers:figures.attributes.${name}`} codes={attributes[name]} />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <Coded
          text="developers:figures.marks"
          codes={{
            things: ['data-state', 'data-organisation', 'data-event', 'data-agreement'],
            value: 'data-value',
            missing: 'data-missing="true"',
          }}
          values={{ table: locale.text('figure:table') }}
        />
      </p>
    </Part>
  );
}
