/**
 * Meanings: what the words of all languages are brought to before anything is learned, so that what one language teaches holds in all.
 * Each language lists its forms (`languages/<code>/meanings.ts`); the names of the meanings are those of the English list.
 * Groups gather what does the same in a conversation: a mother and a sister are both people who matter.
 */
const MEMBERS = {
  I: 'i we', YOU: 'you', THIRD: 'he she they someone', NOBODY: 'nobody',
  // who could be shown it
  PEOPLE: 'mother father parents sibling relatives partner friends followers boss colleagues school community everyone group work',
  KIN: 'mother father parents sibling relatives partner', CIRCLE: 'friends followers everyone group', WORLD: 'boss colleagues school community work internet',
  // what could be shown, and how
  MATERIAL: 'picture video file voice collage intimate', INTIMATE: 'intimate undress', PICTURE: 'picture video',
  REACH: 'send post share show tell tag go_out receive', PUBLISH: 'post share go_out tag', SEND: 'send', SHOW: 'show', TELL: 'tell',
  SEE: 'see know', HOLD: 'hold save', RECORD: 'record save', KNOW: 'know find', PROOF: 'proof list name',
  // money and time
  MONEY: 'money currency @amount', PAY: 'pay give', MEANS: 'means giftcard code bank', MORE: 'more again demand-more last still enough', POOR: 'poor discount',
  CLOCK: 'time-unit', DAY: 'day-unit today tomorrow', UNTIL: 'until late', NOW: 'now', NUMBER: '#1 #2 #3 #4 #5 number-word',
  IF: 'if', ELSE: 'otherwise', WILL: 'will', WANT: 'want must', CAN: 'can', NOT: 'not no never',
  // pressure
  RUIN: 'ruin life consequence', OBEY: 'obey choice', SHAME: 'shame disgust', IGNORE: 'ignore block', GONE: 'disappears delete', STOP: 'stop',
  SECRET: 'secret dont-tell', LAW: 'police law', MINOR: 'minor', SCAM: 'scam', HACK: 'hack malware access', SITE: 'adult-site', DEVICE: 'device account',
  SERIOUS: 'serious', GAME: 'game', AFRAID: 'afraid cry despair ending', DESPAIR: 'ending', CALM: 'calm', BEG: 'beg please-dont please', WHY: 'why-me who-are-you', SORRY: 'sorry', ANGER: 'angry insult', SURPRISE: 'surprise',
  // the approach
  FLATTER: 'flattery endearment', LOVE: 'love miss kiss dream marry', LIKE: 'like', LONELY: 'lonely', MEET: 'meet', CALL: 'call', VIDEOCALL: 'videocall', CAMERA: 'camera', FACE: 'face', APP: 'app', SWITCH: 'switch add number',
  TURN: 'turn-yours turn-on prove shy', TRUST: 'trust promise real', OFFER: 'model job sugar', ARMY: 'military', REPORT: 'report', HELP: 'help', ASK: 'question',
  // what makes words harmless
  TALE: 'reported case-of-other', LAUGH: 'laugh kidding', THANKS: 'thanks greeting goodbye', HEART: 'heart-emoji',
  TRADE: 'shop sale rent ticket service bank-service', OFFICE: 'office lesson', TECH: 'tech', LEISURE: 'sport party food house weather travel music gaming photo-work kids-care pet',
  YES: 'yes agree', REFUSE: 'refuse', ADDRESS: 'address from-where', WAIT: 'wait', ALL: 'everything', ORDER: 'last first', MAYBE: 'maybe',
} as const;

export type Group = keyof typeof MEMBERS;

export const GROUPS = Object.keys(MEMBERS) as Group[];

/** Every meaning that some group gathers. */
export const MEANINGS: readonly string[] = [...new Set(Object.values(MEMBERS).flatMap((members) => members.split(' ')))];

/** What words can mean, each one once. */
export interface Meaning {
  readonly name: string;
  /** Its own number, from 0. */
  readonly number: number;
  /** The groups that gather it, by their places in GROUPS. */
  readonly groups: readonly number[];
}

const GROUPS_OF = new Map<string, number[]>(MEANINGS.map((name) => [name, []]));
GROUPS.forEach((group, place) => MEMBERS[group].split(' ').forEach((name) => GROUPS_OF.get(name)!.push(place)));

const KNOWN = new Map<string, Meaning>();

/** The meaning of that name. */
export function meaningOf(name: string): Meaning {
  const known = KNOWN.get(name);
  if (known !== undefined) return known;
  const meaning: Meaning = { name, number: KNOWN.size, groups: GROUPS_OF.get(name) ?? [] };
  KNOWN.set(name, meaning);
  return meaning;
}
