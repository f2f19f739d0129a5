/** The application's own code for rendering pages in the build, with the class names that the built site has. */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type * as FirstRender from '../../src/app/first/renderPage.tsx';
import { createClassNames } from '../classNames.ts';

const folder = resolve('node_modules/.cache/first');

/** Bundles it for this process. @param base the site's base, with a slash at both ends */
export async function loadRenderer(base: string): Promise<typeof FirstRender> {
  await build({
    configFile: false,
    base,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react()],
    // With its own copy of the libraries, all of them those of a build.
    ssr: { noExternal: true },
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    css: { modules: { generateScopedName: createClassNames() } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      ssr: 'src/app/first/renderPage.tsx',
      // In one file, so that it can be loaded anew by another address.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const file = pathToFileURL(join(folder, 'renderPage.js')).href;
  return (await import(`${file}?${Date.now()}`)) as typeof FirstRender;
}
