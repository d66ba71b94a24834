/** What is masked. `name`: of people and of places; `own`: what the person has pressed. */
export const MASKED = ['name', 'number', 'address', 'link', 'handle', 'own'] as const;

export type MaskedKind = (typeof MASKED)[number];

/** A part of a text as it stands in the report; with `kind`, it stands in for something. */
export interface Piece {
  readonly text: string;
  readonly kind?: MaskedKind;
  /** On what the person has masked: the word, folded. */
  readonly own?: string;
}

export interface Masker {
  /** Of the conversation, ISO 639-1. */
  readonly language: string;
  /** @param own words that the person wants masked as well, folded (see foldPhrase) */
  mask(text: string, own: ReadonlySet<string>): readonly Piece[];
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
