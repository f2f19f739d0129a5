import type { MessageKey } from '../../domain/message.ts';
import { KeysDialog } from '../../ui/KeysDialog.tsx';
import { useLocale } from '../localeContext.tsx';

type Row = readonly [keys: readonly string[], meaning: MessageKey];

const arrows = ['←', '↑', '→', '↓'];
const pages = ['PgUp', 'PgDn'];
const ends = ['Home', 'End'];

const sections: readonly { readonly heading: MessageKey; readonly rows: readonly Row[] }[] = [
  {
    heading: 'networkKeys:graph.heading',
    rows: [
      [arrows, 'networkKeys:graph.arrows'],
      [['Backspace'], 'networkKeys:graph.back'],
      [ends, 'networkKeys:graph.ends'],
      [['Enter'], 'networkKeys:graph.choose'],
      [['Esc'], 'networkKeys:graph.close'],
      [['Delete'], 'networkKeys:graph.release'],
      [['+', '−'], 'networkKeys:graph.zoom'],
      [['0'], 'networkKeys:graph.reset'],
      [['?'], 'networkKeys:graph.list'],
    ],
  },
  {
    heading: 'networkKeys:matrix.heading',
    rows: [
      [arrows, 'networkKeys:matrix.arrows'],
      [ends, 'networkKeys:matrix.ends'],
      [pages, 'networkKeys:matrix.pages'],
      [['Enter'], 'networkKeys:matrix.choose'],
      [['Esc'], 'networkKeys:matrix.close'],
    ],
  },
  {
    heading: 'networkKeys:time.heading',
    rows: [
      [['←', '→'], 'networkKeys:time.year'],
      [pages, 'networkKeys:time.decade'],
      [ends, 'networkKeys:time.ends'],
    ],
  },
];

export function NetworkKeysHelp({ onClose }: { readonly onClose: () => void }) {
  const locale = useLocale();
  return (
    <KeysDialog
      title={locale.text('networkKeys:title')}
      sections={sections.map(({ heading, rows }) => ({
        heading: locale.text(heading),
        rows: rows.map(([keys, meaning]) => ({ keys, meaning: locale.text(meaning) })),
      }))}
      closeLabel={locale.text('networkKeys:close')}
      onClose={onClose}
    />
  );
}
