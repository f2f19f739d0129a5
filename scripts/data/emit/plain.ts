/** Ids as keys are plain strings too. */
type PlainKey<K> = K extends string ? (K extends object ? string : K) : K;

/** A domain type as JSON has it: ids are plain strings, lists and objects can be written. */
export type Plain<T> = T extends string
  ? PlainKey<T>
  : T extends number | boolean | null | undefined
    ? T
    : T extends readonly unknown[]
      ? { -readonly [K in keyof T]: Plain<T[K]> }
      : string extends PlainKey<keyof T>
        ? Record<string, Plain<T[keyof T]>>
        : { -readonly [K in keyof T]: Plain<T[K]> };
