import type { Finder, Found } from './identifier.ts';

/** Whose cards are asked for. */
export const BRANDS = String.raw`(?:steam(?: wallet)?|стим|apple|app store|i-?tunes|google[ -]?play|amazon|razer(?: gold)?|x-?box|play ?station|psn|nintendo|roblox|robux|minecraft|fortnite|valorant|sephora|vanilla(?: visa)?|visa|nike|ebay|e-?mag|walmart|target|best ?buy|gamestop|costco|home depot|starbucks|uber|airbnb|disney|doordash|adidas|shein|trendyol|hepsiburada|migros|argos|asda|john lewis|woolworths|h&m|douglas|thalia|blizzard|garena|free fire|pubg|tesco|lidl|rewe|kaufland|allegro|empik|netflix|spotify|zalando|ikea|media ?markt|fnac|carrefour|decathlon|footlocker|foot locker|american express|amex|binance|apple ?pay|bol|vvv)(?:\.(?:com|de|nl|fr|it|es|pl|co\.uk))?`;
/** Letters of endings: the whole of \p{L} so often takes a second to compile. */
const L = '[a-zÀ-ɏͰ-ӿ]';
/** Cards as gifts, which speak for themselves without a brand. */
const GIFTS = String.raw`gift ?cards?(?: codes?)?|geschenkkarten?|cartes? cadeaux?|tarjetas? (?:de )?regalo|cart[ae] regalo|buoni regalo|cart(?:ão|ões) ?-?presentes?|vales?-presentes?|cadeaukaart(?:en)?|cadeaubon(?:nen)?|cart[ae] prepagat[ae]|cartes? prépayées?|tarjetas? prepago|prepaid ?cards?|(?:kart[ayęą]?|karty) podarunkow${L}+|hediye kart${L}+|ajándékkárty${L}+|ajándékutalvány${L}*|dárkov${L}{1,3} (?:kart${L}{1,3}|poukaz${L}{0,3})|darčekov${L}{1,3} (?:kart${L}{1,3}|poukaz${L}{0,3})|presentkort${L}{0,3}|gavekort${L}{0,3}|lahjakort${L}{1,6}|card(?:uri)? cadou|poklon[ -](?:kartic${L}{1,3}|bon${L}{0,3})|kinkekaar[dt]${L}{0,3}|dovanų kortel${L}{1,4}|dāvanu kart${L}{1,3}|δωροκάρτ${L}{1,3}|δωροεπιταγ${L}{1,3}|подарочн${L}{1,3} карт${L}{1,3}|подарунков${L}{1,3} (?:карт${L}{1,4}|сертифікат${L}{0,2})|подаръчн${L}{1,3} (?:карт${L}{1,3}|ваучер${L}{0,2})`;
const CODES = String.raw`codes?|kod${L}{0,2}|kód${L}{0,3}|códigos?|codici|κωδικ${L}{1,3}|код${L}{0,2}`;
const CARDS = String.raw`${GIFTS}|e-?gift|pre-?paid(?: cards?)?|cards?|vouchers?|gutscheine?|gutschein(?:karten?|codes?)|guthaben(?:karten?|codes?)?|karten?|cartes?(?: ?-?cadeaux?)?|coupons?|recharges?|tarjetas?(?: de)?|cart[ae]|buon[io](?: regalo)?|cart(?:ão|ões)(?: de presentes?)?|giftcards?|kaart(?:en)?|kárty${L}{1,4}|utalvány${L}{0,4}|poukaz${L}{0,3}|kupón${L}{0,3}|doładowa${L}+|hediye çek${L}*|kart${L}{0,4}|κάρτ${L}{1,3}|thẻ|карт${L}{1,4}|${CODES}`;
/** What joins two things stands between no brand and its card ("apple pie with cards"), nor does another card ("código da carta Xbox"). */
const BETWEEN = String.raw`(?!(?:with|and|or|mit|und|oder|avec|et|ou|con|y|e|i|z|ve|ile|cards?|cart[ae]s?|tarjetas?|kart[aeyęı]|vouchers?|buon[io]|bons?)\s)`;
/** Brand and card within two words, either first; a brand between two cards belongs to the one behind it ("code for the steam card"). */
const BRANDED = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<brand>${BRANDS})[-\s](?:${BETWEEN}[\p{L}\p{N}€$£]{1,12}[-\s]){0,2}?(?:${CARDS})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:${CARDS})\s(?:${BETWEEN}[\p{L}\p{N}€$£]{1,9}\s){0,2}?(?<behind>${BRANDS})(?![\p{L}\p{N}]|[-\s](?:${CARDS})(?![\p{L}\p{N}]))`, 'giu');
/** Prepaid vouchers whose names mean nothing else. */
const PREPAID = String.raw`neosurf|transcash|cash-?lib|flexepin|mifinity|bitsa|azteco|aplauz|rewarble|toneo(?: first)?|crypto ?voucher|jeton ?cash`;
/** What is nothing but a card to pay with. */
const ALONE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<brand>(?:(?:cartes?|kart[aęy]|tarjetas?|cart[ae]|ricaric[ah]e?) )?pay ?safe(?:[ -]?(?:cards?|karten?|kaart(?:en)?|codes?|kárty${L}{1,3}))?(?:[ -]codes?)?|(?:(?:recharges?|coupons?|tickets?|cartes?|vouchers?|tarjetas?|bons?|kart[aęy]) )?(?:${PREPAID})(?:[ -](?:e-?vouchers?|vouchers?|cards?|coupons?|karten?|gutscheine?|kart${L}{1,2}|codes?|pins?))?|jeton (?:vouchers?|cards?|kart${L}{1,2})|pcs (?:mastercard|recharge|coupon)|(?:recharge|coupon|carte|code)s? pcs|(?:kod${L}{0,2}|codes?|kart[aęy]) psc|vanilla visas?|ricaric[ah]e? postepay|psc[ -](?:codes?|kod${L}{0,2}|pins?|karten?)|razer gold(?: pins?)?|razer pins?|steamcards?|itunescards?|googleplaycards?|amazongutscheine?|steamgutscheine?|steamguthaben|${GIFTS})(?![\p{L}\p{N}])`, 'giu');
/** Written together, and with brands in their own letters; as Japanese, Chinese and Korean have no gaps, nothing is asked of what stands around. */
const EASTERN = new RegExp(String.raw`(?:(?<brand>${BRANDS}|苹果|蘋果|亚马逊|亞馬遜|谷歌|アップル|アマゾン|スチーム|グーグルプレイ|구글(?: ?플레이)?|애플|스팀|아마존)\s?の?)?(?:ギフト(?:カード|券|コード)|プリペイドカード|礼品卡|禮品卡|礼物卡|充值卡|储值卡|點數卡|点卡|기프트 ?카드|상품권)|(?<only>iTunes|Google ?Play|Steam|Apple|Amazon)\s?カード|بطاق(?:ة|ات)\s(?:هدايا|هدية|(?<arabic>جوجل ?بلاي|قوقل ?بلاي|[اآ]يتونز|ستيم|[اأ]مازون|steam|itunes|google play|apple|amazon))|(?<prepaid>문화상품권|문상|해피머니|컬쳐랜드)`, 'giu');

/** The word "code" with which a card's words end. */
const CODE_WORD = new RegExp(String.raw`[\s-](?:${CODES}|pins?)$`, 'iu');
/** A written-out code behind it, or one of those that are sent to sign in ("your Amazon code is 482913"). */
const WRITTEN_OUT = /^[\s:=-]{1,3}(?:(?:is|ist|es|est|è|é|to)[\s:]{1,2})?(?=[a-z]{0,12}\d|[A-Z–-]{0,12}\d)(?!\d{1,4} (?:usd|eur|euros?|gbp|dollars?|pounds?|chf|pln|brl|reais|lira)(?!\p{L}))(?:[A-Za-z0-9]{10,}|[A-Za-z0-9]{3,6}[ –-][A-Za-z0-9]{3,6}|\d{4,8}(?!\p{L}))/u;

/** Gift cards and prepaid codes that are spoken of; the value is the brand. */
export const findGiftCards: Finder = (text) =>
  brandsNamed(text).flatMap((card) => {
    const words = text.slice(card.start, card.end);
    if (!CODE_WORD.test(words) || !WRITTEN_OUT.test(text.slice(card.end, card.end + 40))) return [card];
    // "psn kodu B7KN-…" names the code; of "paysafecard code: 0180-…" the card remains.
    const end = card.start + words.replace(CODE_WORD, '').length;
    return brandsNamed(text.slice(card.start, end)).filter((one) => one.start === 0 && one.end === end - card.start).map((one) => ({ ...one, start: card.start, end }));
  });

/** Every card by name, also where only its code is meant. */
export function brandsNamed(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const pattern of [EASTERN, BRANDED, ALONE]) {
    for (const { 0: words, index, groups } of text.matchAll(pattern)) {
      const end = index + words.length;
      const brand = groups!.brand ?? groups!.behind ?? groups!.only ?? groups!.arabic ?? groups!.prepaid ?? words;
      if (!isBankCard(brand, words) && found.every((other) => end <= other.start || index >= other.end)) found.push({ kind: 'gift-card', value: brand.toLowerCase().replace(/\s+/gu, ' '), start: index, end, of: brand });
    }
  }
  return found;
}

/** "My visa card" pays, and is no gift. */
function isBankCard(brand: string, words: string): boolean {
  return /^(?:visa|amex|american express)$/iu.test(brand) && !/gift|pre-?paid|prépay|prepag|code|vanilla|guthaben|gutschein|cadeau|regalo|presente|podarunk|hediye/iu.test(words);
}
