import type { Finder, Found } from './identifier.ts';

/** Not the end of a mail address whose beginning was blotted out, nor a letter that is written as a sign. */
const AT = /(?<![\p{L}\p{N}@./_=€$£-])(?<!\p{L}['’])(?<!\*\*)@(?<name>[A-Za-z][A-Za-z0-9._]{2,29})(?![\p{L}\p{N}@/])/gu;

const APPS = String.raw`snap(?:chat)?|sc|insta(?:gram)?|ig|facebook|fb|telegram|tele|tg|kik|discord|dc|signal|wickr(?: me)?|skype|tik ?tok|tt|line|we ?chat|vk|teams|zangi|threema|viber|twitter|reddit|onlyfans|steam|psn|twitch|kakao(?: ?talk)?|инста(?:грам)?|телеграм|телега|тг|вк|скайп|дискорд|вайбер`;
/** Turkish, Polish and Russian decline them: "instam", "na snapie", "в телеграме"; what is short would be another word. */
const ENDING = String.raw`(?:(?<=\p{L}{4})(?:[iıuü]?m|z?ie|[uaeеуы]|ом))?`;
/** "my snap is lena_m99", "insta: lena", "Discord - lena#1234" */
const NAMED = new RegExp(String.raw`(?<![\p{L}\p{N}@./])(?<app>${APPS})${ENDING}(?:[\s-](?:name|nick|id|adım|user ?name|user|handle|account|acc|konto|nutzer(?:name)?|pseudo|usuario|usuário))?(?:\s?(?=[^\s-])|\s(?=-))(?<joint>:|=|->|→|➡|👉|👻|📸|–|-|is|ist|es|est|c'est|è|é|är|jest|to)\ufe0f?\s?@?(?<name>live:[\w.]{3,40}|[A-Za-z][A-Za-z0-9._-]{2,29}(?:#\d{4})?)(?![\p{L}\p{N}@])`, 'giu');
/** "snap lena_m99": with nothing between, only what no word looks like. */
const BARE = new RegExp(String.raw`(?<![\p{L}\p{N}@./])(?:(?<app>snap(?:chat)?|sc|insta(?:gram)?|ig|kik|telegram|tg|discord|skype|инста(?:грам)?|телеграм|телега|тг)${ENDING}(?: (?:adım|hesabım|me))?|(?<named>${APPS})${ENDING}[\s-](?:user ?name|nick(?:name)?|id|handle))\s(?<name>live:[\w.]{3,40}|[A-Za-z](?=[A-Za-z._]{0,29}[\d_#])[A-Za-z0-9._]{4,29}(?:#\d{4})?)(?![\p{L}\p{N}@-])`, 'giu');
/** As they are asked for in Japanese, Korean and Chinese, with nothing between the words. */
const EASTERN = /(?:(?<app>LINE|ライン|カカオ(?:トーク)?|インスタ(?:グラム)?|テレグラム|카카오톡|카톡|라인|인스타(?:그램)?|텔레(?:그램)?|微信|薇信|we ?chat)(?:\s?の?\s?)(?:ID|アカウント|アイディー|아이디|号|號|账号|帳號)|(?<bare>카카오톡|카톡|微信|薇信))\s?(?:は|が|[은는이]|是|[:：])?\s?@?(?<name>[A-Za-z](?=[A-Za-z._-]{0,29}[\d_-])[A-Za-z0-9._-]{4,29})(?![A-Za-z0-9@])/giu;

/** Session's, which no other word looks like. */
const SESSION = /(?<![\p{L}\p{N}])05[0-9a-f]{64}(?![\p{L}\p{N}])/giu;

const NAME_GOES_ON = new RegExp(String.raw`^ (?!(?:${APPS})(?![\p{L}\p{N}]))\p{Lu}`, 'u');

const NOT_NAMES = /^(?:everyone|admins?|mods?|home|work|school|night|noon|name|here|channel|all|media|import|charset|gmail|yahoo|hotmail|outlook|icloud|gmx|proton(?:mail)?|the|and|not|now|you|yours?|my|mine|dein|mein|das|der|die|nicht|nur|auch|down|good|better|best|safe|cool|open|closed|blocked|new|old|more|less|please|private|public|same|what|where|there|only|okay|call|chat|app|story|streak|support|com|pas|mejor|meglio|gut|besser|weg|https?|www|yes|yeah|no|ja|nein|oui|non|si|não)$/iu;

/** User names: with an @, or named behind an app. */
export const findHandles: Finder = (text) => [
  ...Array.from(text.matchAll(AT)).flatMap((match) => handle(match.groups!.name!, match.index, 1)),
  ...Array.from(text.matchAll(NAMED)).flatMap((match) => {
    const { app, joint, name } = match.groups!;
    // A verb may lead anywhere ("insta is down"): behind it, only what no word looks like counts.
    if (!/^[:=→➡👉👻📸–>-]/u.test(joint!) && !/[\d_]|[a-z]\.[a-z]/iu.test(name!)) return [];
    const start = match.index + match[0].length - name!.length;
    // "Facebook: Maria Lopez" is what somebody is called, and no handle.
    if (/^(?:facebook|fb)$/iu.test(app!) && /^\p{Lu}\p{Ll}+$/u.test(name!) && NAME_GOES_ON.test(text.slice(start + name!.length))) return [];
    return handle(name!, start, 0).map((one) => ({ ...one, of: app!.toLowerCase() }));
  }),
  ...Array.from(text.matchAll(SESSION), ({ 0: value, index }): Found => ({ kind: 'handle', value: value.toLowerCase(), start: index, end: index + value.length, of: 'session' })),
  ...[BARE, EASTERN].flatMap((pattern) => Array.from(text.matchAll(pattern))).flatMap(({ 0: whole, index, groups }) => {
    const { app, named, bare, name } = groups!;
    return handle(name!, index + whole.length - name!.length, 0).map((one) => ({ ...one, of: (app ?? named ?? bare)!.toLowerCase() }));
  }),
];

function handle(name: string, start: number, sign: number): readonly Found[] {
  const bare = name.replace(/[.-]+$/u, '');
  if (bare.length < 3 || NOT_NAMES.test(bare)) return [];
  return [{ kind: 'handle', value: bare, start, end: start + sign + bare.length }];
}
