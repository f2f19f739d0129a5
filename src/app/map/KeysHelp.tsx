import type { MessageKey } from '../../domain/message.ts';
import { KeysDialog } from '../../ui/KeysDialog.tsx';
import { useLocale } from '../localeContext.tsx';

const rows: readonly { readonly keys: readonly string[]; readonly meaning: MessageKey }[] = [
  { keys: ['←', '↑', '→', '↓'], meaning: 'keys:help.arrows' },
  { keys: ['Home', 'End'], meaning: 'keys:help.ends' },
  { keys: [], meaning: 'keys:help.letters' },
  { keys: ['Enter', 'Space'], meaning: 'keys:help.choose' },
  { keys: ['Esc'], meaning: 'keys:help.escape' },
  { keys: ['+', '−'], meaning: 'keys:help.zoom' },
  { keys: ['0'], meaning: 'keys:help.reset' },
  { keys: ['?'], meaning: 'keys:help.list' },
];

export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const locale = useLocale();
  return (
    <KeysDialog
      title={locale.text('keys:help.title')}
      sections={[
        {
          rows: rows.map(({ keys, meaning }) => ({
            keys: keys.length === 0 ? locale.text('keys:key.letters') : keys,
            meaning: locale.text(meaning),
          })),
        },
      ]}
      closeLabel={locale.text('keys:help.close')}
      onClose={onClose}
    />
  );
}
