/**
 * npm run -s scan -- [--json] [--me NAME] FILE…   (`-` reads standard input)
 * Reads conversation files and the exports that people have (WhatsApp, Telegram, Instagram, mails, …), and reports what Porchlight
 * sees in them. Exit code 0 when all was read, 2 when something could not be (said as FILE:LINE: reason on standard error; the rest
 * is still read).
 */
import { createReadStream, openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { wordsFor } from '../src/advice/languages.ts';
import { assembleEngine } from '../src/assembly.ts';
import { parseConversation, type WrittenConversation } from '../src/conversation/file.ts';
import type { Level } from '../src/conversation/level.ts';
import type { Message } from '../src/conversation/message.ts';
import type { Stage } from '../src/conversation/stage.ts';
import { wholeOf } from '../src/engine/whole.ts';
import type { ExportedChat } from '../src/importing/exported.ts';
import { importFile } from '../src/importing/import-file.ts';
import { asMessages, isGroup, speakersOf, type Me } from '../src/importing/speakers.ts';

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

const { values: options, positionals: files } = parseArgs({ options: { json: { type: 'boolean' }, me: { type: 'string' }, help: { type: 'boolean', short: 'h' } }, allowPositionals: true });

if (options.help || files.length === 0) {
  process.stderr.write('Usage: npm run -s scan -- [--json] [--me NAME] FILE…   (- reads standard input)\n');
  process.exit(options.help ? 0 : 2);
}

const engine = assembleEngine();
let allRead = true;
for (const file of files) await ((await isExport(file)) ? scanExport(file) : scanFile(file));
process.exitCode = allRead ? 0 : 2;

/** By its name; a conversation file may be called .json too, and is known by its first line. */
async function isExport(file: string): Promise<boolean> {
  if (!/\.(?:txt|zip|html?|eml|mbox|xml|json)$/iu.test(file)) return false;
  try {
    const head = await (await openAsBlob(file)).slice(0, 65_536).text();
    return !/^\s*\{.*"turns"/u.test(head.split('\n')[0]!);
  } catch {
    return false;
  }
}

async function scanExport(file: string): Promise<void> {
  const { chats, problems } = await importFile(basename(file), await openAsBlob(file));
  const reasons = wordsFor('en').check.problems;
  for (const problem of problems) report([file, ...problem.file.split('/').slice(1)].join('/'), problem.line ?? 0, reasons[problem.reason]);
  for (const [index, chat] of chats.entries()) {
    const me = meIn(chat, file);
    const messages = asMessages(chat, me);
    await show(scan({ id: chat.title === '' ? `${basename(file)}#${index + 1}` : chat.title, language: null, channel: chat.channel, messages }, isGroup(chat, me)));
  }
}

/** As the export tells; else as the person says; else nobody's words can accuse anybody. */
function meIn(chat: ExportedChat, file: string): Me {
  const names = speakersOf(chat).map(({ name }) => name);
  if (options.me !== undefined && names.includes(options.me)) return { name: options.me };
  if (chat.me === null) report(file, 0, `it is not known who the person is; say --me NAME, one of: ${names.join(', ') || '(nobody is named)'}`);
  return chat.me === null ? null : { name: chat.me };
}

async function scanFile(file: string): Promise<void> {
  const name = file === '-' ? 'standard input' : file;
  let line = 0;
  try {
    const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      line += 1;
      if (text.trim() === '') continue;
      const conversation = parseOrReport(text, name, line);
      if (conversation !== null) await show(scan(conversation, false));
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

function scan({ id, language, channel, messages }: WrittenConversation, group: boolean): Scanned {
  const found = wholeOf(engine, channel, messages, group ? senderOf : null);
  return {
    id,
    level: found.level,
    stage: found.stage,
    score: found.score,
    language: language ?? found.language,
    firstNotice: found.first.notice ?? null,
    firstCaution: found.first.caution ?? null,
    firstDanger: found.first.danger ?? null,
    signals: found.flagged.flatMap(({ turn, message, signals }) => signals.map(({ rule, stage, start, end }) => ({ rule, stage, turn, quote: message.text.slice(start, end) }))),
  };
}

function senderOf({ sender = '' }: Message): string {
  return sender;
}

function describe(scanned: Scanned): string {
  const head = `${scanned.id}: ${scanned.level}${scanned.stage === null ? '' : `, as far as ${scanned.stage}`} (score ${scanned.score})`;
  return [head, ...scanned.signals.map((signal) => `  turn ${signal.turn}: ${signal.rule}: "${signal.quote}"`)].join('\n');
}

async function show(scanned: Scanned): Promise<void> {
  const text = options.json ? JSON.stringify(scanned) : describe(scanned);
  if (!process.stdout.write(`${text}\n`)) await new Promise((drained) => process.stdout.once('drain', drained));
}
