import type { Message } from '../conversation/message.ts';
import { cut } from '../conversation/text.ts';
import type { Cue, CueName, Recogniser } from './cue.ts';

/** Signs that need no language. Every pattern is linear: no open-ended repeat inside another. */
const SIGNS: readonly (readonly [CueName, RegExp])[] = [
  ['names-amount', /(?:[$€£₹₺₱¥]|\b(?:usd|eur|gbp|euros?|zł|pln|rs|php|ngn|cfa|chf|cad|aud)\b)\s?\d[\d.,' ]{0,12}|\d[\d.,']{0,12}\s?(?:[$€£₹₺₱¥]|k\b|(?:usd|eur|gbp|euros?|dollars?|bucks|quid|pounds?|franken|zł|pln|tl|lira|reais|pesos|btc|usdt|francs?|cfa|chf|cad|aud)\b)/giu],
  ['gives-wallet', /\b(?:bc1[a-z0-9]{25,60}|[13][a-km-zA-HJ-NP-Z1-9]{25,34}|0x[a-fA-F0-9]{40}|T[1-9A-HJ-NP-Za-km-z]{33}|4[0-9AB][1-9A-HJ-NP-Za-km-z]{93})\b/gu],
  ['deadline', /\b\d{1,3}\s?(?:h|hrs?|hours?|min|mins|minutes?|stunden?|std|minuten?|sekunden?|seconds?|secs?)\b/giu],
];

/** Recognises amounts, wallets and spans of time, in any language. */
export const signRecogniser: Recogniser = (turn: Message) => {
  const text = cut(turn.text);
  if (!/[\d]/u.test(text)) return [];
  const cues: Cue[] = [];
  for (const [name, pattern] of SIGNS) {
    for (const match of text.matchAll(pattern)) cues.push({ name, start: match.index, end: match.index + match[0].length });
  }
  return cues;
};
