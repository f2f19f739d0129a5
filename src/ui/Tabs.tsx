import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './Tabs.module.css';
import { useRoving } from './useRoving.ts';

interface TabsProps<Id extends string> {
  /** What the row of tabs is called by those who hear it. */
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string }[];
  readonly current: Id;
  readonly direction: 'ltr' | 'rtl';
  readonly onChange: (id: Id) => void;
  /** Of the current tab. */
  readonly children: ReactNode;
}

/** Several things in one place, one at a time: a single stop of the Tab key, arrows go from tab to tab and open it. */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { label, tabs, current, direction, onChange, children } = props;
  const scope = useId();
  const { onKeyDown, itemProps } = useRoving(tabs.length, direction);
  return (
    <>
      <div role="tablist" aria-label={label} className={styles['tabs']}>
        {tabs.map((tab, index) => {
          const { onFocus, ...item } = itemProps(index);
          return (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${scope}-${tab.id}`}
              aria-selected={tab.id === current}
              aria-controls={`${scope}-panel`}
              {...item}
              onFocus={() => {
                onFocus();
                onChange(tab.id);
              }}
              onClick={() => onChange(tab.id)}
              onKeyDown={onKeyDown}
            >
              {tab.label}
            </button>
          );
        })}
      </div>
      <div
        key={current}
        role="tabpanel"
        id={`${scope}-panel`}
        className={styles['panel']}
        aria-labelledby={`${scope}-${current}`}
      >
        {children}
      </div>
    </>
  );
}
