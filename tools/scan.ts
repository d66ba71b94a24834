/**
 * npm run -s scan -- [--json] FILE…   (`-` reads standard input)
 * Reads conversation files and reports what Porchlight sees in them. Exit code 0 when all was read, 2 when something
 * could not be read (said as FILE:LINE: reason on standard error; the rest is still read).
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { assembleEngine } from '../src/assembly.ts';
import { parseConversation, type WrittenConversation } from '../src/conversation/file.ts';
import { LEVELS, type Level } from '../src/conversation/level.ts';
import type { Stage } from '../src/conversation/stage.ts';
import { CONTEXT_TURNS } from '../src/conversation/message.ts';
import { favoured } from '../src/cues/lexicon.ts';
import type { Engine } from '../src/engine/engine.ts';
import { newSession } from '../src/engine/session.ts';

interface ScannedSignal {
  readonly rule: string;
  readonly stage: Stage;
  readonly turn: number;
  readonly quote: string;
}

/** The agreed form of `--json`, one line a conversation. Turns count from 0. */
interface Scanned {
  readonly id: string;
  readonly level: Level;
  readonly stage: Stage | null;
  readonly score: number;
  readonly language: string | null;
  readonly firstNotice: number | null;
  readonly firstCaution: number | null;
  readonly firstDanger: number | null;
  readonly signals: readonly ScannedSignal[];
}

const { values: options, positionals: files } = parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } }, allowPositionals: true });

if (options.help || files.length === 0) {
  process.stderr.write('Usage: npm run -s scan -- [--json] FILE…   (- reads standard input)\n');
  process.exit(options.help ? 0 : 2);
}

const engine = assembleEngine();
let allRead = true;
for (const file of files) await scanFile(file);
process.exitCode = allRead ? 0 : 2;

async function scanFile(file: string): Promise<void> {
  const name = file === '-' ? 'standard input' : file;
  let line = 0;
  try {
    const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      line += 1;
      if (text.trim() === '') continue;
      const conversation = parseOrReport(text, name, line);
      if (conversation !== null) await print(options.json ? JSON.stringify(scan(engine, conversation)) : describe(scan(engine, conversation)));
    }
  } catch (error) {
    report(name, line, (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : (error as Error).message);
  }
}

function parseOrReport(text: string, name: string, line: number): WrittenConversation | null {
  try {
    return parseConversation(text);
  } catch (error) {
    report(name, line, (error as Error).message);
    return null;
  }
}

function report(name: string, line: number, reason: string): void {
  allRead = false;
  process.stderr.write(`${name}:${line}: ${reason}\n`);
}

/** Each turn is judged with those before it alone. */
function scan(engine: Engine, conversation: WrittenConversation): Scanned {
  let session = newSession(conversation.channel);
  const first: Partial<Record<Level, number>> = {};
  const signals: ScannedSignal[] = [];
  conversation.messages.forEach((message, turn) => {
    const read = engine.read(session, message, conversation.messages.slice(Math.max(0, turn - CONTEXT_TURNS), turn));
    session = read.session;
    for (const level of LEVELS.slice(1, LEVELS.indexOf(session.level) + 1)) first[level] ??= turn;
    for (const { rule, stage, start, end, back = 0 } of read.assessment.signals) {
      const about = turn - back;
      signals.push({ rule, stage, turn: about, quote: conversation.messages[about]!.text.slice(start, end) });
    }
  });
  const { level, stage, score, languages } = session;
  return {
    id: conversation.id,
    level,
    stage,
    score,
    language: conversation.language ?? (Object.keys(languages).length === 0 ? null : favoured(languages)),
    firstNotice: first.notice ?? null,
    firstCaution: first.caution ?? null,
    firstDanger: first.danger ?? null,
    signals,
  };
}

function describe(scanned: Scanned): string {
  const head = `${scanned.id}: ${scanned.level}${scanned.stage === null ? '' : `, as far as ${scanned.stage}`} (score ${scanned.score})`;
  return [head, ...scanned.signals.map((signal) => `  turn ${signal.turn}: ${signal.rule}: "${signal.quote}"`)].join('\n');
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await new Promise((drained) => process.stdout.once('drain', drained));
}
