/** A reader in front of the whole app, with data from memory in place of a network. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { BrowserRouter } from 'react-router';
import { Root } from '../src/app/Root.tsx';

/** Opens an address of the site, as a fresh page does: nothing has been fetched yet. */
export function openApp(address: string): void {
  window.history.pushState(null, '', address);
  render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <BrowserRouter>
          <Root />
        </BrowserRouter>
      </QueryClientProvider>
    </StrictMode>,
  );
}

/** The page's figure; throws while there is none. */
export function figure(): HTMLElement {
  const found = document.querySelector<HTMLElement>('figure[data-figure]');
  if (found === null) throw new Error('There is no figure on the page.');
  return found;
}

/** The figure, once what it shows is painted. */
export function readyFigure(): Promise<HTMLElement> {
  return waitFor(() => {
    const found = figure();
    if (found.dataset['ready'] !== 'true') throw new Error('The figure is not ready.');
    return found;
  });
}

/** What the figure's drawing says of each state: its value, or `missing`. */
export function marksOnPage(): ReadonlyMap<string, string> {
  const marks = figure().querySelectorAll<SVGElement>('svg [data-mark="state"]');
  return new Map(
    [...marks].map(({ dataset }) => [
      dataset['state'] ?? '',
      dataset['missing'] === 'true' ? 'missing' : (dataset['value'] ?? ''),
    ]),
  );
}
