import { textOf } from './html.ts';

/** A mail as it lies in a file, one character a byte: headers by their lower-case names, and what stands below them. */
export interface MailPart {
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly body: string;
}

/** So deep may parts lie inside of parts. */
const DEEPEST = 8;

/** Bytes as a text of one character each: structure is read before the character set is known. */
export function bytesAsText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return text;
}

export function parsePart(raw: string): MailPart {
  const end = /\r?\n\r?\n/u.exec(raw);
  const head = end === null ? raw : raw.slice(0, end.index);
  const headers = new Map<string, string[]>();
  for (const line of head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const found = /^([!-9;-~]{1,80}):[ \t]*(.*)$/u.exec(line);
    if (found === null) continue;
    const name = found[1]!.toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), found[2]!.trim()]);
  }
  return { headers, body: end === null ? '' : raw.slice(end.index + end[0].length) };
}

/** A header with its encoded words read (RFC 2047); empty where there is none. */
export function headerOf(part: MailPart, name: string): string {
  return decodeWords(part.headers.get(name)?.[0] ?? '').trim();
}

function decodeWords(text: string): string {
  const joined = text.replace(/(\?=)\s+(=\?)/gu, '$1$2');
  const words = joined.replace(/=\?([^?\s]{1,40})\?([bq])\?([^?]*)\?=/giu, (_, charset: string, way: string, encoded: string) =>
    decode(way.toLowerCase() === 'b' ? fromBase64(encoded) : fromQuoted(encoded.replaceAll('_', ' ')), charset),
  );
  // Headers in plain UTF-8 are allowed since 2012.
  return words === joined && /[\u0080-\u00ff]/u.test(joined) ? decode(joined, 'utf-8') : words;
}

/** The text of a mail: its plain part, else what a person reads of its page. */
export function mailText(part: MailPart): string {
  return findText(part, 0, 'text/plain') ?? findText(part, 0, 'text/html') ?? '';
}

function findText(part: MailPart, depth: number, wanted: 'text/plain' | 'text/html'): string | null {
  if (depth > DEEPEST) return null;
  const type = part.headers.get('content-type')?.[0] ?? 'text/plain';
  const boundary = /^multipart\//iu.test(type) ? parameterOf(type, 'boundary') : undefined;
  if (boundary !== undefined) {
    for (const inner of partsOf(part.body, boundary)) {
      const text = findText(inner, depth + 1, wanted);
      if (text !== null) return text;
    }
    return null;
  }
  if (!type.toLowerCase().startsWith(wanted) || /^attachment/iu.test(part.headers.get('content-disposition')?.[0] ?? '')) return null;
  const text = decode(decodeBody(part), parameterOf(type, 'charset') ?? 'utf-8');
  return (wanted === 'text/html' ? textOf(text) : text).replace(/\r\n/gu, '\n').trim();
}

/** Whether the mail carries a picture, a video or another file; the thing itself is not looked at. */
export function attachedTypes(part: MailPart, depth = 0): readonly string[] {
  const type = part.headers.get('content-type')?.[0] ?? 'text/plain';
  const boundary = /^multipart\//iu.test(type) ? parameterOf(type, 'boundary') : undefined;
  if (boundary === undefined) return depth > 0 && !/^text\/(?:plain|html)/iu.test(type) ? [type.toLowerCase()] : [];
  return depth > DEEPEST ? [] : partsOf(part.body, boundary).flatMap((inner) => attachedTypes(inner, depth + 1));
}

function partsOf(body: string, boundary: string): readonly MailPart[] {
  return `\n${body}`.split(`\n--${boundary}`).slice(1).filter((piece) => !piece.startsWith('--')).map((piece) => parsePart(piece.replace(/^[^\n]*\n/u, '')));
}

function parameterOf(header: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}=(?:"([^"]{1,200})"|([^\\s;]{1,200}))`, 'iu').exec(header);
  return found?.[1] ?? found?.[2];
}

function decodeBody({ headers, body }: MailPart): string {
  const way = headers.get('content-transfer-encoding')?.[0]?.toLowerCase();
  if (way === 'base64') return fromBase64(body);
  return way === 'quoted-printable' ? fromQuoted(body) : body;
}

function fromBase64(text: string): string {
  const clean = text.replace(/[^A-Za-z0-9+/]/gu, '');
  return atob(clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0)));
}

function fromQuoted(text: string): string {
  return text.replace(/(?<![ \t])[ \t]*=\r?\n/gu, '').replace(/=([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function decode(bytes: string, charset: string): string {
  const array = Uint8Array.from(bytes, (character) => character.charCodeAt(0));
  try {
    return new TextDecoder(charset).decode(array);
  } catch {
    return new TextDecoder('windows-1252').decode(array);
  }
}
