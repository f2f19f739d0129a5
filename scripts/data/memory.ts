/** Keeps what was made from the same inputs, so that a build after an edit makes only what the edit reaches. */
export interface Memory {
  /** What `make` gave last time under this key, if every input is still the very same. */
  remember<T>(key: string, inputs: readonly unknown[], make: () => T): T;
}

/** For a build that happens once. */
export const noMemory: Memory = { remember: (_key, _inputs, make) => make() };

export function createMemory(): Memory {
  const known = new Map<string, { readonly inputs: readonly unknown[]; readonly made: unknown }>();
  return {
    remember<T>(key: string, inputs: readonly unknown[], make: () => T): T {
      const found = known.get(key);
      const same =
        found !== undefined &&
        found.inputs.length === inputs.length &&
        found.inputs.every((input, index) => Object.is(input, inputs[index]));
      // A key is only ever used with one maker, so what it holds is of that maker's type.
      if (same) return found.made as T;
      const made = make();
      known.set(key, { inputs, made });
      return made;
    },
  };
}
