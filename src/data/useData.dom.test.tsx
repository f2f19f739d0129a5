import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { serveData } from '../../test/dataServer.ts';
import type { DataServer, Fault } from '../../test/dataServer.ts';
import { buildWorld } from '../../test/worlds.ts';
import { useBundle, useBundles, useCatalogue, useManifest } from './useData.ts';
import type { Loaded } from './useData.ts';

const world = buildWorld('test/datasets/awkward');
const fileOf = (id: string): string => world.manifest.bundles[id]?.file ?? '';
const gdp = fileOf('indicator/gdp');

let server: DataServer;

beforeEach(() => {
  server = serveData(world.files);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Runs a hook in a page of its own, that has fetched nothing yet. */
function use<T, P = undefined>(hook: (props: P) => T, initialProps?: P) {
  const client = new QueryClient();
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(hook, {
    wrapper,
    ...(initialProps === undefined ? {} : { initialProps }),
  });
}

/** Waits for the end of loading. */
async function settled<T>(result: { readonly current: Loaded<T> }): Promise<Loaded<T>> {
  await waitFor(() => expect(result.current.state).not.toBe('loading'));
  return result.current;
}

function failureOf(loaded: Loaded<unknown>) {
  if (loaded.state !== 'failed') throw new Error(`It is ${loaded.state}, not failed.`);
  return { file: loaded.error.file, reason: loaded.error.reason };
}

function retry(loaded: Loaded<unknown>): void {
  if (loaded.state !== 'failed') throw new Error(`It is ${loaded.state}: nothing to try again.`);
  act(() => loaded.retry());
}

const faults: readonly (readonly [string, Fault, string])[] = [
  ['has no network', 'offline', 'offline'],
  ['is not found', 404, 'missing'],
  ['meets an error of the server', 500, 'missing'],
  ['is half a file', { text: '{"id": "gd' }, 'broken'],
  ['is something else', { text: '{"hello": 1}' }, 'broken'],
  ['is nothing', { text: 'null' }, 'broken'],
];

describe('the manifest', () => {
  test('comes, and names the bundles', async () => {
    const { result } = use(() => useManifest());
    expect(result.current.state).toBe('loading');
    const loaded = await settled(result);
    expect(loaded).toEqual({ state: 'ready', value: world.manifest });
    expect(server.asked).toEqual(['manifest.json']);
  });

  test.each([
    ...faults,
    ['is of another format', { text: '{"format": 2, "bundles": {}}' }, 'broken'],
    ['has no bundles', { text: '{"format": 1, "bundles": null}' }, 'broken'],
  ] as const)(
    'that %s is told by its name, and comes when it is asked for again',
    async (_how, fault, reason) => {
      server.fail('manifest.json', fault);
      const { result } = use(() => useManifest());
      expect(failureOf(await settled(result))).toEqual({ file: 'manifest.json', reason });
      server.mend();
      retry(result.current);
      expect((await settled(result)).state).toBe('ready');
    },
  );
});

describe('a bundle', () => {
  test('comes decoded, after the manifest, and is fetched once for all who use it', async () => {
    const { result } = use(() => [useBundle('indicator/gdp'), useBundle('indicator/gdp')] as const);
    await waitFor(() => expect(result.current[0].state).toBe('ready'));
    expect(result.current[0]).toEqual({ state: 'ready', value: world.indicator('gdp') });
    expect(result.current[1]).toEqual(result.current[0]);
    expect(server.asked).toEqual(['manifest.json', gdp]);
  });

  test.each(faults)(
    'that %s is told by its file, and comes when it is asked for again',
    async (_how, fault, reason) => {
      server.fail(gdp, fault);
      const { result } = use(() => useBundle('indicator/gdp'));
      expect(failureOf(await settled(result))).toEqual({ file: gdp, reason });
      server.mend();
      retry(result.current);
      await waitFor(() => expect(result.current.state).toBe('ready'));
      expect(server.asked.filter((path) => path === gdp)).toHaveLength(2);
    },
  );

  test('that fails again says so again, and is not asked for in secret', async () => {
    server.fail(gdp, 'offline');
    const { result } = use(() => useBundle('indicator/gdp'));
    await settled(result);
    retry(result.current);
    expect(failureOf(await settled(result)).reason).toBe('offline');
    expect(server.asked.filter((path) => path === gdp)).toHaveLength(2);
  });

  test('that the dataset does not have is told by its id', async () => {
    const { result } = use(() => useBundle('indicator/happiness'));
    expect(failureOf(await settled(result))).toEqual({
      file: 'indicator/happiness',
      reason: 'missing',
    });
  });

  test('waits for a manifest that did not come, and both come when it is asked for again', async () => {
    server.fail('manifest.json', 'offline');
    const { result } = use(() => useBundle('indicator/gdp'));
    expect(failureOf(await settled(result)).file).toBe('manifest.json');
    server.mend();
    retry(result.current);
    expect((await settled(result)).state).toBe('ready');
  });

  describe('of yesterday’s manifest', () => {
    const yesterday = new Map(world.files);
    const text = world.files.get('manifest.json') ?? '';
    yesterday.set('manifest.json', text.replaceAll(gdp, 'gone.json'));

    test('is gone; asked for again, it is today’s', async () => {
      server.replace(yesterday);
      const { result } = use(() => useBundle('indicator/gdp'));
      expect(failureOf(await settled(result))).toEqual({ file: 'gone.json', reason: 'missing' });
      server.replace(world.files);
      server.asked.length = 0;
      retry(result.current);
      await waitFor(() => expect(result.current.state).toBe('ready'));
      expect(new Set(server.asked)).toEqual(new Set(['manifest.json', gdp]));
    });

    test('comes without a word where today’s is published already', async () => {
      server.replace(yesterday);
      const first: string = 'catalogue';
      const { result, rerender } = use(
        (id: string) => [useManifest(), useBundle(id)] as const,
        first,
      );
      await waitFor(() => expect(result.current[1].state).toBe('ready'));
      server.replace(world.files);
      const seen: string[] = [];
      rerender('indicator/gdp');
      await waitFor(() => {
        seen.push(result.current[1].state);
        expect(result.current[1].state).toBe('ready');
      });
      expect(seen).not.toContain('failed');
      expect(result.current[0]).toEqual({ state: 'ready', value: world.manifest });
    });
  });
});

test.each([
  ['the catalogue', 0],
  ['the manifest', 1],
])(
  'what every page needs comes with one try of %s, although two things failed',
  async (_which, index) => {
    server.fail(/./, 'offline');
    const { result } = use(() => [useCatalogue(), useManifest()] as const);
    await waitFor(() =>
      expect(result.current.map(({ state }) => state)).toEqual(['failed', 'failed']),
    );
    server.mend();
    retry(result.current[index] ?? { state: 'loading' });
    await waitFor(() =>
      expect(result.current.map(({ state }) => state)).toEqual(['ready', 'ready']),
    );
  },
);

describe('several bundles', () => {
  const map = ['memberships', 'shapes', 'indicator/gdp'];

  test('are ready when all are, by their ids', async () => {
    const { result } = use(() => useBundles(map));
    expect(result.current.state).toBe('loading');
    const loaded = await settled(result);
    if (loaded.state !== 'ready') throw new Error('They did not come.');
    expect([...loaded.value.keys()]).toEqual(map);
    expect(loaded.value.get('memberships')).toEqual(world.memberships);
    expect(server.asked.toSorted()).toEqual(['manifest.json', ...map.map(fileOf)].toSorted());
  });

  test('keep their identity for whoever asks again, also beside other ones', async () => {
    const other = ['memberships', 'shapes', 'indicator/internet-users'];
    const { result, rerender } = use(() => [useBundles([...map]), useBundles([...other])] as const);
    await waitFor(() =>
      expect(result.current.map(({ state }) => state)).toEqual(['ready', 'ready']),
    );
    const valuesOf = () =>
      result.current.map((loaded) => (loaded.state === 'ready' ? loaded.value : null));
    const [first, second] = valuesOf();
    rerender(undefined);
    expect(valuesOf()[0]).toBe(first);
    expect(valuesOf()[1]).toBe(second);
    expect(first).not.toBe(second);
  });

  test('fetch only what is new when one of them is another', async () => {
    const { result, rerender } = use((ids: readonly string[]) => useBundles(ids), map);
    await settled(result);
    server.asked.length = 0;
    rerender(['memberships', 'shapes', 'indicator/internet-users']);
    await settled(result);
    expect(server.asked).toEqual([fileOf('indicator/internet-users')]);
    rerender(map);
    expect(result.current.state).toBe('ready');
    expect(server.asked).toHaveLength(1);
  });

  test('fail with the one that failed, and try that one again', async () => {
    server.fail(fileOf('shapes'), 500);
    const { result } = use(() => useBundles(map));
    expect(failureOf(await settled(result))).toEqual({ file: fileOf('shapes'), reason: 'missing' });
    server.mend();
    server.asked.length = 0;
    retry(result.current);
    await waitFor(() => expect(result.current.state).toBe('ready'));
    expect(server.asked.filter((path) => path !== 'manifest.json')).toEqual([fileOf('shapes')]);
  });
});
