import { fields, namespace, version } from '../embed/protocol.ts';
import type { Report } from '../embed/protocol.ts';
import { useLocale } from '../localeContext.tsx';
import { Code, Coded } from './Coded.tsx';
import styles from './Developers.module.css';

/** The field of each report. */
const reports: Readonly<Record<Report['type'], string>> = {
  ready: 'href',
  height: 'height',
  state: 'href',
  error: 'message',
};

const reportTypes = Object.keys(reports) as Report['type'][];
const commandTypes = Object.keys(fields) as (keyof typeof fields)[];

/** What a frame says, and what it does when it is told. */
export function MessageTables() {
  const locale = useLocale();
  return (
    <>
      <h3>{locale.text('developers:embeds.messages.title')}</h3>
      <p>
        <Coded
          text="developers:embeds.messages.intro"
          codes={{ form: `{ns: "${namespace}", v: ${version}, id, type, …}`, id: 'id' }}
        />
      </p>
      <h4>{locale.text('developers:embeds.messages.from')}</h4>
      <dl className={styles['parts']}>
        {reportTypes.map((type) => (
          <div key={type}>
            <dt>
              <Code>{`${type} {${reports[type]}}`}</Code>
            </dt>
            <dd>{locale.text(`developers:embeds.messages.report.${type}`)}</dd>
          </div>
        ))}
      </dl>
      <h4>{locale.text('developers:embeds.messages.to')}</h4>
      <dl className={styles['parts']}>
        {commandTypes.map((type) => (
          <div key={type}>
            <dt>
              <Code>{`${type} {${fields[type]}}`}</Code>
            </dt>
            <dd>
              <Coded
                text={`developers:embeds.messages.command.${type}`}
                codes={type === 'theme' ? { key: 'theme' } : {}}
              />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <Coded
          text="developers:embeds.messages.trust"
          codes={{ source: 'event.source', others: ['AMP', 'Medium', 'Datawrapper'] }}
        />
      </p>
    </>
  );
}
