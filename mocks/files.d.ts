declare module 'virtual:atlas-files' {
  /** What the build emits below `/data/` for the tiny dataset: text by path. */
  export const files: Readonly<Record<string, string>>;
}
