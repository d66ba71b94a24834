import type { Finder, Found } from './identifier.ts';

const SERVICES = String.raw`cash ?app|cash ?tag|paypal|venmo|zelle|revolut|rev ?tag|bizum|pix|upi|gpay|google ?pay|phone ?pe|paytm|skrill|neteller|western union|moneygram|wise(?: ?tag)?|payeer|perfect money|papara|twint|swish|blik|lydia|tikkie|monzo|chime|mobile ?pay|vipps|nequi|mercado ?pago|yoo ?money`;
/** "$name" where Cash App is spoken of, before or behind, or behind a word for paying. */
const CASHTAG = /(?<![\p{L}\p{N}$])\$(?!cash ?(?:tag|app)(?!\w))[A-Za-z][A-Za-z0-9_-]{0,19}(?![\p{L}\p{N}])/giu;
const PAY_BEFORE = /(?<![\p{L}\p{N}])(?:pay(?:ment)?|paid|send|sent|donate|tips?|to|at|or)(?:\s(?:me|us|it))?(?:\s(?:on|at|to|via|with))?[\s:]{1,2}$/iu;
/** No share's sign and no variable in capitals. */
const IS_TAG = /^\$(?=.*[a-z])(?:.*\d|.*[a-z][A-Z]|[a-z_-]{6,})/u;
/** "PayPal: name", "my venmo is @name-7": a name behind a service. */
const NAMED = new RegExp(String.raw`\b(?<service>${SERVICES})(?:\s(?:name|id|tag|user(?:name)?|key|chave|account|konto|me))?(?:\s?(?::|=|->|\bis\b|\bist\b|\bes\b|\best\b|\bé\b|\bè\b|\bär\b|\ber\b|\bto\b|\bjest\b)\s?|\s(?:(?:me |it )?(?:to|at|an|à|a|su|na|op|on|auf|för|til)\s)?(?=[@$])|\s(?=[A-Za-z][A-Za-z.-]{2,28}[\d_]))(?<name>[@$]?[A-Za-z][\w.-]{2,29})(?![\w@/.-])`, 'giu');
/** India's addresses for payments look like mail without an ending. */
const UPI = /(?<![\p{L}\p{N}._-])[a-z0-9][a-z0-9._-]{1,60}@(?:ok(?:axis|sbi|icici|hdfcbank)|ybl|ibl|axl|paytm|pt(?:sbi|yes|hdfc|axis)|wa(?:axis|sbi|icici|hdfcbank)|upi|apl|yapl|rapl|axb|axisb|axisbank|sbi|icici|hdfcbank|idfcbank|idfcfirst|kotak|yesbank|yesg|fbl|federal|rbl|indus|pnb|cnrb|unionbank|barodampay|postbank|airtel|freecharge|ikwik|jupiteraxis|naviaxis|slice\p{L}{0,4}|superyes|tapicici|timecosmos|dlb)(?![\p{L}\p{N}.@-])/giu;
/** Brazil's random keys. */
const PIX = /(?<![\p{L}\p{N}-])[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![\p{L}\p{N}-])/giu;

/** Brazilians pay to the number of a person or firm too. */
const PIX_PERSON = /(?<![\p{L}\p{N}])(?:pix|chave)(?![\p{L}\p{N}])[^\d\n]{1,20}(?<number>\d{3}\.\d{3}\.\d{3}-\d\d|\d\d\.\d{3}\.\d{3}\/\d{4}-\d\d)(?!\d)/giu;
/** Argentina's names for accounts, which the banks make of three words. */
const ALIAS = /(?<![\p{L}\p{N}])alias(?:\s(?:es|cbu|cvu|mp))?[\s:]{1,3}(?<number>[a-z0-9-]{2,20}(?:(?:\.[a-z0-9-]{2,20}){2}|\.mp))(?![\p{L}\p{N}@.-]\p{L})/giu;

/** The number with which a transfer is fetched. */
const TRANSFER_BEHIND = /(?<![\p{L}\p{N}.-])(?<number>\d{3}[ -]?\d{3}[ -]?\d{4})(?:\s(?:is|ist|es|est|è|é|to|jest))?(?:\s(?:the|my|your|der|die|le|la|el|il|o))?\sMTCN(?![\p{L}\p{N}])/giu;
const MONEYGRAM = /(?<![\p{L}\p{N}])(?:money ?gram)\s(?:ref\p{L}{0,7}|pin|code|kod\p{L}?|número|numéro|numero|nummer|number|nr)[^\d\n]{1,20}(?<number>\d{8}|\d{4} \d{4})(?![\d-])/giu;
const TRANSFER = /(?<![\p{L}\p{N}])MTCN[^\d\n]{1,30}(?<!\s(?:to|an|à|a|na|al|naar)\s)(?<number>\d{3}[ -]?\d{3}[ -]?\d{4})(?!\d)/giu;

const NEAR = 60;
const ORDINARY = /^(?:the|a|my|me|not|no|now|your|you|and|to|for|it|ok|okay|fine|only|here|free|safe|easy|fast|better|best|blocked|down|the|gut|nicht|nur|auch|besser|schnell|mejor|bien|pas|bon|mais|send|please|bitte|cash|money|there|what|friends|family|fee|fees)$/iu;

/** Accounts that are named to pay into, besides links and bank numbers. */
export const findPayments: Finder = (text) => {
  const isNear = (index: number, word: RegExp): boolean => word.test(text.slice(Math.max(0, index - NEAR), index + NEAR));
  const numbered = (pattern: RegExp, of: string): readonly Found[] =>
    Array.from(text.matchAll(pattern), ({ groups, index, 0: whole }) => ({ ...payment(groups!.number!, index + whole.indexOf(groups!.number!), of), value: groups!.number!.replace(/\D/gu, '') }));
  return [
    ...Array.from(text.matchAll(CASHTAG)).filter(({ 0: tag, index }) => isNear(index, /cash ?app|cash ?tag/iu) || (IS_TAG.test(tag) && PAY_BEFORE.test(text.slice(Math.max(0, index - 20), index)))).map((match) => payment(match[0], match.index, 'Cash App')),
    ...Array.from(text.matchAll(NAMED)).filter(({ groups }) => isName(groups!.name!)).map((match) => payment(match.groups!.name!.replace(/[.-]+$/u, ''), match.index + match[0].length - match.groups!.name!.length, match.groups!.service!)),
    ...numbered(TRANSFER, 'Western Union'),
    ...numbered(TRANSFER_BEHIND, 'Western Union'),
    ...numbered(MONEYGRAM, 'MoneyGram'),
    ...numbered(PIX_PERSON, 'Pix'),
    ...Array.from(text.matchAll(ALIAS), ({ groups, index, 0: whole }) => payment(groups!.number!, index + whole.length - groups!.number!.length, 'alias')),
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
