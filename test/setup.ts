import { afterEach } from 'vitest';
import { takeUnexpected, watchConsole } from './console.ts';

watchConsole();

afterEach(() => {
  const said = takeUnexpected();
  if (said.length > 0)
    throw new Error(`The test warned without saying that it should:\n${said.join('\n')}`);
});
