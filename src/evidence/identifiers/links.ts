import type { Finder, Found } from './identifier.ts';

/** With a scheme, with www., a host whose last part is a common ending ("site.com") or, where it has hyphens, a word ("post-zoll.help"), or any host with a path. */
const LINK = /(?<![A-Za-zÀ-ɏͰ-ӿ\p{N}@._-])(?:https?:\/\/[^\s<>"'`{}|\\^]{3,2000}|www\.[^\s<>"'`{}|\\^]{3,2000}|(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,4}(?:com|net|org|me|app|io|gg|link|ly|info|biz|co|uk|de|at|ch|fr|es|it|nl|be|pl|pt|br|tr|ru|eu|us|tv|xyz|site|online|to|cc|cloud|page|onion|example|icu|cfd|sbs|buzz|vip|mobi|website|cz|sk|hu|ro|gr|jp|kr|cn|vn|mx|cl|ie|au|nz|ca|ua|lt|lv|ee|bg|fi|dk|se|za|ng)(?:\/[^\s<>"'`{}|\\^]{0,2000})?|[a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){1,4}\.(?:help|support|click|top|live|work|win|fun|pro|bank|finance|shop|store|club|no|in|id|my|ph|hr|rs|ar)(?:\/[^\s<>"'`{}|\\^]{0,2000})?|(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,4}[a-z]{2,12}\/[^\s<>"'`{}|\\^]{1,2000})(?![A-Za-zÀ-ɏͰ-ӿ\p{N}@])/giu;

/** Hosts at which money is asked for by link. */
const PAYMENT = /^(?:paypal\.me|paypal\.com\/(?:paypalme|donate|pools|invoice)|cash\.app|cash\.me|revolut\.me|(?:(?:account\.)?venmo\.com)|bunq\.me|tikkie\.me|monzo\.me|wise\.com\/pay|pay\.wise\.com|settleup\.starlingbank\.com|lydia-app\.com|pay\.sumup\.com|buy\.stripe\.com|checkout\.stripe\.com|mpago\.la|mpago\.li|link\.mercadopago\.com(?:\.[a-z]{2})?|picpay\.me|nubank\.com\.br\/(?:pagar|cobrar)|buymeacoffee\.com|ko-fi\.com|gofund\.me|gofundme\.com|blik\.link|papara\.com\/personal|vipps\.no|qr\.vipps\.no|swish\.nu|commerce\.coinbase\.com|nowpayments\.io|satispay\.com|tag\.satispay\.com|payconiq\.com|paylib\.fr|leetchi\.com|cashapp\.com)(?![\w-])/iu;

/** Hosts at which a path names an account. */
const PROFILE = /^(?:(?:m\.|web\.|mobile\.)?(?:instagram\.com|facebook\.com|fb\.com|tiktok\.com|twitter\.com|x\.com|snapchat\.com|vk\.com|ok\.ru|linkedin\.com\/in|reddit\.com\/u(?:ser)?|twitch\.tv|onlyfans\.com|kik\.me|steamcommunity\.com\/(?:id|profiles)|threads\.(?:net|com)|fansly\.com|linktr\.ee|roblox\.com\/users|pinterest\.com|youtube\.com\/@|soundcloud\.com|bsky\.app\/profile)|t\.me|telegram\.me|wa\.me|api\.whatsapp\.com\/send|m\.me|discord\.gg|discord\.com\/(?:users|invite)|signal\.me|line\.me|open\.kakao\.com\/(?:o|me)|u\.wechat\.com|join\.skype\.com|chat\.whatsapp\.com)\b\/?[^/\s]/iu;

/** Paths of such hosts that name no account. */
const NO_PROFILE = /^[^/]+\/(?:p|reel|reels|tv|stories|explore|watch|groups|events|story|photo|photos|videos?|permalink|marketplace|intent|share|hashtag|search|help|about|legal|privacy|joinchat\/?$)(?:\.php)?(?:[/?#]|$)|^[^/]+\/@?[\w.]+\/(?:status|videos?|photos?|posts|reel|clip)(?:[/?#]|$)|^(?:t|telegram)\.me\/(?:s\/)?(?:c\/)?\w+\/\d+|^(?:m\.)?(?:vk\.com|ok\.ru)\/(?:video|clip|wall|photo|album|topic|doc|story|market|poll|music|audio)s?(?:[-/?\d]|$)/iu;

/** Links of all kinds, told apart by where they lead. None is ever opened. */
export const findLinks: Finder = (text) =>
  Array.from(text.matchAll(LINK)).flatMap((match): Found[] => {
    const written = withoutStops(match[0]);
    const address = written.replace(/^https?:\/\//iu, '');
    const path = address.replace(/^www\./iu, '');
    const host = path.split(/[/?#:]/u)[0]!.toLowerCase();
    // "ASP.NET" is no address.
    if (!host.includes('.') || /^[A-Z]+\.NET$/u.test(written)) return [];
    const kind = PAYMENT.test(path) && path.includes('/') ? 'payment' : PROFILE.test(path) && !NO_PROFILE.test(path) ? 'profile' : 'link';
    return [{ kind, value: address, start: match.index, end: match.index + written.length, of: host }];
  });

/** Where Japanese, Chinese or Korean goes on with no gap; a path in these begins behind a slash. */
const GOES_ON = /[\w=-][぀-ヿ㐀-鿿가-힣]|.[。、，！？（）「」：]/u;

/** The stops of the sentence are not the link's, nor is a bracket that was opened before it. */
function withoutStops(link: string): string {
  const other = GOES_ON.exec(link);
  let end = other === null ? link.length : other.index + 1;
  while (end > 0 && (/[.,;:!?…'"»”’*~\]]/u.test(link[end - 1]!) || (link[end - 1] === ')' && isLoose(link.slice(0, end))))) end -= 1;
  return link.slice(0, end);
}

function isLoose(link: string): boolean {
  return link.split(')').length > link.split('(').length;
}
