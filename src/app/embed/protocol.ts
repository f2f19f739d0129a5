/** The messages between a frame and the page that embeds it: `docs/contract.md`, "Embeds". Flat, versioned, and trusted in nothing. */

export const namespace = 'cooperation-atlas';
export const version = 1;

/** What the page around may ask of a frame. `id` comes back with the answer. */
export type Command =
  | { readonly type: 'set'; readonly query: string; readonly id?: string | number }
  | { readonly type: 'theme'; readonly theme: string; readonly id?: string | number }
  | { readonly type: 'lang'; readonly lang: string; readonly id?: string | number };

/** What a frame tells. */
export type Report =
  | { readonly type: 'ready' | 'state'; readonly href: string }
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'error'; readonly message: string };

export const fields = { set: 'query', theme: 'theme', lang: 'lang' } as const;

/** The command in a message; `null` where it is none of ours, of another version, or has a field of another type. */
export function readCommand(data: unknown): Command | null {
  if (typeof data !== 'object' || data === null) return null;
  const message = data as Readonly<Record<string, unknown>>;
  if (message['ns'] !== namespace || message['v'] !== version) return null;
  const { type, id } = message;
  if (type !== 'set' && type !== 'theme' && type !== 'lang') return null;
  const field = fields[type];
  const value = message[field];
  if (typeof value !== 'string') return null;
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') return null;
  return { type, [field]: value, ...(id === undefined ? {} : { id }) } as Command;
}

/** A report as it is posted; `id` only in an answer. */
export function writeReport(report: Report, id?: Command['id']): Readonly<Record<string, unknown>> {
  return { ns: namespace, v: version, ...(id === undefined ? {} : { id }), ...report };
}

/** The height in the words that content systems already listen for: AMP, Medium, Datawrapper. */
export function heightForOthers(height: number, src: string): readonly unknown[] {
  return [
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ context: 'iframe.resize', src, height }),
    { 'datawrapper-height': { [namespace]: height } },
  ];
}
