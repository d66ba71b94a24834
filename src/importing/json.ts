import { ImportError } from './exported.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** @throws ImportError where the text is no JSON, with the line at which it breaks off where the engine tells */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ImportError('not-json', lineOf(text, (error as Error).message));
  }
}

/** Chromium and Node name a position, Firefox a line; either may be missing. */
function lineOf(text: string, message: string): number | null {
  const line = /\bline (\d+)/u.exec(message);
  if (line !== null) return Number(line[1]);
  const position = /\bposition (\d+)/u.exec(message);
  if (position !== null) return text.slice(0, Number(position[1])).split('\n').length;
  return /end of (?:JSON )?(?:input|data)/iu.test(message) ? text.trimEnd().split('\n').length : null;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function fieldsIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text that is there and not empty, else undefined. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** ISO 8601 or what else the engine takes as a date; undefined where it is none. */
export function timeIn(value: unknown): number | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
