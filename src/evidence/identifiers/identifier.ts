/** What a message can hold that leads to somebody. The order says what wins where two overlap. */
export const KINDS = ['payment', 'email', 'profile', 'link', 'iban', 'wallet', 'phone', 'voucher-code', 'gift-card', 'handle'] as const;

export type IdentifierKind = (typeof KINDS)[number];

/** One identifier in a text. */
export interface Found {
  readonly kind: IdentifierKind;
  /** In one way of writing, so that the same one is counted once: an IBAN without spaces, a number as +49…. */
  readonly value: string;
  /** In characters of the text: first, and one behind the last. */
  readonly start: number;
  readonly end: number;
  /** Whether its own check digits are right; missing where it has none. */
  readonly check?: 'right' | 'wrong';
  /** What it belongs to, where it tells: "bitcoin", "instagram.com", "Steam". */
  readonly of?: string;
}

/** Letters of which words are made with gaps between them; in Japanese, Chinese and Korean an address follows a word directly. */
export const LETTERS = String.raw`A-Za-zÀ-ɏͰ-ӿ`;

/** Finds one kind. Linear in the length of the text. */
export type Finder = (text: string) => readonly Found[];
