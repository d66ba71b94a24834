import type { Finder, Found } from './identifier.ts';

/** Not the end of a mail address whose beginning was blotted out, nor a letter that is written as a sign. */
const AT = /(?<![A-Za-zÀ-ɏͰ-ӿ\p{N}@./_=€$£-])(?<!\p{L}['’])(?<!\*\*)@(?<name>[A-Za-z][A-Za-z0-9._-]{2,29})(?![A-Za-zÀ-ɏͰ-ӿ\p{N}@/])/gu;

const APPS = String.raw`snap(?:chat)?|sc|insta(?:gram)?|ig|facebook|fb|telegram|tele|tg|kik|discord|disc|dc|signal|wickr(?: me)?|skype|tik ?tok|tt|line|we ?chat|vk|teams|zangi|threema|viber|twitter|reddit|onlyfans|steam|psn|play ?station|x-?box(?: live)?|gamertag|roblox|twitch|youtube|yt|session|bluesky|bsky|threads|be ?real|tumblr|pinterest|minecraft|fortnite|valorant|epic|riot|battle\.?net|tinder|grindr|badoo|icq|qq|imo|jabber|xmpp|wire|zalo|yubo|kakao(?: ?talk)?|инста(?:грам)?|телеграм|телега|тг|вк|скайп|дискорд|вайбер`;
/** Turkish, Polish and Russian decline them: "instam", "na snapie", "в телеграме"; what is short would be another word. */
const ENDING = String.raw`(?:(?<=\p{L}{4})(?:[iıuü]?m|z?ie|[uaeеуы]|ом))?`;
/** "my snap is lena_m99", "insta: lena", "Discord - lena#1234" */
const NAMED = new RegExp(String.raw`(?<![\p{L}\p{N}@./])(?<app>${APPS})${ENDING}(?:[\s-](?:name|navn|namn|nick(?:name)?|naam|nome|ime|id|tag|gt|adım|hesabım|user ?name|user|handle|account|acc|konto|nutzer(?:name)?|pseudo|usuario|usuário|ник|μου|saya|me|m|@))?(?:\s?(?=[^\s-])|\s(?=-))(?<joint>:|=|->|→|➡|👉|👻|📸|–|-|is|ist|es|est|c'est|è|é|är|er|jest|je|este|e|είναι|adalah|hei(?:ß|ss)t|heter|hedder|se llama|si chiama|s'appelle|nazywa się|to)\ufe0f?\s?@?(?<name>live:[\w.]{3,40}|[A-Za-z][A-Za-z0-9._-]{2,29}(?:#\d{4})?)(?![\p{L}\p{N}@])`, 'giu');
/** Apps whose names mean nothing else, so that a name may follow with nothing between. */
const PLAIN = String.raw`snap(?:chat)?|sc|insta(?:gram)?|ig|kik|telegram|tg|discord|disc|skype|wickr|threema|viber|zangi|tik ?tok|twitch|onlyfans|kakao(?: ?talk)?|we ?chat|gamertag|be ?real|bluesky|инста(?:грам)?|телеграм|телега|тг|скайп|дискорд|вайбер`;
/** A name that no word looks like: with a digit, or something that joins its parts. */
const UNLIKE_WORDS = String.raw`[A-Za-z](?=[A-Za-z._-]{0,29}[\d_#])[A-Za-z0-9._-]{4,29}(?:#\d{4})?`;
/** Or two words and more, joined by dots. */
const DOTTED = String.raw`[a-z]{3,20}\.[a-z]{2,20}(?:\.[a-z]{1,20}){0,2}`;
/** "snap lena_m99", "insta noor.vdb": with nothing between, only what no word looks like. */
const BARE = new RegExp(String.raw`(?<![\p{L}\p{N}@./])(?:(?<app>${PLAIN})${ENDING}(?: (?:adım|hesabım|me))?|(?<named>${APPS})${ENDING}[\s-](?:user(?: ?name)?|nick(?:name)?|id|tag|gt|handle))\s(?<name>live:[\w.]{3,40}|${UNLIKE_WORDS}|${DOTTED})(?![\p{L}\p{N}@]|[.-][\p{L}\p{N}])`, 'giu');
/** Signal's names end in a dot and digits, which tells them behind a word that means much else. */
const SIGNAL = /(?<![\p{L}\p{N}@./])(?<app>signal)\s(?<name>[a-z_]\w{2,31}\.\d{2,9})(?![\p{L}\p{N}@])/giu;
/** "add lena_m99 on snap", "ich heiße lena.m on insta" */
const BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:add|follow|find|dm|text|message|i[’']?m|it[’']?s|adde|ajoute(?:[ -]moi)?|agrega|añade|aggiungi|adiciona|dodaj|voeg|zoek|such|ekle|lägg till|i am|je suis|ich (?:bin|hei(?:ß|ss)e)|me llamo|soy|mi chiamo|sono|me chamo|sou|ik (?:ben|heet)|jag heter|jeg he(?:dd|t)er|nazywam się|jestem)\s(?<name>${UNLIKE_WORDS}|${DOTTED})\s(?:on|auf|bei|sur|en|su|no|op|na|på|pe|i|w|sull?a?)\s(?<app>${PLAIN})(?![\p{L}\p{N}])`, 'giu');
/** "mine is lena_m99", where an app was spoken of shortly before, and "my handle everywhere is". */
const MINE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:(?<everywhere>my (?:handle|user ?name)(?: everywhere)? is)|mine(?:[’']?s| is|:)?|it[’']?s|die van mij is|mein(?:er|s|e)? ist|c[’']est|(?:le mien|la mienne) (?:c[’']est|est)|(?:el )?m[ií]o es|(?:il )?mio è|(?:o )?meu é|mój to|benimki|min är|min er)\s@?(?<name>${UNLIKE_WORDS})(?![\p{L}\p{N}@]|[.-][\p{L}\p{N}])`, 'giu');
const APP_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<app>${PLAIN}|psn)${ENDING}(?![\p{L}\p{N}])[^\n]{0,30}$`, 'iu');
/** Numbers for names. */
const NUMBERED = /(?<![\p{L}\p{N}])(?<app>qq|icq)(?:号|號|\s?(?:id|uin|nr|no))?\s?(?::|：|是|is)?\s?(?<name>\d{5,10}|\d{3}-\d{3}-\d{3})(?![\p{N}-])/giu;
/** As they are asked for in Japanese, Korean and Chinese, with nothing between the words. */
const EASTERN = /(?:(?<app>LINE|ライン|カカオ(?:トーク)?|インスタ(?:グラム)?|テレグラム|카카오톡|카톡|라인|인스타(?:그램)?|텔레(?:그램)?|微信|薇信|we ?chat)(?:\s?の?\s?)(?:ID|アカウント|アイディー|아이디|号|號|账号|帳號)|(?<bare>카카오톡|카톡|微信|薇信))\s?(?:は|が|[은는이]|是|[:：])?\s?@?(?<name>[A-Za-z](?=[A-Za-z._-]{0,29}[\d_-])[A-Za-z0-9._-]{4,29})(?![A-Za-z0-9@])/giu;

/** Session's, which no other word looks like. */
const SESSION = /(?<![\p{L}\p{N}])05[0-9a-f]{64}(?![\p{L}\p{N}])/giu;

/** Apps that mean more than a name there. */
const WORDS = /^(?:signal|line|teams|session|threads|epic|riot|wire|disc$|play ?station|x-?box|roblox|minecraft|fortnite|valorant|youtube|yt|tinder|grindr|pinterest|tumblr|imo|dc$)/iu;

const NAME_GOES_ON = new RegExp(String.raw`^ (?!(?:${APPS})(?![\p{L}\p{N}]))\p{Lu}`, 'u');

/** Beside home and work, whose words are below: what stands behind an @ in code, and where somebody is. */
const NOT_AT = /^(?:override|interface|echo|test|before(?:each|all)?|after(?:each|all)?|autowired|deprecated|nullable|notnull|entity|bean|component|service|controller|repository|injectable|input|output|suppresswarnings|functionalinterface|dataclass|property|static_?method|class_?method|abstractmethod|param|returns?|throws|author|since|version|see|type|ts-\w+|font-face|keyframes|supports|layer|apply|include|mixin|extend|maison|casa|zuhause|hause|thuis|werk|arbeit|schule|boulot|travail|école|ecole|trabajo|escuela|lavoro|scuola|trabalho|escola|dom|domu|praca|pracy|szkola|okul|evde|hem|hemma|jobb|jobbet|skola|skolan|hjem|hjemme|jobbet|arbejde|skole|koti|kotona|doma|acasa|otthon|spiti|uni|gym|office|lunch|dinner|midnight|least|most|bar|pub|beach|airport|station|someone|anyone|everybody|today|tomorrow|tonight|mention|username)$/iu;
/** An annotation goes on as code does: "@Override public void", "@Get('/')". */
const CODE_GOES_ON = /^(?:\(|\s*\{|\s+(?:public|private|protected|static|final|class|void|def|function|fun|const|export|async|abstract|interface)\s)/u;

const NOT_NAMES = /^(?:everyone|admins?|mods?|home|work|school|night|noon|name|here|channel|all|media|import|charset|gmail|yahoo|hotmail|outlook|icloud|gmx|proton(?:mail)?|the|and|not|now|you|yours?|my|mine|dein|mein|das|der|die|nicht|nur|auch|down|good|better|best|safe|cool|open|closed|blocked|new|old|more|less|please|private|public|same|what|where|there|only|okay|call|chat|app|story|streak|support|com|pas|mejor|meglio|gut|besser|weg|https?|www|yes|yeah|no|ja|nein|oui|non|si|não)$/iu;

/** User names: with an @, or named behind an app. */
export const findHandles: Finder = (text) => [
  ...Array.from(text.matchAll(AT))
    .filter(({ 0: whole, index, groups }) => !NOT_AT.test(groups!.name!) && !CODE_GOES_ON.test(text.slice(index + whole.length, index + whole.length + 20)))
    .flatMap((match) => handle(match.groups!.name!, match.index, 1)),
  ...Array.from(text.matchAll(NAMED)).flatMap((match) => {
    const { app, joint, name } = match.groups!;
    // A verb may lead anywhere ("insta is down"), and so may an app that is a word or a game ("signal: weak"): only what no word looks like counts.
    if ((WORDS.test(app!) || !/^[:=→➡👉👻📸–>-]/u.test(joint!)) && (!/[\d_]|[a-z]\.[a-z]/iu.test(name!) || isStop(name!))) return [];
    const start = match.index + match[0].length - name!.length;
    // "Facebook: Maria Lopez" is what somebody is called, and no handle.
    if (/^(?:facebook|fb)$/iu.test(app!) && /^\p{Lu}\p{Ll}+$/u.test(name!) && NAME_GOES_ON.test(text.slice(start + name!.length))) return [];
    return handle(name!, start, 0).map((one) => ({ ...one, of: app!.toLowerCase() }));
  }),
  ...Array.from(text.matchAll(SESSION), ({ 0: value, index }): Found => ({ kind: 'handle', value: value.toLowerCase(), start: index, end: index + value.length, of: 'session' })),
  ...Array.from(text.matchAll(BEFORE)).flatMap(({ 0: whole, index, groups }) => handle(groups!.name!, index + whole.indexOf(` ${groups!.name!} `) + 1, 0).map((one) => ({ ...one, of: groups!.app!.toLowerCase() }))),
  ...Array.from(text.matchAll(MINE)).flatMap(({ 0: whole, index, groups }) => {
    const app = APP_BEFORE.exec(text.slice(Math.max(0, index - 40), index))?.groups!.app;
    if (app === undefined && groups!.everywhere === undefined) return [];
    return handle(groups!.name!, index + whole.length - groups!.name!.length, 0).map((one) => (app === undefined ? one : { ...one, of: app.toLowerCase() }));
  }),
  ...[BARE, SIGNAL, NUMBERED, EASTERN].flatMap((pattern) => Array.from(text.matchAll(pattern))).flatMap(({ 0: whole, index, groups }) => {
    const { app, named, bare, name } = groups!;
    if (isStop(name!) || (!/[\d_#:-]/u.test(name!) && /[A-Z]/u.test(name!))) return [];
    return handle(name!, index + whole.length - name!.length, 0).map((one) => ({ ...one, of: (app ?? named ?? bare)!.toLowerCase() }));
  }),
];

/** "add photo2 on insta": a word that is counted. */
const COUNTED = /^(?:photo|pic|level|lvl|part|day|week|season|episode|covid|top|windows|version|room|chapter|cup|euro|gen|ps|xbox|iphone)[._-]?\d+$/iu;

/** "insta is down.again": a stop with no gap behind it. */
function isStop(name: string): boolean {
  return /^[a-z]+\.[a-z]+$/iu.test(name) && NOT_NAMES.test(name.split('.')[0]!);
}

function handle(name: string, start: number, sign: number): readonly Found[] {
  const bare = name.replace(/[.-]+$/u, '');
  if (bare.length < 3 || NOT_NAMES.test(bare) || COUNTED.test(bare)) return [];
  return [{ kind: 'handle', value: bare, start, end: start + sign + bare.length }];
}
