/** `npm start`: checks the data, builds the site and serves it; prints its address once it answers. */
import { buildSite } from './build.ts';
import { explain, readPort, serveSite } from './preview.ts';

try {
  const port = readPort();
  await buildSite();
  console.log(await serveSite(port));
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
