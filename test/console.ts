/** A test that warns, fails, unless it says that it should. */

type Level = 'warn' | 'error';

const allowed: RegExp[] = [];
const unexpected: string[] = [];

/** Declares, inside one test, that it makes the console say something that matches. Forgotten after the test. */
export function allowConsole(pattern: RegExp): void {
  allowed.push(pattern);
}

/** Listens to the console's warnings and errors; what nobody allowed is kept for `takeUnexpected`. */
export function watchConsole(): void {
  for (const level of ['warn', 'error'] satisfies Level[]) {
    console[level] = (...parts: unknown[]) => {
      const text = parts.map(String).join(' ');
      if (!allowed.some((pattern) => pattern.test(text)))
        unexpected.push(`console.${level}: ${text}`);
    };
  }
}

/** What the console said since the last call, without being allowed to; forgets it and what was allowed. */
export function takeUnexpected(): string[] {
  allowed.length = 0;
  return unexpected.splice(0);
}
