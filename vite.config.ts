import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig } from 'vite';
import { readBase } from './scripts/base.ts';
import { createClassNames } from './scripts/classNames.ts';
import { chunkOf, isOfNetwork, smallSet } from './scripts/chunks.ts';
import { atlasData } from './scripts/data/vitePlugin.ts';
import { layerOrder } from './scripts/layerOrder.ts';
import { readOnlyQueries } from './scripts/readOnlyQueries.ts';
import { secondMinifier } from './scripts/secondMinifier.ts';
import { worldFiles } from './scripts/worldFiles.ts';

export default defineConfig(({ command }) => ({
  base: readBase(),
  plugins: [
    react(),
    atlasData(),
    // The worlds of the mocks are for development and tests; a build never sees them.
    command === 'serve' && msw(),
    worldFiles(),
    layerOrder(),
    readOnlyQueries(),
    secondMinifier(),
  ],
  // Every class name stands in a script too: in a build they are as short as they can be.
  ...(command === 'build' ? { css: { modules: { generateScopedName: createClassNames() } } } : {}),
  // Workers are modules, as all else is: what they share with the page they import from the same files.
  worker: { format: 'es' },
  build: {
    manifest: true,
    reportCompressedSize: false,
    // Every browser that the target names has it built in.
    modulePreload: {
      polyfill: false,
      // A page's file names what the page needs; of what comes on demand only the styles have to be known beforehand.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : files,
    },
    target: 'baseline-widely-available',
    // The default target rewrites :dir() and light-dark() into something that means another thing.
    cssTarget: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    // The preview's policy allows no data: addresses but for pictures, and a file with a hash is cached for ever.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // What took how long is of no use to who types `npm start`.
      checks: { bundlerTimings: false },
      // What wraps a component does nothing else: components of libraries that are wrapped and never used are left out.
      treeshake: { manualPureFunctions: ['import_react.memo'] },
      output: {
        codeSplitting: {
          groups: [
            { name: chunkOf },
            {
              name: 'web',
              test: isOfNetwork,
              includeDependenciesRecursively: false,
              entriesAware: true,
              entriesAwareMergeThreshold: smallSet,
            },
          ],
        },
      },
    },
  },
}));
