import type { HelpEntry } from './entry.ts';

/** One way to reach somebody: what it reads like, and the address that a phone or a browser understands. */
export interface Way {
  readonly kind: 'call' | 'text' | 'chat' | 'page';
  /** A number, an address. */
  readonly shown: string;
  /** The word that a text message begins with, where one is asked for. */
  readonly word?: string;
  readonly address: string;
}

/** All ways to reach somebody, the quickest first. */
export function waysTo({ phone, sms, chatUrl, url }: HelpEntry): readonly Way[] {
  const ways: Way[] = [];
  if (phone !== undefined) ways.push({ kind: 'call', shown: phone, address: `tel:${dialled(phone)}` });
  if (chatUrl !== undefined) ways.push({ kind: 'chat', shown: siteOf(chatUrl), address: chatUrl });
  if (sms !== undefined) {
    const { number, text } = sms;
    ways.push({ kind: 'text', shown: number, ...(text === undefined ? {} : { word: text }), address: `sms:${dialled(number)}${text === undefined ? '' : `?body=${text}`}` });
  }
  if (url !== undefined && url !== chatUrl) ways.push({ kind: 'page', shown: siteOf(url), address: url });
  return ways;
}

function dialled(number: string): string {
  return encodeURIComponent(number.replace(/[^\d+#]/gu, '')).replace('%2B', '+');
}

function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./u, '');
}
