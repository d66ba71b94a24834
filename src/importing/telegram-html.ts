import type { ChatEvent, Media } from '../conversation/message.ts';
import { ImportError, type ExportedMessage, type ExportedText, type Read } from './exported.ts';
import { isVoid, piecesOf } from './html.ts';
import { meBeside } from './speakers.ts';

export function isTelegramHtml(text: string): boolean {
  return /class="(?:page_wrap|history)"|class="message (?:default|service)/u.test(text.slice(0, 20_000));
}

const MEDIA: readonly (readonly [RegExp, Media])[] = [
  [/\bphoto_wrap\b|\bmedia_photo\b|\bsticker_wrap\b/u, 'image'],
  [/\bvideo_file_wrap\b|\bmedia_video\b|\banimated_wrap\b/u, 'video'],
  [/\bmedia_voice_message\b|\bmedia_audio_file\b/u, 'voice'],
  [/\bmedia_file\b|\bmedia_contact\b|\bmedia_location\b/u, 'file'],
];

interface Row {
  sender: string | null;
  text: string;
  quoted: string;
  sentAt?: number;
  media?: Media;
  event?: ChatEvent;
}

/**
 * A chat out of the pages of Telegram Desktop's HTML export (`messages.html`, `messages2.html`, …).
 * @param pages in their order
 */
export function readTelegramHtml(pages: readonly ExportedText[]): Read {
  let title = '';
  let sender: string | null = null;
  const messages = pages.flatMap(({ text }) => {
    const read = readPage(text, sender);
    title ||= read.title;
    sender = read.rows.findLast((row) => row.event === undefined)?.sender ?? sender;
    return read.rows;
  });
  if (messages.length === 0) throw new ImportError('no-messages');
  const names = [...new Set(messages.flatMap((row) => (row.sender === null || row.event !== undefined ? [] : [row.sender])))];
  return { chats: [{ format: 'telegram', channel: 'chat', title, me: meBeside(title, names), messages: messages.map(asExported) }] };
}

/** Which part of a row the text belongs to, by the class of the element around it. */
type Part = 'title' | 'sender' | 'text' | 'reply' | 'service' | 'none';

/** @param before who wrote last on the page before: a joined row does not repeat its sender */
function readPage(html: string, before: string | null): { readonly title: string; readonly rows: readonly Row[] } {
  const rows: Row[] = [];
  const open: { readonly name: string; readonly classes: string }[] = [];
  let title = '';
  for (const piece of piecesOf(html)) {
    const row = rows.at(-1);
    if (piece.type === 'close') {
      const at = open.findLastIndex(({ name }) => name === piece.name);
      if (at >= 0) open.length = at;
    } else if (piece.type === 'open') {
      const classes = piece.attributes.class ?? '';
      if (!isVoid(piece.name)) open.push({ name: piece.name, classes });
      if (/(?:^|\s)message(?:\s|$)/u.test(classes)) rows.push(newRow(classes, rows, before));
      else if (row !== undefined) readElement(row, piece.name, classes, piece.attributes.title, partOf(open));
    } else {
      const part = partOf(open);
      if (part === 'title') title = (title + piece.text).trim();
      else if (row !== undefined) addText(row, part, piece.text);
    }
  }
  return { title, rows };
}

function newRow(classes: string, rows: readonly Row[], before: string | null): Row {
  if (classes.includes('service')) return { sender: null, text: '', quoted: '', event: 'notice' };
  const last = rows.findLast(({ event }) => event === undefined)?.sender ?? before;
  return { sender: classes.includes('joined') ? last : '', text: '', quoted: '' };
}

function readElement(row: Row, name: string, classes: string, hint: string | undefined, part: Part): void {
  if (name === 'br' && (part === 'text' || part === 'service')) row.text += '\n';
  if (/\bdate\b/u.test(classes) && hint !== undefined) {
    const time = timeOf(hint);
    if (!Number.isNaN(time)) row.sentAt ??= time;
  }
  if (/\bmedia_call\b/u.test(classes)) row.event = 'call';
  const media = MEDIA.find(([pattern]) => pattern.test(classes));
  if (media !== undefined) row.media = media[1];
}

function partOf(open: readonly { readonly classes: string }[]): Part {
  const has = (pattern: RegExp): boolean => open.some(({ classes }) => pattern.test(classes));
  if (has(/\bpage_header\b/u)) return has(/\btext\b/u) ? 'title' : 'none';
  if (has(/\bservice\b/u)) return has(/\bdetails\b/u) ? 'service' : 'none';
  if (has(/\breply_to\b/u) || has(/\bmedia\b/u) || has(/\bsignature\b/u)) return 'none';
  const isForwarded = has(/\bforwarded\b/u);
  if (has(/\bfrom_name\b/u)) return isForwarded ? 'none' : 'sender';
  return has(/(?:^|\s)text(?:\s|$)/u) ? (isForwarded ? 'reply' : 'text') : 'none';
}

function addText(row: Row, part: Part, text: string): void {
  const words = text.replace(/\s+/gu, ' ');
  if (part === 'sender') row.sender = ((row.sender ?? '') + words).trim();
  else if (part === 'text' || part === 'service') row.text += row.text === '' || row.text.endsWith('\n') ? words.trimStart() : words;
  // What somebody passes on are another's words.
  else if (part === 'reply') row.quoted += words;
}

/** "26.11.2026 15:04:05 UTC+01:00"; before 2022 without the zone, in that of the exporting device. @returns ms, UTC */
function timeOf(hint: string): number {
  const found = /^(\d{2})\.(\d{2})\.(\d{4}) (\d{2}):(\d{2}):(\d{2})(?: UTC([+-]\d{2}:\d{2}))?/u.exec(hint);
  if (found === null) return Number.NaN;
  const [, day, month, year, hour, minute, second, zone = ''] = found;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
}

function asExported({ sender, text, quoted, ...more }: Row): ExportedMessage {
  return { ...more, sender: sender === '' ? null : sender, text: text.trim(), ...(quoted.trim() === '' ? {} : { quoted: quoted.trim() }) };
}
