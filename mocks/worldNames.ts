/** The worlds that the development server and the tests can live in: what the network answers for `/data/`. */
export const worldNames = ['tiny', 'broken', 'slow', 'offline', 'stale'] as const;

export type WorldName = (typeof worldNames)[number];
