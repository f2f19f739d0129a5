import type { MessageKey, MessageValue } from '../../domain/message.ts';
import type { Codes } from '../../view/paramDocs.ts';
import { useLocale } from '../localeContext.tsx';
import { markCodes, splitCodes } from './codeMarks.ts';

interface CodedProps {
  readonly text: MessageKey;
  readonly codes?: Codes | undefined;
  /** What is no code. */
  readonly values?: Readonly<Record<string, MessageValue>>;
}

/** A sentence with codes in it, which run left to right in every language. */
export function Coded({ text, codes = {}, values = {} }: CodedProps) {
  const locale = useLocale();
  const marked = markCodes(codes);
  const pieces = splitCodes(locale.text(text, { ...values, ...marked.values }), marked.codes);
  return pieces.map((piece, index) =>
    piece.isCode ? <Code key={index}>{piece.text}</Code> : piece.text,
  );
}

/** In letters: what a phone has room for on one line. */
const longestWord = 24;

/** What is written as it stands, left to right. */
export function Code({ children }: { readonly children: string }) {
  return (
    <code dir="ltr" data-long={children.length > longestWord}>
      {children}
    </code>
  );
}
