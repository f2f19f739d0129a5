/** `npm run dev -- --world=broken`: the development server, with real data or with one of the worlds of `mocks/`. */
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { worldNames } from '../mocks/worldNames.ts';

const { values } = parseArgs({
  options: { world: { type: 'string' }, port: { type: 'string' }, host: { type: 'boolean' } },
});

if (values.world !== undefined && !worldNames.some((name) => name === values.world)) {
  console.error(`There is no world "${values.world}"; there are ${worldNames.join(', ')}.`);
  process.exit(1);
}
// Vite hands variables with this prefix to the page as import.meta.env.
if (values.world !== undefined) process.env['VITE_ATLAS_WORLD'] = values.world;

const server = await createServer({
  server: {
    port: Number(values.port ?? process.env['PORT'] ?? 5173),
    ...(values.host === true ? { host: true } : {}),
  },
});
await server.listen();
server.printUrls();
server.bindCLIShortcuts({ print: true });
