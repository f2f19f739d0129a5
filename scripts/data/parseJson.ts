/**
 * JSON with the two things that `JSON.parse` keeps from a data author: where a mistake is, and that a key stands twice
 * (the second would silently replace the first).
 */
export interface JsonMistake {
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly mend: string;
}

export type Parsed =
  | { readonly value: unknown; readonly mistakes: readonly JsonMistake[] }
  | { readonly value?: never; readonly mistakes: readonly [JsonMistake, ...JsonMistake[]] };

class Stop extends Error {}

const literals: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const word = /[A-Za-z]+/y;
const space = /[ \t\r\n]*/y;

export function parseJson(text: string): Parsed {
  const mistakes: JsonMistake[] = [];
  let position = text.startsWith('\uFEFF') ? 1 : 0;

  function tell(offset: number, what: string, mend: string): void {
    const before = text.slice(0, offset).split('\n');
    mistakes.push({ line: before.length, column: (before.at(-1) ?? '').length + 1, what, mend });
  }
  function stop(what: string, mend: string): never {
    tell(position, what, mend);
    throw new Stop();
  }
  function take(pattern: RegExp): string | null {
    pattern.lastIndex = position;
    const found = pattern.exec(text)?.[0] ?? null;
    if (found !== null) position += found.length;
    return found;
  }
  function here(): string {
    const character = text[position];
    return character === undefined ? 'the end of the file' : JSON.stringify(character);
  }
  function key(): string {
    const found = take(string);
    if (found === null)
      stop(
        `${here()} stands where a key should`,
        'write the key in double quotes, and no comma before a closing bracket',
      );
    return String(JSON.parse(found));
  }
  function value(): unknown {
    take(space);
    const start = text[position];
    if (start === '{') return object();
    if (start === '[') return list();
    if (start === '"') {
      const found = take(string);
      if (found === null)
        stop(
          'a text does not end, or has a line break or a wrong escape in it',
          'close it with a double quote on the same line and write \\n, \\" and \\\\',
        );
      return JSON.parse(found);
    }
    const digits = take(number);
    if (digits !== null) return Number(digits);
    const from = position;
    const letters = take(word);
    if (letters !== null && Object.hasOwn(literals, letters)) return literals[letters];
    position = from;
    return stop(
      `${here()} stands where a value should`,
      'write a text in double quotes, a number, true, false, null, a list or an object, and no comma before a closing bracket',
    );
  }
  function next(close: string): boolean {
    take(space);
    if (text[position] === ',') {
      position++;
      take(space);
      return true;
    }
    if (text[position] === close) {
      position++;
      return false;
    }
    return stop(
      `${here()} stands where a comma or ${close} should`,
      `put a comma between two entries and ${close} after the last`,
    );
  }
  function opens(close: string): boolean {
    position++;
    take(space);
    if (text[position] !== close) return true;
    position++;
    return false;
  }
  function object(): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (let more = opens('}'); more; more = next('}')) {
      const from = position;
      const name = key();
      if (Object.hasOwn(result, name))
        tell(
          from,
          `the key ${JSON.stringify(name)} stands twice in one object`,
          'keep one of the two',
        );
      take(space);
      if (text[position] !== ':')
        stop(`${here()} stands where a colon should`, 'put a colon between a key and its value');
      position++;
      Object.defineProperty(result, name, {
        value: value(),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return result;
  }
  function list(): unknown[] {
    const result: unknown[] = [];
    for (let more = opens(']'); more; more = next(']')) result.push(value());
    return result;
  }

  try {
    const parsed = value();
    take(space);
    if (position < text.length)
      stop(`${here()} stands after the end of the data`, 'keep one object in a file');
    return { value: parsed, mistakes };
  } catch (error) {
    const [first, ...rest] = mistakes;
    if (error instanceof Stop && first !== undefined) return { mistakes: [first, ...rest] };
    if (error instanceof RangeError) {
      return {
        mistakes: [
          {
            line: 1,
            column: 1,
            what: 'brackets stand too deep in each other',
            mend: 'close the brackets that are left open',
          },
        ],
      };
    }
    throw error;
  }
}
