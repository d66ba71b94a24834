/** What a row shows beside words, or in place of them: a picture, a voice, a file. */
import type { Media } from '../../conversation/message.ts';
import { SECONDS, type Leaf } from './leaves.ts';
import { isLarge, kindOf } from './rows.ts';
import { allIn, upwards, type Sight } from './sight.ts';

/** Places of pictures that are no elements of their own. */
const PICTURE = 'video, audio, img, [role="img"], [style*="background"]';
const FILE_NAME = /^[^\s:][^:]{0,120}\.[a-z\d]{2,4}$/iu;
/** These alone end no address of a page. */
const ENDINGS = 'jpe?g|png|gif|webp|heic|pdf|docx?|xlsx?|pptx?|odt|csv|txt|mp[34]|m4a|ogg|opus|wav|avi|rar';
export const FILE_ALONE = new RegExp(`\\.(?:${ENDINGS})$`, 'iu');
const ENDING = new RegExp(`^\\.?(?:${ENDINGS})$`, 'iu');
const FILE_SIZE = /^(?:\d+ \p{L}{1,12})?[\p{L}\d]{0,5}[\s·•|,(-]*\d+(?:[.,]\d+)?\s?(?:bytes|[kmg]i?[bo]|b)[\s·•|,)-]*[\p{L}\d]{0,5}$/iu;
const PLAYER = 'button, [role="button"], progress';
const LENGTH = new RegExp(`^\\d{1,2}:\\d{2}$|${SECONDS.source}`, 'u');

export interface Shown {
  readonly element: Element;
  readonly media: Media;
}

/** What a row shows beside words, whatever its words are. */
export function pictureIn(row: Element, sight: Sight): Shown | undefined {
  for (const element of allIn(row, PICTURE)) {
    if (!sight.isShown(element) || element.closest('blockquote') !== null) continue;
    if (element.tagName === 'VIDEO') return { element, media: 'video' };
    if (element.tagName === 'AUDIO') return { element, media: 'voice' };
    const style = sight.style(element);
    if (element.tagName !== 'IMG' && (!style.backgroundImage.includes('url(') || element.textContent?.trim() !== '')) continue;
    if (isLarge(element, sight) && !isRound(element, sight)) return { element, media: 'image' };
  }
  return undefined;
}

function isRound(element: Element, sight: Sight): boolean {
  const { left, right } = sight.box(element);
  const { borderTopLeftRadius: radius } = sight.style(element);
  return Number.parseFloat(radius) >= (right - left) / 2 || radius === '50%';
}

/** A picture where words stand in other rows, and such as no row with words has. */
export function smallPictureIn(row: Element, holders: ReadonlySet<string>, marks: ReadonlySet<string>, sight: Sight): Shown | undefined {
  const element = [...row.querySelectorAll('img')].find((image) => sight.isShown(image) && !marks.has(kindOf(image)) && !isRound(image, sight) && [...upwards(image, row)].some((part) => part !== row && holders.has(kindOf(part))));
  return element === undefined ? undefined : { element, media: 'image' };
}

/**
 * The name of a file, its size, its kind and a link to fetch it. A name is one in a button, or where its size stands beside it, or such a
 * link, and in its place nothing else is ever said; else it is somebody's word.
 * A link with nothing but a size, and a name with its ending beside it below a sign, are a file as well.
 * @param isPlace whether only such names stand in a place of the rows
 */
export function fileLeavesIn(leaves: readonly Leaf[], isPlace: (path: string, of: RegExp) => boolean): Leaf[] {
  const sizes = leaves.filter(({ text }) => FILE_SIZE.test(text));
  const links = leaves.filter(({ element, text }) => element.tagName === 'A' && /^[^.]{1,20}$/u.test(text));
  const name = leaves.find(({ element, text, path, control }) => FILE_NAME.test(text) && ((control && FILE_ALONE.test(text)) || sizes.length > 0 || (element.closest('a') !== null && FILE_ALONE.test(text) && isPlace(path, FILE_NAME)) || (links.length > 0 && isPlace(path, FILE_NAME))));
  if (name === undefined) return unnamedFileIn(leaves, sizes, isPlace);
  if (leaves.some(({ element, text }) => element !== name.element && element.contains(name.element) && /[\p{L}\d]/u.test(text))) return [];
  return [name, ...sizes, ...links, ...leaves.filter(({ element }) => element !== name.element && (name.element.contains(element) || element.contains(name.element) || (element.parentElement === name.element.parentElement && element.tagName === name.element.tagName))), ...leaves.filter(({ text }) => name.text.toLowerCase().endsWith(`.${text.toLowerCase()}`))];
}

/** A link that tells nothing but the size, or a name whose ending stands beside it, below a sign. */
function unnamedFileIn(leaves: readonly Leaf[], sizes: readonly Leaf[], isPlace: (path: string, of: RegExp) => boolean): Leaf[] {
  const link = sizes[0]?.element.closest('a') ?? null;
  const inLink = leaves.filter(({ element }) => link?.contains(element) === true);
  if (inLink.length > 0 && inLink.every((leaf) => sizes.includes(leaf) || !/\p{L}/u.test(leaf.text))) return inLink;
  const ending = leaves.find(({ text, path, element: { parentElement } }, index) => parentElement !== null && ENDING.test(text) && isPlace(path, ENDING) && parentElement === leaves[index - 1]?.element.parentElement && (text.startsWith('.') || parentElement.querySelector('svg, img') !== null));
  return ending === undefined ? [] : [...sizes, ...leaves.filter(({ element }) => element.parentElement === ending.element.parentElement)];
}

/** How long something is that is heard, beside what plays it or beside the clock of the row; a clock alone stands between messages. */
export function lengthIn(row: Element, leaves: readonly Leaf[], isBesideWords: (path: string) => boolean): Shown | undefined {
  const length = leaves.find(({ text, path }) => LENGTH.test(text) && !isBesideWords(path));
  const isBeside = (leaf: Leaf): boolean => leaf !== length && /\d[:.]\d{2}/u.test(leaf.text);
  return length !== undefined && (!length.text.includes(':') || leaves.some(isBeside) || row.querySelector(PLAYER) !== null) ? { element: length.element, media: 'voice' } : undefined;
}
