/**
 * npm run train                     makes src/cues/model.ts and src/engine/calibration.ts from tests/corpus/learning, the same bytes each time
 * npm run train -- --explain CUE    tells the strongest features of a cue as it was learned last, and changes nothing
 *
 * Two steps. The tagger: one logistic regression an output over the features of each turn. The calibration: how much the tagger's and the
 * rules' numbers count together over a conversation, and from where a level holds. The second step looks at conversations as they will
 * be met, by authors that the first has not seen: it learns from taggers that were each trained without some of the authors.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CONTEXT_TURNS } from '../src/conversation/message.ts';
import { withoutQuoted } from '../src/conversation/text.ts';
import { together } from '../src/cues/cue.ts';
import { FEATURE_BITS, featureNames, featuresOf } from '../src/cues/features.ts';
import { addVotes, createLexicon, favoured, type Votes } from '../src/cues/lexicon.ts';
import { note, type Noted } from '../src/cues/marks.ts';
import { NO_MEMORY, remember, type Memory } from '../src/cues/memory.ts';
import { model as learned } from '../src/cues/model.ts';
import { signRecogniser } from '../src/cues/signs.ts';
import { createTagger, OUTPUTS, weightsOf, type Model, type Output } from '../src/cues/tagger.ts';
import { wordRecogniser } from '../src/cues/words.ts';
import { createEngine } from '../src/engine/engine.ts';
import { measures, type Calibration, type Thresholds } from '../src/engine/judge.ts';
import { newSession } from '../src/engine/session.ts';
import { languages } from '../src/languages/list.ts';
import { rules } from '../src/rules/list.ts';
import { LEARNING, readCorpus, type LabelledConversation } from './corpus.ts';

const FOLDS = 12;
/** A feature is learned only if so many conversations of so many authors hold it. */
const LEAST_CONVERSATIONS = 4;
const LEAST_AUTHORS = 2;
const EPOCHS = 8;
const AVERAGED = 4;
const RATE = 0.03;
const DECAY = 3e-4;
/** How much more the turn of a threat, and the one behind it, count than what follows. */
const CHANGE = 3;
const PENALTY = 20;

/** Shares of the harmless conversations to learn from that may reach a level; they are hard ones, and mail is mostly not. */
const FALSE_ALARMS = {
  chat: { notice: 0.14, caution: 0.06, danger: 0.028 },
  email: { notice: 0.06, caution: 0.02, danger: 0.008 },
} as const;

interface Turn {
  readonly hashes: Uint32Array;
  readonly values: Float32Array;
  /** 1, 0, or -1 for a turn that says nothing about this output. */
  readonly targets: Int8Array;
  readonly from: 'me' | 'them';
}

interface Prepared {
  readonly conversation: LabelledConversation;
  readonly turns: readonly Turn[];
}

const DOUBT = ['refuse', 'question-identity'];
const FEAR = ['alarm', 'plead', 'ask-delete', 'offer-less', 'despair', 'threaten-police', 'paid'];

function targetOf(output: Output, conversation: LabelledConversation, turn: number): number {
  const { from } = conversation.messages[turn]!;
  const labels = conversation.labels[turn]!;
  if (from === 'unknown') return -1;
  if (output === 'doubt') return from === 'me' ? Number(DOUBT.some((label) => labels.has(label))) : -1;
  if (output === 'fear') return from === 'me' ? Number(FEAR.some((label) => labels.has(label))) : -1;
  return from === 'them' ? Number(labels.has(output.slice('tagged-'.length))) : -1;
}

function since(first: number | null, turn: number): number {
  return Number(first !== null && turn >= first);
}

/** Reads a conversation as the engine does; tells each passage with what was remembered before and with it, and of how many passages its turn has. */
function walk(conversation: LabelledConversation, tell: (noted: Noted, memory: Memory, turn: number, passages: number) => void): void {
  let votes: Votes = {};
  let memory = NO_MEMORY;
  conversation.messages.forEach((written, turn) => {
    if (written.from === 'unknown') return;
    const message = conversation.channel === 'email' ? { ...written, text: withoutQuoted(written.text) } : written;
    votes = addVotes(votes, lexicon.votes(message.text));
    const passages = note(message, lexicon, favoured(votes));
    for (const noted of passages) {
      memory = remember(memory, noted.side, noted.marks.keys(), noted.share);
      tell(noted, memory, turn, passages.length);
    }
  });
}

function prepare(conversation: LabelledConversation): Prepared {
  const turns: Turn[] = [];
  walk(conversation, (noted, memory, turn, passages) => {
    const { hashes, values } = featuresOf(noted, memory);
    const targets = OUTPUTS.map((output) => targetOf(output, conversation, turn));
    // Which passage of a long turn a label is about, nobody said.
    const sure = passages === 1 ? targets : targets.map((target) => (target === 1 ? -1 : target));
    turns.push({ hashes: Uint32Array.from(hashes), values: Float32Array.from(values), targets: Int8Array.from(sure), from: noted.side });
  });
  return { conversation, turns };
}

/** Hashes of the features that are common enough, rising. */
function commonFeatures(corpus: readonly Prepared[]): number[] {
  const conversations = new Map<number, number>();
  const authors = new Map<number, Set<string>>();
  for (const { conversation, turns } of corpus) {
    for (const hash of new Set(turns.flatMap((turn) => Array.from(turn.hashes)))) {
      conversations.set(hash, (conversations.get(hash) ?? 0) + 1);
      const known = authors.get(hash);
      if (known === undefined) authors.set(hash, new Set([conversation.author]));
      else known.add(conversation.author);
    }
  }
  return Array.from(conversations.keys()).filter((hash) => conversations.get(hash)! >= LEAST_CONVERSATIONS && authors.get(hash)!.size >= LEAST_AUTHORS).toSorted((a, b) => a - b);
}

interface Fitted {
  readonly features: readonly number[];
  /** By output, then by feature. */
  readonly weights: readonly Float32Array[];
  readonly bias: Model['bias'];
}

/** How likely each output is for a turn about which nothing is known; rarer than in this corpus, half of which is hostile. */
function biasOf(turns: readonly Turn[], from: 'me' | 'them'): number[] {
  return OUTPUTS.map((_, output) => {
    const targets = turns.filter((turn) => turn.from === from).map((turn) => turn.targets[output]!).filter((target) => target >= 0);
    const rate = (targets.filter((target) => target === 1).length + 0.5) / (targets.length + 1);
    return targets.length === 0 ? -4 : Number((Math.log(rate / (1 - rate))).toFixed(3));
  });
}

function fitTagger(corpus: readonly Prepared[]): Fitted {
  const features = commonFeatures(corpus);
  const place = new Int32Array(1 << FEATURE_BITS).fill(-1);
  features.forEach((hash, index) => (place[hash] = index));
  const all = corpus.flatMap(({ turns }) => turns);
  const bias = { me: biasOf(all, 'me'), them: biasOf(all, 'them') };
  const turns = all.map(({ hashes, values, targets, from }) => {
    const kept = Array.from(hashes, (hash, index) => [place[hash]!, values[index]!] as const).filter(([at]) => at >= 0);
    return { places: Int32Array.from(kept, ([at]) => at), values: Float32Array.from(kept, ([, value]) => value), targets, bias: bias[from] };
  });
  const weights = OUTPUTS.map(() => new Float32Array(features.length));
  // The last rounds are averaged: a single one leans towards the turns that came last.
  const mean = OUTPUTS.map(() => new Float32Array(features.length));
  const random = seeded(1);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(turns, random);
    const rate = RATE / (1 + epoch / 2);
    for (const { places, values, targets, bias: known } of turns) {
      for (let output = 0; output < weights.length; output += 1) {
        const target = targets[output]!;
        if (target < 0) continue;
        const own = weights[output]!;
        let sum = known[output]!;
        for (let index = 0; index < places.length; index += 1) sum += own[places[index]!]! * values[index]!;
        const error = 1 / (1 + Math.exp(-sum)) - target;
        if (Math.abs(error) < 0.001) continue;
        for (let index = 0; index < places.length; index += 1) {
          const place = places[index]!;
          own[place]! -= rate * (error * values[index]! + DECAY * own[place]!);
        }
      }
    }
    if (epoch < EPOCHS - AVERAGED) continue;
    weights.forEach((own, output) => own.forEach((weight, feature) => (mean[output]![feature]! += weight / AVERAGED)));
  }
  return { features, weights: mean, bias };
}

/** Weights in whole numbers of one byte; features that have become nothing are left out. */
function pack({ features, weights, bias }: Fitted): Model {
  const steps = weights.map((own) => Math.max(own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127, 1e-6));
  const bytes = features.map((_, feature) => weights.map((own, output) => Math.max(-127, Math.min(127, Math.round(own[feature]! / steps[output]!)))));
  const kept = features.map((hash, index) => [hash, bytes[index]!] as const).filter(([, row]) => row.some((byte) => Math.abs(byte) > 1));
  let previous = 0;
  const differences = kept.flatMap(([hash]) => {
    const packed = base128(hash - previous);
    previous = hash;
    return packed;
  });
  return {
    features: Buffer.from(differences).toString('base64'),
    weights: Buffer.from(Int8Array.from(kept.flatMap(([, row]) => row.map((byte) => (Math.abs(byte) > 1 ? byte : 0)))).buffer).toString('base64'),
    steps: steps.map((step) => Number(step.toPrecision(5))),
    bias,
  };
}

function base128(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...base128(value >>> 7)];
}

/** The numbers of the session after each turn, as an engine with this tagger sees them. */
function measured(model: Model, conversation: LabelledConversation): number[][] {
  const never = { notice: Infinity, caution: Infinity, danger: Infinity };
  const neutral: Calibration = { danger: [], caution: [], thresholds: { chat: never, email: never } };
  const engine = createEngine(recognise, lexicon, rules, { tagger: createTaggerOnce(model), calibration: neutral });
  let session = newSession(conversation.channel);
  return conversation.messages.map((message, turn) => {
    session = engine.read(session, message, conversation.messages.slice(Math.max(0, turn - CONTEXT_TURNS), turn)).session;
    return measures(session);
  });
}

const taggers = new WeakMap<Model, ReturnType<typeof createTagger>>();
function createTaggerOnce(model: Model): ReturnType<typeof createTagger> {
  const known = taggers.get(model) ?? createTagger(model);
  taggers.set(model, known);
  return known;
}

interface Seen {
  readonly conversation: LabelledConversation;
  readonly rows: readonly (readonly number[])[];
}

/**
 * Logistic regression over all turns, coordinate by coordinate; nothing that speaks of danger may count against it, so no weight but the last
 * (of the constant) is negative. Each conversation counts by the root of its length, the turns of the change more.
 */
function fitCalibration(seen: readonly Seen[], first: (conversation: LabelledConversation) => number | null): number[] {
  const rows = seen.flatMap(({ conversation, rows: numbers }) => {
    const at = first(conversation);
    return numbers.flatMap((row, turn) => {
      // What leads up to a threat is neither threat nor harmless: to call it early is no mistake.
      if (conversation.hostile && since(at, turn) === 0) return [];
      const change = at !== null && (turn === at || turn === at + 1) ? CHANGE : 1;
      return [{ numbers: row, target: since(at, turn), weight: change / Math.sqrt(numbers.length) }];
    });
  });
  const width = rows[0]!.numbers.length;
  const weights = new Array<number>(width).fill(0);
  const sums = new Float64Array(rows.length);
  for (let round = 0; round < 40; round += 1) {
    for (let i = width - 1; i >= 0; i -= 1) {
      let gradient = PENALTY * weights[i]!;
      let curvature = PENALTY;
      rows.forEach(({ numbers, target, weight }, row) => {
        const number = numbers[i]!;
        if (number === 0) return;
        const p = 1 / (1 + Math.exp(-sums[row]!));
        gradient += weight * (p - target) * number;
        curvature += weight * p * (1 - p) * number * number;
      });
      const next = weights[i]! - gradient / curvature;
      const step = (i === width - 1 ? next : Math.max(0, next)) - weights[i]!;
      if (step === 0) continue;
      weights[i]! += step;
      rows.forEach(({ numbers }, row) => (sums[row]! += step * numbers[i]!));
    }
  }
  return weights.map((weight) => Number(weight.toFixed(4)));
}

/** The log-odds that only the given share of harmless conversations ever exceeds. */
function thresholdFor(share: number, seen: readonly Seen[], weights: readonly number[]): number {
  const highest = seen.filter(({ conversation }) => !conversation.hostile).map(({ rows }) => Math.max(...rows.map((row) => row.reduce((sum, number, i) => sum + number * weights[i]!, 0))));
  return Number(highest.toSorted((a, b) => b - a)[Math.floor(highest.length * share)]!.toFixed(4));
}

function thresholdsFor(channel: 'chat' | 'email'): Thresholds {
  const own = seen.filter(({ conversation }) => conversation.channel === channel);
  const shares = FALSE_ALARMS[channel];
  return { notice: thresholdFor(shares.notice, own, caution), caution: thresholdFor(shares.caution, own, caution), danger: thresholdFor(shares.danger, own, danger) };
}

/** Authors in folds of about the same size, the largest first. */
function foldsOf(corpus: readonly Prepared[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { conversation } of corpus) sizes.set(conversation.author, (sizes.get(conversation.author) ?? 0) + 1);
  const filled = new Array<number>(FOLDS).fill(0);
  return new Map(
    [...sizes].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([author, size]) => {
      const fold = filled.indexOf(Math.min(...filled));
      filled[fold]! += size;
      return [author, fold];
    }),
  );
}

function hashOf(text: string): number {
  return Array.from(text).reduce((sum, character) => (Math.imul(sum, 31) + character.codePointAt(0)!) >>> 0, 7);
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

function shuffle(list: unknown[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [list[index], list[other]] = [list[other], list[index]];
  }
}

/** Prints what speaks most for an output, and what most against it, in log-odds. */
function explain(output: number): void {
  const weightOf = weightsOf(learned, output);
  const weights = new Map<string, number>();
  for (const conversation of readCorpus(LEARNING)) {
    walk(conversation, (noted, memory) => {
      const names = featureNames(noted, memory);
      featuresOf(noted, memory).hashes.forEach((hash, index) => weights.set(names[index]!, weightOf(hash)));
    });
  }
  const sorted = [...weights].toSorted((a, b) => b[1] - a[1]);
  for (const [name, weight] of [...sorted.slice(0, 25), ...sorted.slice(-15)]) console.log(`${weight.toFixed(2).padStart(6)}  ${name}`);
}

function write(path: string, text: string): void {
  writeFileSync(fileURLToPath(new URL(path, import.meta.url)), `/** Made by \`npm run train\`; do not edit. */\n${text}`);
}

/** How early threats in chats by authors that the tagger had not seen are called danger: what to choose the settings above by. */
function figures(): string {
  const limit = calibration.thresholds.chat.danger;
  return ['crude', 'oblique'].map((style) => {
    const cases = seen.filter(({ conversation }) => conversation.channel === 'chat' && conversation.style === style && conversation.threatAt !== null);
    const late = cases.map(({ conversation, rows }) => {
      const at = rows.findIndex((row) => row.reduce((sum, number, i) => sum + number * calibration.danger[i]!, 0) >= limit);
      return at === -1 ? Infinity : at - conversation.threatAt!;
    });
    const share = (most: number): string => `${Math.round((100 * late.filter((turns) => turns <= most).length) / cases.length)} %`;
    return `${style} (${cases.length}) within one message ${share(1)}, at all ${share(1_000)}`;
  }).join('; ');
}

const lexicon = createLexicon(languages);
const recognise = together(wordRecogniser(languages), signRecogniser);
const tell = (text: string): void => void process.stderr.write(`${text}\n`);

const [flag, cue] = process.argv.slice(2);
if (flag === '--explain') {
  const output = OUTPUTS.findIndex((name) => name === cue || name === `tagged-${cue}`);
  if (output === -1) throw new Error(`there is no cue "${cue}"; there are ${OUTPUTS.map((name) => name.replace('tagged-', '')).join(', ')}`);
  explain(output);
  process.exit();
}

const corpus = readCorpus(LEARNING).map(prepare);
tell(`${corpus.length} conversations, ${corpus.reduce((sum, { turns }) => sum + turns.length, 0)} turns`);
const folds = foldsOf(corpus);
// There are few authors of mails so far: their mails are dealt out one by one, or a fold would know none.
const foldOf = ({ channel, author, id }: LabelledConversation): number => (channel === 'email' ? hashOf(id) % FOLDS : folds.get(author)!);
const seen: Seen[] = [];
for (let out = 0; out < FOLDS; out += 1) {
  const others = corpus.filter(({ conversation }) => foldOf(conversation) !== out);
  const model = pack(fitTagger(others));
  for (const { conversation } of corpus) if (!conversation.moment && foldOf(conversation) === out) seen.push({ conversation, rows: measured(model, conversation) });
  if ((out + 1) % 6 === 0) tell(`fold ${out + 1} of ${FOLDS}`);
}
const danger = fitCalibration(seen, ({ threatAt }) => threatAt);
const caution = fitCalibration(seen, ({ warnBy }) => warnBy);
const calibration: Calibration = {
  danger,
  caution,
  thresholds: { chat: thresholdsFor('chat'), email: thresholdsFor('email') },
};
write('../src/engine/calibration.ts', `import type { Calibration } from './judge.ts';\n\nexport const calibration: Calibration = ${JSON.stringify(calibration, null, 1)};\n`);
tell(`authors not seen: ${figures()}`);
const fitted = fitTagger(corpus);
const model = pack(fitted);
write('../src/cues/model.ts', `import type { Model } from './tagger.ts';\n\nexport const model: Model = ${JSON.stringify(model)};\n`);
tell(`tagger: ${fitted.features.length} features, ${Math.round(Buffer.from(model.weights, 'base64').length / OUTPUTS.length)} kept; thresholds ${JSON.stringify(calibration.thresholds)}`);
