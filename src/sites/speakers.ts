/** Whose a row is, by the ladder of signs of a layout: the first rung that tells. Where none does, nobody is named. */
import type { Contact } from '../conversation/conversation.ts';
import type { Speaker } from '../conversation/message.ts';
import { sideFrom } from './dom.ts';
import { all } from './field.ts';
import type { Layout, NameSign } from './layout.ts';
import { bare, wordsIn, type Names, type RowFacts } from './rows.ts';
import { isYou } from './you.ts';

/** What of a chat its speakers are told by. */
export interface Scene {
  readonly list: Element;
  readonly language: string;
  readonly contact: Contact;
  /** For each sign of the layout: what the page says of the person and of the other. */
  readonly known: readonly { readonly own?: string | undefined; readonly peer?: string | undefined }[];
  /** Names in a run of rows. */
  readonly runNames: (run: Element) => Names;
}

export function speakersOf(rows: readonly RowFacts[], layout: Layout, scene: Scene): Speaker[] {
  const signed: Speaker[] = rows.map(() => 'unknown');
  layout.signs.forEach((sign, rung) => {
    const said = ((): readonly Speaker[] => {
      if ('name' in sign) return byName(namesOf(rows, scene, (names) => names.signs[rung], sign.inherits), sign, rung, scene);
      if ('justified' in sign) return rows.map(({ element }) => byJustified(element, sign.justified));
      if ('alike' in sign) return byLikeness(namesOf(rows, scene, (names) => names.signs[rung]), signed);
      return rows.map(({ shown }) => shown[rung]!);
    })();
    said.forEach((from, index) => (signed[index] = firstKnown([signed[index]!, from])));
  });
  // What the page tells by itself is nobody's.
  const spoken = rows.flatMap(({ row }, index) => (row === null || row.event !== undefined ? [] : [index]));
  const areTheirs = spoken.length > 2 && spoken.every((index) => signed[index] === 'them');
  if (layout.flat || !(areTheirs || signed.includes('unknown'))) return signed;
  const bubbles = rows.map(({ element }) => wordsIn(element, layout)[0] ?? all(element, 'img, video').at(-1) ?? element);
  // A page that has dropped its mark of own messages would make everybody the other.
  if (areTheirs) {
    const atEnd = spoken.filter((index) => isAtEnd(bubbles[index]!, scene.list)).length;
    return atEnd > 1 && atEnd < spoken.length ? signed.map(() => 'unknown') : signed;
  }
  const aligned = byAlignment(bubbles, signed, scene.list);
  const sideOf = sideFrom(() => bubbles.map((bubble, index) => [bubble, signed[index]!]));
  return signed.map((from, index) => firstKnown([from, aligned[index]!, sideOf(bubbles[index]!) ?? 'unknown']));
}

/** The name beside each message. */
export function sendersOf(rows: readonly RowFacts[], scene: Pick<Scene, 'runNames'>): (string | undefined)[] {
  return namesOf(rows, scene, ({ sender }) => sender, true);
}

/** Each row's name; where it has none, that of its run, or of the row above. */
function namesOf(rows: readonly RowFacts[], { runNames }: Pick<Scene, 'runNames'>, pick: (names: Names) => string | undefined, inherits?: true): (string | undefined)[] {
  let last: string | undefined;
  return rows.map((row) => {
    last = pick(row) ?? (row.run === null ? undefined : pick(runNames(row.run))) ?? (inherits ? last : undefined);
    return last;
  });
}

function byLikeness(values: readonly (string | undefined)[], signed: readonly Speaker[]): Speaker[] {
  return values.map((value) => {
    const known = new Set(signed.filter((from, index) => from !== 'unknown' && value !== undefined && values[index] === value));
    return known.size === 1 ? [...known][0]! : 'unknown';
  });
}

/** The first that is known. */
export function firstKnown(speakers: readonly Speaker[]): Speaker {
  return speakers.find((from) => from !== 'unknown') ?? 'unknown';
}

function byName(names: readonly (string | undefined)[], sign: NameSign, rung: number, { known, contact, language }: Scene): Speaker[] {
  const { own, peer } = known[rung]!;
  const [me, other] = [own, sign.peer === undefined ? contact.name : peer].map((name) => (name === undefined ? undefined : bare(name)));
  const isOther = (name: string): boolean => other !== undefined && (name === other || other.startsWith(`${name} `));
  // Somebody else than the other is the person only where there are but two.
  const areTwo = names.some((name) => name !== undefined && isOther(name)) && new Set(names.filter((name) => name !== undefined)).size === 2;
  const usesYou = sign.you?.split(' ').includes(language) === true || names.some((name) => name !== undefined && !isOther(name) && isYou(name, language));
  return names.map((name) => {
    if (name === undefined || (name === me && isOther(name))) return 'unknown';
    if (sign.shared?.test(name) && (name === me || isOther(name))) return 'unknown';
    if (isOther(name)) return 'them';
    if (name === me || isYou(name, language)) return 'me';
    if (me !== undefined || usesYou) return 'them';
    return areTwo ? 'me' : 'unknown';
  });
}

/** The site sets this on the rows of both. */
function byJustified(element: Element, selector: string): Speaker {
  const part = all(element, selector)[0];
  const value = part === undefined ? undefined : part.ownerDocument.defaultView?.getComputedStyle(part).justifyContent;
  return value === 'flex-end' ? 'me' : value === 'flex-start' ? 'them' : 'unknown';
}

/** Own bubbles are laid out at the end of the line: believed where both kinds stand there, and no better sign speaks against it. */
function byAlignment(bubbles: readonly Element[], signed: readonly Speaker[], list: Element): Speaker[] {
  const sides = bubbles.map((bubble): Speaker => (isAtEnd(bubble, list) ? 'me' : 'them'));
  const isSure = new Set(sides).size === 2 && sides.every((side, index) => signed[index] === 'unknown' || signed[index] === side);
  return isSure ? sides : sides.map(() => 'unknown');
}

function isAtEnd(bubble: Element, list: Element): boolean {
  const view = bubble.ownerDocument.defaultView;
  for (let part: Element | null = bubble; view !== null && part !== null && part !== list; part = part.parentElement) {
    const { justifyContent, alignSelf, textAlign } = view.getComputedStyle(part);
    if ([justifyContent, alignSelf].includes('flex-end') || textAlign === 'end') return true;
  }
  return false;
}
