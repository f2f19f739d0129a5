import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A loaded machine takes longer than the library's one second; a test that would pass must not fail for that.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
