import type { PersonalKind } from '../advice/words/words.ts';

/** Nothing behind this is looked at: it runs at every key. */
const MOST = 2_000;

/** Grouped digits with a country code or a leading 0, or a number in the American way. */
const PHONE = /(?<![\w.,/€$£-]|\d )(?:(?:\+|00)\d{1,3}[ .()/-]{0,2}|\(?0)\d{1,4}\)?(?:[ ./-]?\d{2,5}){2,4}(?![\w€$£]|[.,]\d)|(?<![\w.,/-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?![\w.,-]\d|\w)/u;
const DATE = /(?<![\d.])(?:[0-3]?\d[./-](?:[01]?\d)[./-](?:19[4-9]\d|20[01]\d)|(?:19[4-9]\d|20[01]\d)-[01]\d-[0-3]\d)(?!\d)/u;
const BORN = /\b(?:i was born (?:on|in)|my (?:birthday|date of birth|bday) is|born on|geboren am|mein geburtstag ist|hab[e]? am .{1,20} geburtstag|je suis née? le|nac[ií] el|sono nat[oa] il|nasci (?:em|no dia)|ben geboren op|urodził[ae]m się)\b/iu;
// Between the parts of a name stands one class of bounded length: nested repeats would take long on hostile text.
export const STREETS: readonly RegExp[] = [
  /\b\d{1,4}[a-z]? [\p{L}' -]{2,40} (?:street|st|road|rd|avenue|ave|lane|drive|dr|close|court|crescent|terrace|boulevard|blvd)(?!\p{L})/iu,
  /(?<!\p{L})\p{L}{3,30}[ -]?(?:straße|strasse|str\.|allee|gasse|straat) ?\d{1,4}\b/iu,
  /(?<!\p{L})\p{L}{3,30}(?:weg|platz|ufer|laan) ?\d{1,4}\b/iu,
  /\b(?:rue|avenue|calle|avenida|via|viale|piazza|rua|ulica|ul\.) [\p{L}.' -]{2,24} \d{1,4}\b/iu,
  /\b\d{1,4},? (?:bis )?(?:rue|avenue|boulevard) /iu,
];
const LIVES = /\b(?:i live (?:at|on)|my address is|meine adresse ist|ich wohne in der|mon adresse est|mi direcci[oó]n es|il mio indirizzo è|mein(?:e)? anschrift)\b/iu;
const SCHOOLS: readonly RegExp[] = [
  /\bi(?:'m| am)? (?:go to|at|study at|attend) [\p{L}.' -]{2,24} (?:school|high|college|university|uni|academy)(?!\p{L})/iu,
  /\bich (?:gehe|geh) (?:auf|ins?) [\p{L}. -]{2,40}(?:schule|gymnasium|uni)(?!\p{L})/iu,
  /\b(?:my school is|meine schule (?:ist|heißt)|ich studiere an der|mon (?:école|lycée) (?:est|c'est)|mi (?:escuela|colegio|instituto) es)/iu,
];
const EMPLOYER = /\b(?:i work (?:at|for) (?!home|night|the moment|weekends|it\b|a |an |my)|my (?:boss|employer|company) is|ich arbeite (?:bei|für) (?!mir|uns|der arbeit|einem|einer)|mein arbeitgeber ist|je travaille (?:chez|pour)|trabajo (?:en|para) (?=\p{Lu})|lavoro (?:da|per) (?=\p{Lu}))/iu;
const MAIL = /(?<![\w.+-])[\w.+-]{2,40}@[\w-]{2,40}\.[a-z]{2}/iu;
const ACCOUNT =
  /(?<![\w@])@[a-z0-9._]{3,30}\b|\b(?:my|mein|mi|mon|il mio|o meu|mijn|mój) (?:insta(?:gram)?|snap(?:chat)?|telegram|whats ?app|tik ?tok|facebook|discord|twitter|skype|kik)(?:[ -]?(?:name|id|account|handle|user(?:name)?))?(?: is|:| ist| heißt| es| est| è| é| to)|\b(?:instagram|facebook|tiktok|snapchat|t)\.(?:com|me)\/\S{3,}/iu;

const KINDS: readonly (readonly [PersonalKind, readonly RegExp[]])[] = [
  ['phone', [PHONE]],
  ['birthday', [DATE, BORN]],
  ['address', [...STREETS, LIVES]],
  ['school', SCHOOLS],
  ['employer', [EMPLOYER]],
  ['account', [MAIL, ACCOUNT]],
];

/** For the test that none of them takes long. */
export const PATTERNS = KINDS.flatMap(([, patterns]) => patterns);

/** What a person seems to give away about themselves in what they write; their words are looked at and not kept. */
export function personalDetails(text: string): readonly PersonalKind[] {
  const looked = text.slice(-MOST);
  return KINDS.filter(([, patterns]) => patterns.some((pattern) => pattern.test(looked))).map(([kind]) => kind);
}
