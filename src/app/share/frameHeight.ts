import { namespace, version } from '../embed/protocol.ts';

/** The height, in CSS pixels, that a frame of ours says it needs; `null` for any other message. */
export function readHeight(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { ns, v, type, height } = data as Readonly<Record<string, unknown>>;
  if (ns !== namespace || v !== version || type !== 'height') return null;
  return typeof height === 'number' && height > 0 ? Math.ceil(height) : null;
}
