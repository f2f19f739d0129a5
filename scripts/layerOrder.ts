import type { Plugin } from 'vite';

const order = '@layer tokens,base,components;';

/**
 * Cascade layers take their order from the first style sheet that names them, and pages load their sheets in orders of
 * their own: so every sheet of a build begins with it.
 */
export function layerOrder(): Plugin {
  return {
    name: 'layer-order',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css')) {
          file.source = order + String(file.source);
        }
      }
    },
  };
}
