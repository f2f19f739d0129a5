/** For the tests of checks: a fault is planted in a copy of the test world. */
import { awkward, withChange, withText } from './testWorlds.ts';
import type { Texts } from './testWorlds.ts';

/** What is wrong, the world with it, and the line. */
export type Planted = readonly [what: string, texts: () => Texts, line: string];

const sound = awkward();

export const change = (file: string, part: string | RegExp, other: string) => (): Texts =>
  withChange(sound, file, part, other);

export const text = (file: string, content: string | null) => (): Texts =>
  withText(sound, file, content);
