import type { Finder, Found } from './identifier.ts';

const SERVICES = String.raw`cash ?app|paypal|venmo|zelle|revolut|bizum|pix|upi|gpay|skrill|western union|moneygram|wise|payeer|perfect money|papara|twint|swish|blik`;
/** "$name" where Cash App is spoken of, before or behind. */
const CASHTAG = /(?<![\p{L}\p{N}$])\$[A-Za-z][A-Za-z0-9_-]{0,19}(?![\p{L}\p{N}])/gu;
/** "PayPal: name", "my venmo is @name-7": a name behind a service. */
const NAMED = new RegExp(String.raw`\b(?<service>${SERVICES})(?:\s(?:name|id|tag|user(?:name)?|key|chave|account|konto|me))?(?:\s?(?::|=|->|\bis\b|\bist\b|\bes\b|\best\b|\bé\b)\s?|\s(?=[@$]))(?<name>[@$]?[A-Za-z][\w.-]{2,29})(?![\w@/.-])`, 'giu');
/** India's addresses for payments look like mail without an ending. */
const UPI = /(?<![\p{L}\p{N}._-])[a-z0-9][a-z0-9._-]{1,60}@(?:ok(?:axis|sbi|icici|hdfcbank)|ybl|ibl|axl|paytm|upi|apl|yapl)(?![\p{L}\p{N}.@-])/giu;
/** Brazil's random keys. */
const PIX = /(?<![\p{L}\p{N}-])[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![\p{L}\p{N}-])/giu;

/** The number with which a transfer is fetched. */
const TRANSFER = /(?<![\p{L}\p{N}])MTCN[^\d\n]{1,30}(?<!\s(?:to|an|à|a|na|al|naar)\s)(?<number>\d{3}[ -]?\d{3}[ -]?\d{4})(?!\d)/giu;

const NEAR = 60;
const ORDINARY = /^(?:the|a|my|me|not|no|now|your|you|and|to|for|it|ok|okay|fine|only|here|free|safe|easy|fast|better|best|blocked|down|the|gut|nicht|nur|auch|besser|schnell|mejor|bien|pas|bon|mais|send|please|bitte|cash|money|there|what|friends|family|fee|fees)$/iu;

/** Accounts that are named to pay into, besides links and bank numbers. */
export const findPayments: Finder = (text) => {
  const isNear = (index: number, word: RegExp): boolean => word.test(text.slice(Math.max(0, index - NEAR), index + NEAR));
  return [
    ...Array.from(text.matchAll(CASHTAG)).filter(({ index }) => isNear(index, /cash ?app|cashtag/iu)).map((match) => payment(match[0], match.index, 'Cash App')),
    ...Array.from(text.matchAll(NAMED)).filter(({ groups }) => isName(groups!.name!)).map((match) => payment(match.groups!.name!.replace(/[.-]+$/u, ''), match.index + match[0].length - match.groups!.name!.length, match.groups!.service!)),
    ...Array.from(text.matchAll(TRANSFER), ({ groups, index, 0: whole }) => ({ ...payment(groups!.number!, index + whole.length - groups!.number!.length, 'Western Union'), value: groups!.number!.replace(/\D/gu, '') })),
    ...Array.from(text.matchAll(UPI), (match) => payment(match[0], match.index, 'UPI')),
    ...Array.from(text.matchAll(PIX)).filter(({ index }) => isNear(index, /\bpix\b/iu)).map((match) => payment(match[0], match.index, 'Pix')),
  ];
};

function isName(name: string): boolean {
  return !ORDINARY.test(name) && (/[@$\d_.-]/u.test(name.replace(/[.-]+$/u, '')) || /[a-z][A-Z]/u.test(name) || name.length > 9);
}

function payment(value: string, start: number, of: string): Found {
  return { kind: 'payment', value, start, end: start + value.length, of };
}
