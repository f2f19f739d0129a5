interface MarkedProps {
  readonly text: string;
  /** What a search has found in it. */
  readonly range: readonly [start: number, end: number] | undefined;
}

/** A name with what was found in it marked. */
export function Marked({ text, range }: MarkedProps) {
  if (range === undefined) return text;
  return (
    <>
      {text.slice(0, range[0])}
      <mark>{text.slice(...range)}</mark>
      {text.slice(range[1])}
    </>
  );
}
