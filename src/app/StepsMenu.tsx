import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useLocale } from './localeContext.tsx';
import { onDemand } from './onDemand.tsx';
import { useUndoKeys } from './useUndoKeys.ts';

const Steps = onDemand(
  async () => (await import('./steps/StepsPanel.tsx')).StepsPanel,
  ['steps', 'saved', 'events', 'network'],
);

/** The button of what the reader did and kept, which come when it is pressed; the keys of undo work without. */
export function StepsMenu() {
  useUndoKeys();
  return (
    <Disclosure name={useLocale().text('site:steps')} label={<Icon name="history" />}>
      <Steps />
    </Disclosure>
  );
}
