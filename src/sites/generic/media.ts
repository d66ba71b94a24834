/** What a row shows beside words, or in place of them: a picture, a voice, a file. */
import type { Media } from '../../conversation/message.ts';
import type { Leaf } from './leaves.ts';
import { isLarge } from './rows.ts';
import type { Sight } from './sight.ts';
import { DOWNLOAD } from './vocabulary.ts';

/** Places of pictures that are no elements of their own. */
const PICTURE = 'video, audio, img, [role="img"], [style*="background"]';
const FILE_NAME = /^[^\s/:][^/:\n]{0,120}\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|txt|csv|zip|rar|7z|jpe?g|png|gif|webp|heic|mp[34]|m4a|mov|web[mp]|wav|og[gav]|opus|apk|exe|ics|vcf|gpx)$/iu;
const FILE_SIZE = /^[\p{L}\d]{0,5}[\s·•|,(-]*\d+(?:[.,]\d+)?\s?(?:bytes|[kmg]i?[bo]|b)[\s·•|,)-]*[\p{L}\d]{0,5}$/iu;
const PLAYER = 'button, progress, canvas, [role="button"], [role="slider"], [role="progressbar"], [role="timer"]';
const LENGTH = /^\d{1,2}:\d{2}$/u;

export interface Shown {
  readonly element: Element;
  readonly media: Media;
}

export function pictureIn(row: Element, sight: Sight): Shown | undefined {
  for (const element of row.querySelectorAll(PICTURE)) {
    if (!sight.isShown(element) || element.closest('blockquote') !== null) continue;
    if (element.tagName === 'VIDEO') return { element, media: 'video' };
    if (element.tagName === 'AUDIO') return { element, media: 'voice' };
    const { left, right } = sight.box(element);
    const style = sight.style(element);
    if (element.tagName !== 'IMG' && (!style.backgroundImage.includes('url(') || element.textContent?.trim() !== '')) continue;
    const isFace = Number.parseFloat(style.borderTopLeftRadius) >= (right - left) / 2 || style.borderTopLeftRadius === '50%';
    if (isLarge(element, sight) && !isFace) return { element, media: 'image' };
  }
  return undefined;
}

/**
 * The name of a file, its size, its kind and the word to fetch it. A name is one where its size stands beside it, or where in its place
 * nothing else is ever said; else it is somebody's word.
 * @param isPlace whether only such names stand in a place of the rows
 */
export function fileLeavesIn(leaves: readonly Leaf[], isPlace: (path: string, test: (text: string) => boolean) => boolean): Leaf[] {
  const sizes = leaves.filter(({ text }) => FILE_SIZE.test(text));
  const name = leaves.find(({ text, path }) => FILE_NAME.test(text) && (sizes.length > 0 || isPlace(path, (said) => FILE_NAME.test(said))));
  if (name === undefined || leaves.some(({ element }) => element !== name.element && element.contains(name.element))) return [];
  const kind = name.text.slice(name.text.lastIndexOf('.') + 1).toLowerCase();
  return [name, ...sizes, ...leaves.filter(({ text }) => text.toLowerCase() === kind || DOWNLOAD.test(text))];
}

/** How long something is that is heard, beside what plays it or beside the clock of the row; a clock alone stands between messages. */
export function lengthIn(row: Element, leaves: readonly Leaf[], isBesideWords: (path: string) => boolean): Shown | undefined {
  const length = leaves.find(({ text, path, control }) => LENGTH.test(text) && !control && !isBesideWords(path));
  const isBeside = (leaf: Leaf): boolean => leaf !== length && /\d[:.]\d{2}/u.test(leaf.text);
  return length !== undefined && (leaves.some(isBeside) || row.querySelector(PLAYER) !== null) ? { element: length.element, media: 'voice' } : undefined;
}
