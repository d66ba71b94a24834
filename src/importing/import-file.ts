import { LIMITS, unpack, type Limits } from './archive.ts';
import { isDiscord, readDiscord } from './discord.ts';
import { ImportError, type ExportedChat, type ExportedText, type Imported, type Problem, type Read } from './exported.ts';
import { parseJson, type Fields } from './json.ts';
import { isMail, readMails } from './mail.ts';
import { isMeta, readMeta } from './meta.ts';
import { bytesAsText } from './mime.ts';
import { readPasted } from './pasted.ts';
import { isSms, readSms } from './sms.ts';
import { isSnapchat, readSnapchat } from './snapchat.ts';
import { isTelegramHtml, readTelegramHtml } from './telegram-html.ts';
import { isTelegramJson, readTelegramJson } from './telegram-json.ts';
import { isWhatsApp, readWhatsApp } from './whatsapp.ts';

/** Names that chats have in the archives of the exporters; all else there is never unpacked. */
const IN_ARCHIVES = /\.(?:txt|json|html|eml|mbox|xml)$/iu;

/**
 * Reads an export of any known kind. Never throws: what cannot be read is among the problems.
 * @param name the file's name, which some exports need: it names the other side
 */
export async function importFile(name: string, file: Blob, limits: Limits = LIMITS): Promise<Imported> {
  try {
    const isZip = new TextDecoder('latin1').decode(await file.slice(0, 4).arrayBuffer()) === 'PK\u0003\u0004' || /\.zip$/iu.test(name);
    if (!isZip && file.size > limits.file) throw new ImportError('too-large');
    const entries = isZip ? await unpack(file, (entry) => IN_ARCHIVES.test(entry), limits) : [{ name, bytes: new Uint8Array(await file.arrayBuffer()) }];
    if (entries.length === 0) throw new ImportError('zip-empty');
    return together(readEntries(entries, name), name, isZip);
  } catch (error) {
    return { chats: [], problems: [problemOf(error, name)] };
  }
}

/** Reads what somebody pasted. */
export function importText(text: string): Imported {
  return together([attempt('', () => readAny({ name: '', text }, bytesAsText(new TextEncoder().encode(text)), ''))], '', false);
}

interface FileRead {
  readonly file: string;
  readonly read: Read | null;
  readonly problem: Problem | null;
}

type Entries = readonly { readonly name: string; readonly bytes: Uint8Array }[];

/** Some chats lie in several files of one folder: those are read together. */
function readEntries(entries: Entries, archive: string): readonly FileRead[] {
  const inOrder = entries.toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  const folders = Map.groupBy(inOrder, ({ name }) => (/(?:^|\/)(?:message_\d+\.json|messages\d*\.html)$/u.test(name) ? name.replace(/[^/]*$/u, '') : name));
  return [...folders.values()].flatMap((parts) => (parts.length > 1 && parts[0]!.name.endsWith('.json') ? readThread(parts) : [attempt(parts[0]!.name, () => readParts(parts, archive))]));
}

/** A part that is broken does not take the others with it. */
function readThread(parts: Entries): readonly FileRead[] {
  const threads: Fields[] = [];
  const broken = parts.map(({ name, bytes }) =>
    attempt(name, () => {
      const value = parseJson(decode(bytes));
      if (!isMeta(value)) throw new ImportError('not-a-chat');
      threads.push(value);
      return { chats: [] };
    }),
  );
  return [attempt(parts[0]!.name, () => (threads.length === 0 ? { chats: [] } : readMeta(threads))), ...broken.filter(({ problem }) => problem !== null)];
}

function attempt(file: string, read: () => Read): FileRead {
  try {
    return { file, read: read(), problem: null };
  } catch (error) {
    return { file, read: null, problem: problemOf(error, file) };
  }
}

function readParts(parts: Entries, archive: string): Read {
  const texts = parts.map(({ name, bytes }) => ({ name, text: decode(bytes) }));
  const first = texts[0]!;
  if (isTelegramHtml(first.text)) return readTelegramHtml(texts);
  return readAny(first, isMail(first.text) ? bytesAsText(parts[0]!.bytes) : '', archive);
}

/** @param raw the same, one character a byte; only mails need it */
function readAny(file: ExportedText, raw: string, archive: string): Read {
  const { name, text } = file;
  if (text.trim() === '') throw new ImportError('no-messages');
  if (/^\s*[[{]/u.test(text) && !isWhatsApp(text) && !/^\[\d{1,2}[:.]/u.test(text.trimStart())) return readJson(parseJson(text));
  if (isTelegramHtml(text)) return readTelegramHtml([file]);
  if (isSms(text)) return readSms(text);
  if (isWhatsApp(text)) return readWhatsApp(file, archive);
  if (isMail(text)) return readMails(raw);
  if (name === '' || (/\.txt$/iu.test(name) && !looksBinary(text))) return readPasted(text);
  throw new ImportError('unknown-format');
}

const JSON_FORMATS: readonly { readonly is: (value: unknown) => value is Fields; readonly read: (value: Fields) => Read }[] = [
  { is: isDiscord, read: readDiscord },
  { is: isMeta, read: (value) => readMeta([value]) },
  { is: isTelegramJson, read: readTelegramJson },
  { is: isSnapchat, read: readSnapchat },
];

function readJson(value: unknown): Read {
  const format = JSON_FORMATS.find(({ is }) => is(value));
  if (format === undefined) throw new ImportError('not-a-chat');
  return format.read(value as Fields);
}

function looksBinary(text: string): boolean {
  return /[\u0000-\u0008\ufffd]/u.test(text.slice(0, 1000));
}

/** UTF-8 or UTF-16 as the first bytes say; what is no UTF-8 is read as Windows wrote it in the West. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** In an archive, files that are no chat at all are nothing to report beside those that are. */
function together(reads: readonly FileRead[], name: string, isArchive: boolean): Imported {
  const chats: readonly ExportedChat[] = reads.flatMap(({ read }) => read?.chats ?? []).filter(({ messages }) => messages.length > 0);
  const inside = (file: string): string => (isArchive && file !== name ? `${name}/${file}` : file);
  const problems = reads.flatMap(({ file, read, problem }): Problem[] => [
    ...(problem === null ? [] : [{ ...problem, file: inside(file) }]),
    ...(read?.unread ?? []).map((unread) => ({ ...unread, file: inside(file) })),
  ]);
  const foreign = (reason: Problem['reason']): boolean => reason === 'not-a-chat' || reason === 'unknown-format' || reason === 'no-messages';
  const told = isArchive && chats.length > 0 ? problems.filter(({ reason }) => !foreign(reason)) : problems;
  return { chats, problems: chats.length === 0 && told.length === 0 ? [{ file: name, line: null, reason: 'no-messages' }] : told };
}

function problemOf(error: unknown, file: string): Problem {
  return error instanceof ImportError ? { file, line: error.line, reason: error.reason } : { file, line: null, reason: 'failed' };
}
