import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseConversation, type WrittenConversation } from '../src/conversation/file.ts';
import { MISTAKES, type Mistake } from '../src/mistakes/mistake-report.ts';

/** A conversation with what its author says of it. Turns count from 0. */
export interface LabelledConversation extends WrittenConversation {
  readonly hostile: boolean;
  readonly style: string;
  /** Few turns cut out of the middle of a chat: to learn from, not to measure by. */
  readonly moment: boolean;
  /** What a person says of it in a report that they have saved: label and reason at once. Null for what was written as an example. */
  readonly mistake: Mistake | null;
  /** `bluff` or `targeted`; null for chats. */
  readonly mail: string | null;
  /** The turn by which a careful friend would have spoken. */
  readonly warnBy: number | null;
  /** The turn of the first threat. */
  readonly threatAt: number | null;
  /** Stages or reactions of each turn. */
  readonly labels: readonly ReadonlySet<string>[];
  /** The author; files of one author in several languages share it. */
  readonly author: string;
}

interface Labels {
  readonly kind?: string;
  readonly style?: string;
  readonly variant?: string;
  readonly mail?: string;
  readonly mistake?: unknown;
  readonly warn_by?: number | null;
  readonly threat_at?: number | null;
  readonly turns: readonly { readonly stages?: readonly string[]; readonly reaction?: readonly string[] }[];
}

/** What training may read. The measuring folder beside it is for tools/eval.ts alone. */
export const LEARNING = fileURLToPath(new URL('../tests/corpus/learning', import.meta.url));
const AUTHORS: Readonly<Record<string, string>> = JSON.parse(readFileSync(new URL('../tests/corpus/authors.json', import.meta.url), 'utf8'));

/** Reads a folder of labelled conversation files, in the order of their names, or one of them. @throws Error with FILE:LINE: reason */
export function readCorpus(path: string): LabelledConversation[] {
  if (!statSync(path, { throwIfNoEntry: false })) throw new Error(`${path}: there is no such file or folder`);
  if (!statSync(path).isDirectory()) return readFile(path);
  return readdirSync(path).filter((name) => name.endsWith('.jsonl')).toSorted().flatMap((name) => readFile(join(path, name)));
}

function readFile(path: string): LabelledConversation[] {
  const name = basename(path, '.jsonl');
  return readFileSync(path, 'utf8').split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [labelled(line, AUTHORS[name] ?? name)];
    } catch (error) {
      throw new Error(`${path}:${index + 1}: ${(error as Error).message}`);
    }
  });
}

function labelled(line: string, author: string): LabelledConversation {
  const conversation = parseConversation(line);
  const { kind, style, variant, mail, mistake, warn_by, threat_at, turns } = JSON.parse(line) as Labels;
  if (variant === 'report' && !MISTAKES.includes(mistake as Mistake)) throw new Error(`report "${conversation.id}" says neither that Porchlight was wrong nor that it missed something`);
  if (turns.length === 0) throw new Error(`conversation "${conversation.id}" has no turns`);
  const hostile = kind === 'sextortion';
  return {
    ...conversation,
    hostile,
    style: style ?? 'plain',
    moment: variant === 'moment',
    mistake: variant === 'report' ? (mistake as Mistake) : null,
    mail: mail ?? null,
    warnBy: hostile ? (warn_by ?? null) : null,
    threatAt: hostile ? (threat_at ?? null) : null,
    labels: turns.map((turn) => new Set([...(turn.stages ?? []), ...(turn.reaction ?? [])])),
    author,
  };
}
