import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { Finder, Found } from './identifier.ts';

/** With the country in front: +49 …, 0049 …, (+49) …. */
const INTERNATIONAL = /(?:(?<![\p{L}\p{N}+./-])|(?<=(?<!\p{L})(?:tel|mob|fon)\.))(?:\((?:\+|00)\s?[1-9]\d{0,2}\)(?:[\s().\u00a0\u2011/-]{0,3}\d){5,13}|(?:\+|00)\s?[1-9](?:[\s().\u00a0\u2011/-]{0,3}\d){6,14})(?!\d)/gu;
/** Four times four digits are the code of a voucher or a card. */
const CARD = String.raw`\d{4}(?: \d{4}){3}(?!\d)`;
/** Without: beginning with a zero, or in the groups of North America. */
const NATIONAL = new RegExp(String.raw`(?<![\p{L}\p{N}+.,/€$£-])(?!${CARD})(?:(?<!\d\s)\(?0(?:[\s().\u00a0/-]{0,3}\d){8,11}|(?:1[\s.-])?\(?[2-9]\d{2}\)?[\s.-]\d{3}[\s.-]\d{4})(?![\d.,/-]?\d)`, 'gu');
/** Services that pay by telephone number. */
const PAID = String.raw`bizum|blik(?:iem)?|mb ?way|m-?pesa|g-?cash|swish\p{L}?|vipps|mobile ?pay|twint|orange money|momo|phone ?pe|paytm|zelle|lydia|paylib|wero|payconiq|nequi|daviplata|yape|plin|bkash|nagad|easypaisa|jazzcash|ecocash|wave|airtel money|prompt ?pay|gopay|ovo|venmo|cash ?app|tikkie|pix`;
/** To call, telephone, number, where words are written together; an order has a number too. */
const ELSEWHERE = String.raw`(?<!주문|订单|訂單|طلب )(?:اتصل|رقم|هاتف|زنگ|טלפון|מספר|फोन|कॉल|नंबर|โทร|电话|電話|手机|전화|번호)`;
/** Any row of digits, where a word before it says that it is a telephone; spaced one by one as well. */
const NAMED = new RegExp(String.raw`(?:(?<![\p{L}\p{N}])(?:${PAID}|позвон\p{L}{1,4}|(?:по)?дзвон\p{L}{1,4}|звон\p{L}{1,4}|телефон\p{L}{0,2}|тел|номер\p{L}{0,2}|набер\p{L}{1,3}|τηλέφωνο|τηλ|ring|tel|tfno|tlfno|tfn|phone|contacts?|contactos?|kontakt|tlm|kom|numaram|my no|ph(?: ?no)?|mobile|mob|móvil|movil|telemóvel|natel|cell|call|text|sms|whats?app|wa|whats|wp|number|nummer|numéro|numero|número|numer|telefon|telefono|teléfono|telefone|handy|gsm|zap|num|nr|ara|(?:za)?dzwo[nń]|ll[aá]ma(?:me)?|chiama(?:mi)?|liga|ll[aá]me|ligue|appelle[zr]?|bel|ruf|rufen|anrufen|zavolej(?:te)?|volej|volaj|tlf|mobil|mobilnummer|nummeret|cel|celular|wasap|escr[ií]beme|hívj|sun[aă]|soita|numero(?:ni)?|skambink|zvani|helista|nazovi|zovi|pokliči|telpon|telepon|hubungi|nomor|gọi|sđt)(?![\p{L}\p{N}])|${ELSEWHERE})(?![^\p{N}\n]{0,20}(?:comm?and|order|pedid|client|kunden|track|rechnung|factur|invoice|zamówien|sipariş|заказ|طلب|订单|訂單|주문))[^\p{N}\n(+]{0,20}(?!${CARD})(\(?\d(?:[\s().\u00a0–-]{0,3}\d){7,12})(?![\d.,/-]?\d)`, 'giu');

/** Behind such a service and a sum: "bizum 50 al 655 019 283". */
const PAID_SUM = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${PAID})\s(?:de |of |von )?\d{1,5}(?:[.,]\d{1,2})?(?:\s?(?:€|£|eur\p{L}{0,2}|zł\p{L}{0,5}|kr|kroner|reais))?\s(?:al|a|na|to|an|à|au|til|till|para|pro|ao|numer|número|nr)\s(?!${CARD})(\d(?:[\s.\u00a0-]?\d){7,11})(?![\d.,/-]?\d)`, 'giu');
/** In groups of two, three, two and two, as the landlines of Spain and Poland are written; a sum or a longer number is none. */
const GROUPED = /(?<![\p{L}\p{N}+.,/€$£-])(?<!\d\s)[1-9]\d \d{3} \d\d \d\d(?![\d.,/-]?\d|\s\d|\s?[€$£%])/gu;

const OTHER_BEFORE = 40;
/** Mobile numbers of Mexico had a 1 behind the country until 2019, and many still write it. */
const OLD_MEXICAN = /^\+521(?=\d{10}$)/u;
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10] as const;

/** Whose numbers are tried where the country is not written: those of the languages that Porchlight reads. */
const COUNTRIES: readonly CountryCode[] = ['DE', 'GB', 'US', 'FR', 'ES', 'IT', 'NL', 'PL', 'PT', 'BR', 'TR', 'AT', 'CH', 'BE', 'IE', 'MX', 'AR', 'CO', 'AU', 'IN', 'NG', 'PH', 'CI', 'MA'];

/** With a word in front that says so, also those of further scripts. */
const NAMED_COUNTRIES: readonly CountryCode[] = [...COUNTRIES, 'RU', 'UA', 'KR', 'JP', 'CN', 'EG', 'SA', 'IL', 'SE', 'NO', 'DK', 'FI', 'CZ', 'SK', 'HU', 'RO', 'GR', 'BG', 'HR', 'RS', 'SI', 'LT', 'LV', 'EE', 'LU', 'ZA', 'KE', 'PK', 'ID', 'MY', 'TH', 'VN', 'IR', 'AE', 'CL', 'PE'];

/** Eight digits in one piece behind no more than "number" are those of much else. */
const EIGHT = /^\d{8}$/u;
const NUMBER_WORD = /^(?:nr|num\p{L}{0,5}|núm\p{L}{0,4}|nomor|номер\p{L}{0,2}|رقم|번호|番号|מספר|नंबर)/iu;

/** What a number is of that is no telephone's, directly before it: "Rechnung Nr.", "order number is", "lotto". */
const OTHER = /(?<![\p{L}\p{N}])(?:rechnung|bestell|auftrag|vorgang|aktenzeichen|kundenn|kontonummer|steuer|invoice|order|case|ticket|customer|nhs|ssn|social security|sécu|num(?:é|e)ro ss|seguridad social|previdenza sociale|redeem|coupon|kupon|voucher|gutscheincode|pin(?!\p{L})|passport|policy|medicare|routing|konto|kto|versicherung|matrikel|mitglied|imei|isbn|ean|pesel|siren|siret|lot|réf|vertrag|bilet|(?:ال)?طلب|הזמנ|reference|ref|booking|serial|tracking|account n|factur|facture|commande|dossier|pedido|expediente|fattur|ordin[ei]|pratica|factuur|bestelling|zaak|faktur|zamówieni|spraw|fatura|sipariş|dosya|processo|encomenda|заказ|lott?o|lotter|loter|keno|bingo|euro ?millions|euro ?jackpot|powerball|tirage|ziehung|sorteo|estrazione|neosurf|transcash|pcs)\p{L}{0,12}(?:[\s.:#-]{1,3}(?:nr|no|num|numbers?|nummer|zahlen|num[eé]ros?|números?|numer[iy]?|номер\p{L}{0,2}|nº|n°|id))?(?:\s(?:is|are|ist|sind|est|es|è|é|to))?[\s.:#]{0,3}$|(?:订单|訂單|注文|주문)(?: ?(?:号|號|番号|번호))?[\s:：]{0,2}$/iu;

/** Telephone numbers that can exist; value is the number with its country where that is written, else as written. */
export const findPhones: Finder = (text) => {
  const found: Found[] = [];
  const latin = latinDigits(text);
  const isFree = (start: number, end: number): boolean => found.every((one) => end <= one.start || start >= one.end);
  const add = (written: string, start: number, countries: readonly (CountryCode | undefined)[]): void => {
    const end = start + written.length;
    if (!isFree(start, end)) return;
    const value = numberOf(written, countries);
    // A number with a country that cannot exist is no shorter number without one either.
    if (value !== null || countries[0] === undefined) found.push({ kind: 'phone', value: value ?? '', start, end });
  };
  const addNational = (written: string, start: number, countries: readonly CountryCode[]): void => {
    if (!isDate(written) && !isFileNumber(written) && !isCount(written) && !OTHER.test(latin.slice(Math.max(0, start - OTHER_BEFORE), start))) add(written, start, countries);
  };
  for (const match of latin.matchAll(INTERNATIONAL)) add(match[0], match.index, [undefined]);
  for (const match of latin.matchAll(NATIONAL)) addNational(match[0], match.index, COUNTRIES);
  for (const match of latin.matchAll(GROUPED)) addNational(match[0], match.index, ['ES', 'PL']);
  for (const match of latin.matchAll(PAID_SUM)) addNational(match[1]!, match.index + match[0].length - match[1]!.length, NAMED_COUNTRIES);
  for (const match of latin.matchAll(NAMED)) addNational(match[1]!, match.index + match[0].length - match[1]!.length, EIGHT.test(match[1]!) && NUMBER_WORD.test(match[0]) ? COUNTRIES : NAMED_COUNTRIES);
  return found.filter(({ value }) => value !== '');
};

function numberOf(written: string, countries: readonly (CountryCode | undefined)[]): string | null {
  const digits = written.replace('(0)', '').replace(/[^\d+]/gu, '');
  for (const country of countries) {
    const number = country === undefined ? parsePhoneNumberFromString(digits.replace(/^00/u, '+').replace(OLD_MEXICAN, '+52')) : parsePhoneNumberFromString(digits, country);
    if (number?.isValid() === true) return country === undefined ? number.number : digits;
    // Plans are behind what is given out, and who hides gives a number that is not: with a plus, the right length is enough.
    if (country === undefined && digits.startsWith('+') && number?.isPossible() === true && !isAmount(written) && !/(\d)\1{5}/u.test(digits)) return number.number;
  }
  return null;
}

/** +1 250 000 000 */
function isAmount(written: string): boolean {
  return /^\+\s?\d{1,3}(?:[\s.]\d{3})+$/u.test(written);
}

/** Two years, numbers of a year, 2024-00817, and of persons and firms in the north, 556016-0680. */
function isFileNumber(written: string): boolean {
  return /^(?:19|20)\d\d(?:[-/]\d| (?:19|20)\d\d$)|^\d{6}-\d{4}$/u.test(written);
}

/** 12345678 */
function isCount(written: string): boolean {
  return '01234567890'.includes(written.replace(/\D/gu, ''));
}

/** Arabic, Persian, Hindi, Bengali and Thai digits and those of full width, each as ours. */
function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - ZEROS.find((zero) => code >= zero && code < zero + 10)!);
  });
}

/** 01.02.2026, 01/02/26 10:30, 01.02.-03.02.2026; not 06.12.05.11.22, which goes on as no date does. */
function isDate(written: string): boolean {
  return /^(?:(?:0[1-9]|[12]\d|3[01])[./-](?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])[./-](?:0[1-9]|[12]\d|3[01]))(?:[./-]\d{2,4}(?=$|[\s,])|\.\s?-)/u.test(written);
}
