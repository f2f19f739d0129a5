/** What an event's own page fetches whatever the address says: its file has them fetched at once. */
export const eventBundles: readonly string[] = ['catalogue', 'events', 'agreements', 'sources'];
