import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import { App } from './App.tsx';

/** Development can answer from a world of `mocks/`; a build has no such branch. */
async function start(): Promise<void> {
  if (import.meta.env.DEV && import.meta.env['VITE_ATLAS_WORLD'] !== undefined) {
    const { enableWorld } = await import('../../mocks/enable.ts');
    await enableWorld(String(import.meta.env['VITE_ATLAS_WORLD']));
  }
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element with the id "root".');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void start();
