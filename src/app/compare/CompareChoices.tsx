import { memo } from 'react';
import { titleOf } from '../../charts/compare/compareWords.ts';
import type { CompareData } from '../../charts/compare/compareData.ts';
import type { MessageKey } from '../../domain/message.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useViewStore, useViewValue } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import type { Drawn } from '../ChartHost.tsx';
import { AxisChoice } from '../figure/AxisChoice.tsx';
import styles from '../figure/FigureChoices.module.css';
import { Switch } from '../figure/Switch.tsx';
import { TableButton } from '../figure/TableButton.tsx';
import { useLocale } from '../localeContext.tsx';
import { indicatorOptions } from '../map/indicatorOptions.ts';
import { OrganisationPicker } from '../OrganisationPicker.tsx';

/** What is held against what. */
export function CompareTitle({ drawn }: { readonly drawn: Drawn<CompareData> | null }) {
  const locale = useLocale();
  const y = useViewValue((view) => view.y);
  return (
    <h1 className={styles['title']}>
      {drawn === null
        ? locale.value({ kind: 'indicator', id: y })
        : locale.say(titleOf(drawn.data, drawn.view))}
    </h1>
  );
}

const colours = ['region', 'organisation', 'income'] as const;

interface CompareChoicesProps {
  readonly showTable: boolean;
  readonly onTable: () => void;
}

/** The choices that say what is compared; each is a part of the address. */
export const CompareChoices = memo(function CompareChoices(props: CompareChoicesProps) {
  const { showTable, onTable } = props;
  const locale = useLocale();
  const store = useViewStore();
  const color = useViewValue((view) => view.color);
  const trail = useViewValue((view) => view.trail);
  return (
    <>
      <div className={styles['choices']} data-wide="true">
        <MeasureChoice axis="y" label="compare:choice.y" />
        <MeasureChoice axis="x" label="compare:choice.x" />
        <MeasureChoice axis="size" label="compare:choice.size" />
        <OrganisationPicker />
        <Choice
          label={locale.text('compare:choice.color')}
          value={color}
          options={colours.map((value) => ({
            value,
            label: locale.text(`compare:choice.${value}`),
          }))}
          onChange={(next) => store.update({ color: next })}
        />
        <AxisChoice />
        <TableButton pressed={showTable} onPress={onTable} />
      </div>
      <div className={styles['switches']}>
        <Switch
          label={locale.text('compare:choice.trail')}
          on={trail}
          onChange={(on) => store.update({ trail: on })}
        />
      </div>
    </>
  );
});

interface MeasureChoiceProps {
  readonly axis: 'x' | 'y' | 'size';
  readonly label: MessageKey;
}

/** One of the three indicators. */
function MeasureChoice({ axis, label }: MeasureChoiceProps) {
  const locale = useLocale();
  const store = useViewStore();
  const { catalogue } = useAtlas();
  const value = useViewValue((view) => view[axis]);
  return (
    <Choice<string>
      label={locale.text(label)}
      value={value}
      options={indicatorOptions(catalogue, locale.language)}
      onChange={(next) => {
        const found = catalogue.indicators.find(({ id }) => id === next);
        if (found !== undefined) store.update({ [axis]: found.id });
      }}
    />
  );
}
