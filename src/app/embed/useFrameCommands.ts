import { useEffect, useLayoutEffect } from 'react';
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
    obey = (command) => {
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
    listen();
    for (const command of waiting.splice(0)) obey?.(command);
    return () => {
      // Another language is on its way: what is asked meanwhile waits for it.
      obey = null;
    };
  }, []);
}

let obey: ((command: Command) => void) | null = null;
const waiting: Command[] = [];
let isListening = false;

/** Once for as long as the frame stands, whatever is drawn anew in it. */
function listen(): void {
  if (isListening || window.parent === window) return;
  isListening = true;
  window.addEventListener('message', ({ source, data }: MessageEvent) => {
    if (source !== window.parent) return;
    const command = readCommand(data);
    if (command === null) return;
    if (obey === null) waiting.push(command);
    else obey(command);
  });
}
