import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { onDemand } from '../onDemand.tsx';
import filters from '../figure/Filters.module.css';
import styles from './TimelineChoices.module.css';

const RareChoices = onDemand(
  async () => (await import('./RareChoices.tsx')).RareChoices,
  ['settings'],
);

interface MoreChoicesProps {
  readonly view: View;
  readonly data: TimelineData | null;
}

/** What is asked for more rarely, behind a button. */
export function MoreChoices({ view, data }: MoreChoicesProps) {
  const locale = useLocale();
  return (
    <div className={`${filters['opener']} ${styles['more']}`}>
      <Disclosure align="start" label={locale.text('timeline:choice.options')}>
        <RareChoices view={view} data={data} />
      </Disclosure>
    </div>
  );
}
