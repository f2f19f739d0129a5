/// <reference types="msw/vite/client" />
import { network } from 'virtual:msw';
import { createHandlers } from './handlers.ts';
import { worldNames } from './worldNames.ts';

/**
 * Puts the page into a world of the mocks. For the development start alone: the built site never imports this.
 * Call it before the first request: the data that came before is real.
 */
export async function enableWorld(name: string): Promise<void> {
  const world = worldNames.find((known) => known === name);
  if (world === undefined) throw new Error(`There is no world "${name}".`);
  const files = world === 'tiny' ? (await import('virtual:atlas-files')).files : undefined;
  network.configure({ handlers: createHandlers(world, files), onUnhandledFrame: 'bypass' });
  await network.enable();
}
