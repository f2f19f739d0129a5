import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * A second pass over what the bundler's own minifier has written: it finds another two per cent, which the budget of the
 * first load needs (`docs/decisions/0005`).
 */
export function secondMinifier(): Plugin {
  return {
    name: 'second-minifier',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      await Promise.all(
        chunks.map(async (chunk) => {
          const { code } = await minify(chunk.code, {
            module: true,
            ecma: 2020,
            compress: { passes: 3, unsafe_arrows: true, hoist_props: true },
          });
          if (code !== undefined) chunk.code = code;
        }),
      );
    },
  };
}
