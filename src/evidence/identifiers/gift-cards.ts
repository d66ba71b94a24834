import type { Finder } from './identifier.ts';

/** Whose cards are asked for. */
export const BRANDS = String.raw`steam|apple|i-?tunes|google ?play|amazon|razer(?: gold)?|x-?box|play ?station|psn|nintendo|roblox|robux|sephora|vanilla|visa|nike|ebay|walmart|target|netflix|spotify|zalando|ikea|media ?markt|fnac|carrefour|footlocker|foot locker|american express|amex|binance|apple ?pay|bol(?:\.com)?`;
const CARDS = String.raw`gift ?cards?(?: codes?)?|e-?gift|pre-?paid(?: cards?)?|cards?|vouchers?|gutscheine?|gutschein(?:karten?|codes?)|guthaben(?:karten?|codes?)?|geschenkkarten?|karten?|cartes?(?: ?-?cadeaux?| prépayées?)?|coupons?|recharges?|tarjetas?(?: de)? ?(?:regalo|prepago)?|cart[ae] ?(?:regalo|prepagat[ae])?|buon[io](?: regalo)?|cart(?:ão|ões)(?: ?-?(?:de )?presentes?)?|vales?-?presentes?|cadeau(?:kaart(?:en)?|bon(?:nen)?)|giftcards?|kaart(?:en)?|kart[ayęą](?: podarunkow[aeęyą])?|card(?:uri)? cadou|presentkort|gavekort|подарочн\p{L}{1,3} карт\p{L}{1,3}|karty(?: podarunkowe)?|doładowa\p{L}+|hediye (?:kart\p{L}*|çek\p{L}*)|kart\p{L}{0,4}|codes?|kod\p{L}{0,2}|códigos?|codici`;
/** What joins two things stands between no brand and its card: "apple pie with cards". */
const BETWEEN = String.raw`(?!(?:with|and|or|mit|und|oder|avec|et|ou|con|y|e|i|z|ve|ile)\s)`;
/** Brand and card within two words, either first; a brand between two cards belongs to the one behind it ("code for the steam card"). */
const BRANDED = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<brand>${BRANDS})[-\s](?:${BETWEEN}[\p{L}\p{N}€$£]{1,12}[-\s]){0,2}?(?:${CARDS})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:${CARDS})\s(?:${BETWEEN}[\p{L}\p{N}€$£]{1,9}\s){0,2}?(?<behind>${BRANDS})(?![\p{L}\p{N}]|[-\s](?:${CARDS})(?![\p{L}\p{N}]))`, 'giu');
/** What is nothing but a card to pay with. */
const ALONE = /(?<![\p{L}\p{N}])(?<brand>(?:cartes? )?pay ?safe(?:[ -]?(?:cards?|karten?|kaart(?:en)?|codes?))?(?:[ -]codes?)?|(?:(?:recharges?|coupons?|tickets?|cartes?) )?(?:neosurf|transcash)|cashlib|toneo(?: first)?|pcs (?:mastercard|recharge|coupon)|(?:recharge|coupon|carte|code)s? pcs|(?:kod\p{L}{0,2}|codes?|kart[aęy]) psc|psc[ -](?:codes?|kod\p{L}{0,2}|pins?|karten?)|razer gold(?: pins?)?|razer pins?|flexepin|aplauz|azteco|steamcards?|itunescards?|googleplaycards?|amazongutscheine?|steamgutscheine?|steamguthaben|(?:gift ?cards?(?: codes?)?|geschenkkarten?|cartes? cadeaux?|tarjetas? (?:de )?regalo|cart[ae] regalo|buoni regalo|cartões? ?-?presentes?|vales?-presentes?|cadeaukaart(?:en)?|cadeaubon(?:nen)?|cart[ae] prepagat[ae]|cartes? prépayées?|tarjetas? prepago|prepaid ?cards?|karty? podarunkow\p{L}+|hediye kart\p{L}+))(?![\p{L}\p{N}])/giu;

/** Gift cards and prepaid codes that are spoken of; the value is the brand. */
export const findGiftCards: Finder = (text) => {
  const branded = Array.from(text.matchAll(BRANDED), (match) => ({ match, brand: match.groups!.brand ?? match.groups!.behind! }));
  const alone = Array.from(text.matchAll(ALONE), (match) => ({ match, brand: match.groups!.brand! })).filter(({ match }) => branded.every((other) => match.index + match[0].length <= other.match.index || match.index >= other.match.index + other.match[0].length));
  return [...branded, ...alone].map(({ match, brand }) => ({ kind: 'gift-card', value: brand.toLowerCase().replace(/\s+/gu, ' '), start: match.index, end: match.index + match[0].length, of: brand }));
};
