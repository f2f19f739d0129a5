import { useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { Router } from 'react-router';
import { createSiteHistory, HistoryContext } from './siteHistory.ts';

interface SiteRouterProps {
  /** The site's base without a slash at its end. */
  readonly basename: string;
  readonly children: ReactNode;
}

/** The router over the browser's own history. */
export function SiteRouter({ basename, children }: SiteRouterProps) {
  const [history] = useState(createSiteHistory);
  const { action, location } = useSyncExternalStore(history.listen, history.place);
  return (
    <HistoryContext value={history}>
      <Router basename={basename} location={location} navigationType={action} navigator={history}>
        {children}
      </Router>
    </HistoryContext>
  );
}
