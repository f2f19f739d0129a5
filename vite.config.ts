import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig } from 'vite';
import { readBase } from './scripts/base.ts';
import { atlasData } from './scripts/data/vitePlugin.ts';
import { worldFiles } from './scripts/worldFiles.ts';

const messageFile = /\/locale\/messages\/([a-z]+)\/(\w+)\.json$/;
/** The texts of every page and of its figure, in one file: together they are smaller than apart. Other pages' come with them. */
const sharedMessages = ['site', 'figure', 'dates', 'numbers', 'notices', 'map'];

function messagesChunk(id: string): string | null {
  const [, language, name = ''] = messageFile.exec(id) ?? [];
  if (language === undefined) return null;
  return `messages-${language}${sharedMessages.includes(name) ? '' : `-${name}`}`;
}

export default defineConfig(({ command }) => ({
  base: readBase(),
  plugins: [
    react(),
    atlasData(),
    // The worlds of the mocks are for development and tests; a build never sees them.
    command === 'serve' && msw(),
    worldFiles(),
  ],
  build: {
    manifest: true,
    reportCompressedSize: false,
    // Every browser that the target names has it built in.
    modulePreload: { polyfill: false },
    target: 'baseline-widely-available',
    // The default target rewrites :dir() and light-dark() into something that means another thing.
    cssTarget: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    // The preview's policy allows no data: addresses but for pictures, and a file with a hash is cached for ever.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // What took how long is of no use to who types `npm start`.
      checks: { bundlerTimings: false },
      output: {
        // One request for the texts of a language, not one for each of their files.
        codeSplitting: {
          groups: [{ name: messagesChunk, debugName: 'messages', test: messageFile }],
        },
      },
    },
  },
}));
