import { useEffect, useRef, useState } from 'react';
import type { ComponentType, RefObject } from 'react';
import type { Messages } from '../locale/i18n.ts';
import type { Namespace } from '../locale/messageKeys.ts';
import { useAtlas } from './atlasContext.tsx';

/** What a control takes over from what stood in its place. */
export interface Handover {
  /** Whether the focus was there, and goes on to the control. */
  readonly hasFocus: boolean;
  /** What had been typed there. */
  readonly typed: string;
}

export interface StopProps {
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onType: (text: string) => void;
}

/**
 * A control that most readers never come to: its code and its texts are fetched when the focus does. `Stop` stands in its
 * place and hands the focus, and what was typed meanwhile, over to it.
 */
export function onFocus<Props extends object>(
  load: () => Promise<ComponentType<Props & { readonly handover?: RefObject<Handover> }>>,
  namespaces: readonly Namespace[],
  Stop: ComponentType<StopProps>,
): ComponentType<Props> {
  type Control = ComponentType<Props & { readonly handover?: RefObject<Handover> }>;

  return function OnFocus(props: Props) {
    const { messages } = useAtlas();
    const [wanted, setWanted] = useState(false);
    const [ready, setReady] = useState<{
      readonly Control: Control;
      readonly messages: Messages;
    } | null>(null);
    const handover = useRef<Handover>({ hasFocus: false, typed: '' });
    const note = (change: Partial<Handover>): void => {
      handover.current = { ...handover.current, ...change };
    };

    useEffect(() => {
      if (!wanted) return;
      let current = true;
      Promise.all([load(), messages.load(namespaces)]).then(
        ([Control]) => current && setReady({ Control, messages }),
        // The stop stays, and asks again when the focus comes back to it.
        () => current && setWanted(false),
      );
      return () => {
        current = false;
        // In another language the stop is back, and nobody is at it.
        note({ hasFocus: false });
      };
    }, [wanted, messages]);

    if (ready?.messages === messages) return <ready.Control {...props} handover={handover} />;
    return (
      <Stop
        onFocus={() => {
          note({ hasFocus: true });
          setWanted(true);
        }}
        onBlur={() => note({ hasFocus: false })}
        onType={(typed) => note({ typed })}
      />
    );
  };
}
