import { useEffect, useRef, useState } from 'react';

/** Milliseconds between two tellings of what changes by itself. */
const pause = 1500;

interface Said {
  readonly text: string;
  readonly about: string | null;
}

/**
 * A text for the ear: at once where it is about something else than before, but no more than one in a while where the same
 * thing goes on changing, as while the years play. `onChange` hears of those.
 */
export function usePaced(
  text: string,
  about: string | null,
  onChange: (text: string) => void,
): string {
  const [said, setSaid] = useState<Said>({ text, about });
  const latest = useRef({ text, about, onChange });
  useEffect(() => {
    latest.current = { text, about, onChange };
  });
  const isSame = said.about === about;
  const isBehind = !isSame || said.text !== text;
  useEffect(() => {
    if (!isBehind) return;
    const timer = setTimeout(
      () => {
        const { onChange: tell, ...now } = latest.current;
        setSaid(now);
        if (isSame && about !== null) tell(now.text);
      },
      isSame ? pause : 0,
    );
    return () => clearTimeout(timer);
  }, [isBehind, isSame, about]);
  return isSame ? said.text : text;
}
