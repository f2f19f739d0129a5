import type { MessageKey } from '../../domain/message.ts';
import { KeysDialog } from '../../ui/KeysDialog.tsx';
import { useLocale } from '../localeContext.tsx';

type Row = readonly [keys: readonly string[], meaning: MessageKey];

const across = ['←', '→'];
const pages = ['PgUp', 'PgDn'];
const ends = ['Home', 'End'];

const sections: readonly { readonly heading: MessageKey; readonly rows: readonly Row[] }[] = [
  {
    heading: 'timelineKeys:marks.heading',
    rows: [
      [across, 'timelineKeys:marks.across'],
      [['↑', '↓'], 'timelineKeys:marks.lanes'],
      [pages, 'timelineKeys:marks.pages'],
      [ends, 'timelineKeys:marks.ends'],
      [['Enter'], 'timelineKeys:marks.open'],
      [['Esc'], 'timelineKeys:marks.close'],
      [['+', '−'], 'timelineKeys:marks.zoom'],
      [['0'], 'timelineKeys:marks.reset'],
      [['?'], 'timelineKeys:marks.list'],
    ],
  },
  {
    heading: 'timelineKeys:strip.heading',
    rows: [
      [across, 'timelineKeys:strip.year'],
      [['Shift', ...across], 'timelineKeys:strip.tenth'],
      [pages, 'timelineKeys:strip.decade'],
      [ends, 'timelineKeys:strip.ends'],
    ],
  },
  {
    heading: 'timelineKeys:roll.heading',
    rows: [
      [across, 'timelineKeys:roll.year'],
      [['Shift', ...across], 'timelineKeys:roll.month'],
      [['Alt', ...across], 'timelineKeys:roll.day'],
    ],
  },
];

export function TimelineKeysHelp({ onClose }: { readonly onClose: () => void }) {
  const locale = useLocale();
  return (
    <KeysDialog
      title={locale.text('timelineKeys:title')}
      sections={sections.map(({ heading, rows }) => ({
        heading: locale.text(heading),
        rows: rows.map(([keys, meaning]) => ({ keys, meaning: locale.text(meaning) })),
      }))}
      closeLabel={locale.text('timelineKeys:close')}
      onClose={onClose}
    />
  );
}
