/** Codes within sentences: they keep their place in every language, and are set as code. */
import type { MessageValue } from '../../domain/message.ts';
import type { Codes } from '../../view/paramDocs.ts';

/** Private letters stand for codes while a sentence is made: no rule of any language touches them. */
const firstMark = 0xe000;
const mark = /[\u2066-\u2068]?([\ue000-\ue0ff])\u2069?/;

export interface Piece {
  readonly text: string;
  readonly isCode: boolean;
}

export interface MarkedCodes {
  /** What a message is given for its places. */
  readonly values: Readonly<Record<string, MessageValue>>;
  /** The codes, in the order of their marks. */
  readonly codes: readonly string[];
}

/** Values that stand for codes; a list is joined as the language joins lists. */
export function markCodes(codes: Codes): MarkedCodes {
  const found: string[] = [];
  const markOf = (code: string): MessageValue => {
    found.push(code);
    return { kind: 'text', text: String.fromCharCode(firstMark + found.length - 1) };
  };
  const values: Record<string, MessageValue> = {};
  for (const [name, code] of Object.entries(codes)) {
    values[name] =
      typeof code === 'string' ? markOf(code) : { kind: 'list', items: code.map(markOf) };
  }
  return { values, codes: found };
}

/** A finished sentence in pieces, with the codes in place of their marks. */
export function splitCodes(sentence: string, codes: readonly string[]): readonly Piece[] {
  return sentence.split(mark).flatMap((text, index): readonly Piece[] => {
    if (index % 2 === 1) {
      return [{ text: codes[text.charCodeAt(0) - firstMark] ?? '', isCode: true }];
    }
    return text === '' ? [] : [{ text, isCode: false }];
  });
}
