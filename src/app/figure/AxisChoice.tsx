import { Choice } from '../../ui/Choice.tsx';
import { useViewStore, useViewValue } from '../../view/useView.ts';
import { useLocale } from '../localeContext.tsx';

const kinds = ['auto', 'linear', 'log'] as const;

/** How values become places on an axis. */
export function AxisChoice() {
  const locale = useLocale();
  const store = useViewStore();
  const scale = useViewValue((view) => view.scale);
  return (
    <Choice
      label={locale.text('axes:scale.label')}
      value={scale === 'quantile' ? 'auto' : scale}
      options={kinds.map((value) => ({ value, label: locale.text(`axes:scale.${value}`) }))}
      onChange={(next) => store.update({ scale: next })}
    />
  );
}
