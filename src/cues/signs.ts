import type { Message } from '../conversation/message.ts';
import { cut } from '../conversation/text.ts';
import type { Cue, CueName, Recogniser } from './cue.ts';

/*
 * Signs that need no language. Every pattern is linear: no open-ended repeat inside another.
 */
const CURRENCIES = 'usd|eur|gbp|euros?|dollars?|bucks|quid|pounds?|franken|zł|zl|zlotych|pln|tl|lira|rs|rupees|php|ngn|naira|reais|pesos|btc|usdt|francs?|cfa|chf|cad|aud';
export const AMOUNT = new RegExp(`(?:[$€£₹₺₱¥₦]|\\b(?:${CURRENCIES}|r\\$)\\b)\\s?\\d[\\d.,' ]{0,12}|\\d[\\d.,']{0,12}\\s?(?:[$€£₹₺₱¥₦]|(?:${CURRENCIES})\\b)`, 'giu');
/** Addresses of Bitcoin, Ethereum, Tron, Litecoin and Monero, and bank accounts. */
const ACCOUNT = /\b(?:(?:bc1|ltc1)[a-z0-9]{25,60}|[13LM][a-km-zA-HJ-NP-Z1-9]{25,34}|0x[a-fA-F0-9]{40}|T[1-9A-HJ-NP-Za-km-z]{33}|4[0-9AB][1-9A-HJ-NP-Za-km-z]{90,104}|[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7})\b/gu;
const SPAN = /\b\d{1,3}\s?(?:h|hrs?|hours?|min|mins|minutes?|stunden?|std|minuten?|sekunden?|seconds?|secs?)\b/giu;
const LINK = /https?:\/\/|www\.|[a-z0-9]\.(?:com|net|org|me|ly|tv|io|be)\b/giu;

const CUES: readonly (readonly [CueName, RegExp])[] = [['names-amount', AMOUNT], ['gives-wallet', ACCOUNT], ['deadline', SPAN]];

/** Recognises amounts, accounts to pay to and spans of time, in any language. */
export const signRecogniser: Recogniser = (turn: Message) => {
  const text = cut(turn.text);
  if (!/\d/u.test(text)) return [];
  return CUES.flatMap(([name, pattern]) => Array.from(text.matchAll(pattern), (match): Cue => ({ name, start: match.index, end: match.index + match[0].length })));
};

/** Somebody else's words: a few in quotation marks. What markup has in them is nobody's. */
const QUOTE = /(?<!=)["“”„«»‹›「][^"“”„«»‹›「」<>\n]{12,400}["“”„«»‹›」]/u;

export const SIGNS = ['@image', '@video', '@voice', '@call', '@file', '@amount', '@account', '@link', '@quote'] as const;

/** The signs of a turn, each once. */
export function signsOf(turn: Message): (typeof SIGNS)[number][] {
  const text = cut(turn.text);
  const found: (typeof SIGNS)[number][] = turn.media === undefined ? [] : [`@${turn.media}`];
  const has = (pattern: RegExp): boolean => text.search(pattern) !== -1;
  if (has(AMOUNT)) found.push('@amount');
  if (has(ACCOUNT)) found.push('@account');
  if (has(LINK)) found.push('@link');
  if (has(QUOTE)) found.push('@quote');
  return found;
}
