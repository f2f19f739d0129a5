import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig } from 'vite';
import { readBase } from './scripts/base.ts';
import { atlasData } from './scripts/data/vitePlugin.ts';
import { layerOrder } from './scripts/layerOrder.ts';
import { worldFiles } from './scripts/worldFiles.ts';

const messageFile = /\/locale\/messages\/([a-z]+)\/(\w+)\.json$/;
/** The texts of every page and of its figure, in one file: together they are smaller than apart. Other pages' come with them. */
const sharedMessages = ['site', 'figure', 'dates', 'numbers', 'notices', 'map'];

function messagesChunk(id: string): string | null {
  const [, language, name = ''] = messageFile.exec(id) ?? [];
  if (language === undefined) return null;
  return `messages-${language}${sharedMessages.includes(name) ? '' : `-${name}`}`;
}

const libraries = /node_modules\/(react|react-dom|scheduler|react-router|@tanstack|i18next)\//;
const drawing =
  /node_modules\/(d3-geo|d3-array|internmap|topojson-client)\/|\/src\/(charts|scene|paint)\//;
/** Parts of charts that only panels and legends ask for, which come after the picture. */
const afterwards =
  /\/src\/charts\/map\/(change|changes|event\w+|histogram|membership\w+|pin|presidencyMarks|ranks|references|roleColours|sentence|sparkline|standing|stateMemberships)\.ts$/;

function isPicture(id: string): boolean {
  return drawing.test(id) && (!afterwards.test(id) || id.endsWith('/eventGround.ts'));
}

const first = /^assets\/(rolldown-runtime|libraries|picture)-/;

export default defineConfig(({ command }) => ({
  base: readBase(),
  plugins: [
    react(),
    atlasData(),
    // The worlds of the mocks are for development and tests; a build never sees them.
    command === 'serve' && msw(),
    worldFiles(),
    layerOrder(),
  ],
  // Every class name stands in a script too: in a build they are as short as they can be.
  ...(command === 'build' ? { css: { modules: { generateScopedName: '[hash:base64:5]' } } } : {}),
  build: {
    manifest: true,
    reportCompressedSize: false,
    modulePreload: {
      // Every browser that the target names has it built in.
      polyfill: false,
      // What every page has before it asks for more; a list of it for each file would come with every page.
      resolveDependencies: (file, needed) =>
        file.startsWith('assets/messages-') ? [] : needed.filter((name) => !first.test(name)),
    },
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
          groups: [
            { name: messagesChunk, debugName: 'messages', test: messageFile },
            // What every picture needs, in one file: together it is smaller than apart.
            { name: 'libraries', test: libraries },
            { name: 'picture', test: isPicture },
          ],
        },
      },
    },
  },
}));
