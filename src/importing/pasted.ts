import { hourOf, orderOf, timeOf, type WrittenTime } from './clock.ts';
import { ImportError, type ExportedMessage, type Read } from './exported.ts';
import { isWhatsApp, readWhatsApp } from './whatsapp.ts';
import { readSaid } from './whatsapp-words.ts';

const TIME = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2}))?\s?(?<half>[AaPp]\.?\s?[Mm]\.?)?`;
const DATE = String.raw`(?<a>\d{1,4})(?<separator>[./-])(?<b>\d{1,2})[./-](?<c>\d{2,4})`;

/** How a message begins in text that was copied out of a chat; all that follows is its text. */
const HEADS: readonly RegExp[] = [
  // WhatsApp Web: "[15:04, 26.11.2026] Ada: hi"
  new RegExp(String.raw`^\[${TIME},\s${DATE}\]\s(?<sender>[^:\n]{1,80}):\s?(?<text>.*)$`, 'u'),
  // Telegram: "Ada, [26.11.2026 15:04]:" and the text below
  new RegExp(String.raw`^(?<sender>[^\[\n]{1,80}),\s\[${DATE},?\s${TIME}\]:?(?<text>.*)$`, 'u'),
  // Discord, Slack, Teams: "Ada — Today at 15:04", "Ada — 26/11/2026 15:04", "[15:04] Ada: hi"
  new RegExp(String.raw`^(?<sender>[^—\n]{1,60}?)\s?—\s?(?:${DATE}|\p{L}{3,12})(?:\s\p{L}{1,6})?,?\s${TIME}(?<text>)$`, 'u'),
  new RegExp(String.raw`^\[${TIME}\]\s?(?<sender>[^:\n]{1,60}):\s?(?<text>.*)$`, 'u'),
  // Messenger and others read aloud: "Ada sent", "You sent"
  /^(?<sender>\p{Lu}[\p{L} .'-]{0,50}|You|Du) (?:sent|said|hast gesendet|hat gesendet):?(?<text>)$/u,
  // "Ada: hi", "me: hi"
  /^(?<sender>[\p{L}@_][\p{L}\p{N}@_.' -]{0,29}):\s(?<text>.*)$/u,
];

/** "Subject: …" and "https: …" are no names; nor is somebody who speaks only once in a long text. */
const NO_NAMES = /^(?:https?|from|to|subject|date|cc|von|an|betreff|datum|ps|note|btc|iban|tel|e-?mail|re|fwd?)$/iu;

/**
 * Text as people copy it out of a chat window, or type it themselves. Where no way of copying is recognised, each paragraph is
 * one message of nobody known.
 */
export function readPasted(text: string): Read {
  if (text.trim() === '') throw new ImportError('no-messages');
  if (isWhatsApp(text)) return readWhatsApp({ name: '', text }, '');
  const lines = text.replace(/\r\n?/gu, '\n').split('\n');
  const best = HEADS.map((head) => ({ head, found: found(head, lines) })).find(({ found }) => found.length > 1 || (found.length === 1 && lines.length < 4));
  const messages = best === undefined ? paragraphs(text) : messagesOf(lines, best.found);
  return { chats: [{ format: 'pasted', channel: 'chat', title: '', me: null, messages }] };
}

interface Found {
  readonly line: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

function found(head: RegExp, lines: readonly string[]): readonly Found[] {
  const all = lines.flatMap((line, index): Found[] => {
    const groups = line.length < 10_000 ? head.exec(line.trim())?.groups : undefined;
    return groups === undefined || NO_NAMES.test(groups.sender!) ? [] : [{ line: index, groups }];
  });
  const isBare = head === HEADS.at(-1);
  // A colon alone is little: only in a text that begins so are these names.
  return isBare && lines.findIndex((line) => line.trim() !== '') !== all[0]?.line ? [] : all;
}

function messagesOf(lines: readonly string[], heads: readonly Found[]): readonly ExportedMessage[] {
  const times = heads.map(({ groups }) => writtenTime(groups));
  const order = orderOf(times.filter((time) => time !== null));
  return heads.map(({ line, groups }, index): ExportedMessage => {
    const below = lines.slice(line + 1, heads[index + 1]?.line ?? lines.length);
    const written = times[index];
    const sentAt = written ? timeOf(written, order) : Number.NaN;
    const said = readSaid([groups.text ?? '', ...below].join('\n').trim());
    return { sender: groups.sender!.trim(), ...said, ...(Number.isNaN(sentAt) ? {} : { sentAt }) };
  });
}

function writtenTime(groups: Found['groups']): WrittenTime | null {
  if (groups.a === undefined || groups.hour === undefined) return null;
  const half = groups.half ?? '';
  return {
    date: [Number(groups.a), Number(groups.b), Number(groups.c)],
    hour: hourOf(Number(groups.hour), half),
    minute: Number(groups.minute),
    second: Number(groups.second ?? 0),
    separator: groups.separator!,
    twelve: half !== '',
  };
}

function paragraphs(text: string): readonly ExportedMessage[] {
  return text.split(/\n\s*\n/u).map((part) => part.trim()).filter((part) => part !== '').map((part) => ({ sender: null, text: part }));
}
