import type { CDPSession } from 'playwright';

/** A reader's machine and network. */
export interface Profile {
  readonly name: string;
  /** How many times slower the processor is made. */
  readonly slowdown: number;
  readonly network?: { readonly bytesPerSecond: number; readonly latencyMs: number };
}

export const profiles: readonly Profile[] = [
  { name: 'fast', slowdown: 1 },
  { name: 'slow', slowdown: 4, network: { bytesPerSecond: 1_600_000 / 8, latencyMs: 150 } },
];

export async function applyProfile(session: CDPSession, profile: Profile): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: profile.slowdown });
  if (profile.network === undefined) return;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: profile.network.latencyMs,
    downloadThroughput: profile.network.bytesPerSecond,
    uploadThroughput: profile.network.bytesPerSecond,
  });
}
