import { useEffect, useLayoutEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { wordsOf } from '../noticeWords.ts';
import { readCommand } from './protocol.ts';
import type { Command } from './protocol.ts';
import { report } from './useFrameReports.ts';

const themes: readonly View['theme'][] = ['auto', 'light', 'dark', 'contrast'];

/** Does what the page around asks, and answers. Messages of anybody else are not for us. */
export function useFrameCommands(told: { current: string }): void {
  const store = useViewStore();
  const locale = useLocale();
  const navigate = useNavigate();
  const { catalogue } = useAtlas();
  const latest = useRef<(command: Command) => void>(() => undefined);

  useLayoutEffect(() => {
    const answer = (id: Command['id'], faults: readonly string[]): void => {
      const { href } = window.location;
      const isAnother = href !== told.current;
      told.current = href;
      if (faults.length === 0) report({ type: 'state', href }, id);
      else {
        report({ type: 'error', message: faults.join(' ') }, id);
        if (isAnother) report({ type: 'state', href });
      }
    };
    const unknown = (key: string, typed: string): string =>
      locale.text('embed:unknown', {
        key: { kind: 'text', text: key },
        typed: { kind: 'text', text: typed.slice(0, 60) },
      });
    latest.current = (command) => {
      switch (command.type) {
        case 'set': {
          const notices = store.load(command.query.replace(/^\?/, ''));
          store.flush();
          answer(
            command.id,
            notices.map((notice) => locale.say(wordsOf(notice))),
          );
          return;
        }
        case 'theme': {
          const theme = themes.find((known) => known === command.theme);
          if (theme !== undefined) store.update({ theme }, 'replace');
          store.flush();
          answer(command.id, theme === undefined ? [unknown('theme', command.theme)] : []);
          return;
        }
        case 'lang': {
          const language = catalogue.languages.find((known) => known === command.lang);
          if (language !== undefined) {
            store.flush();
            void navigate(store.snapshot().href({ language }), { replace: true });
          }
          answer(command.id, language === undefined ? [unknown('lang', command.lang)] : []);
          return;
        }
        default:
          command satisfies never;
      }
    };
  });

  useEffect(() => {
    if (window.parent === window) return;
    const listen = ({ source, data }: MessageEvent): void => {
      if (source !== window.parent) return;
      const command = readCommand(data);
      if (command !== null) latest.current(command);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);
}
