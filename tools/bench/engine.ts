/** The engine, measured against others on the same text in the same run. */
import one from 'compromise/one';
import nlp from 'compromise/three';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { assembleEngine } from '../../src/assembly.ts';
import { TEXT_LIMIT } from '../../src/conversation/text.ts';
import { CONTEXT_TURNS, type Message } from '../../src/conversation/message.ts';
import { together } from '../../src/cues/cue.ts';
import { createLexicon } from '../../src/cues/lexicon.ts';
import { taggerModel } from '../../src/cues/tagger-model.ts';
import { compile } from '../../src/cues/patterns.ts';
import { signRecogniser } from '../../src/cues/signs.ts';
import { createTagger } from '../../src/cues/tagger.ts';
import { createWording } from '../../src/cues/wording.ts';
import { wordingModel } from '../../src/cues/wording-model.ts';
import { wordRecogniser } from '../../src/cues/words.ts';
import { calibration } from '../../src/engine/calibration.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { newSession, type Session } from '../../src/engine/session.ts';
import type { Language } from '../../src/languages/language.ts';
import { languages } from '../../src/languages/list.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { rules } from '../../src/rules/list.ts';
import { LEARNING, readCorpus } from '../corpus.ts';
import { median, type Figure } from './figure.ts';

/** How often each side reads the text; they take turns, so that what disturbs the machine disturbs both. */
const ROUNDS = 5;
const EVERYDAY = ['en-everyday', 'en-benign'];

type Talk = readonly Message[];

function readTalk(engine: Engine, talk: Talk): Session {
  let session = newSession('chat');
  talk.forEach((message, turn) => ({ session } = engine.read(session, message, talk.slice(Math.max(0, turn - CONTEXT_TURNS), turn))));
  return session;
}

/** ms that the work takes. */
function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Times of each work, round by round, in turns. */
function sideBySide(works: readonly (() => void)[]): number[][] {
  for (const work of works) work();
  return Array.from({ length: ROUNDS }, () => works.map(timeOf));
}

function versus(engine: Engine, talks: readonly Talk[]): Figure[] {
  const texts = talks.flat().map(({ text }) => text);
  const wink = winkNLP(model);
  const tokens = texts.reduce((sum, text) => sum + wink.readDoc(text).tokens().length(), 0);
  const rounds = sideBySide([() => talks.forEach((talk) => readTalk(engine, talk)), () => texts.forEach((text) => wink.readDoc(text)), () => texts.forEach((text) => nlp(text))]);
  const perSecond = (side: number): number => (1_000 * tokens) / median(rounds.map((times) => times[side]!));
  return [
    { name: 'engineTokens', value: perSecond(0), unit: 'tokens/s', what: `Engine, ${texts.length} messages of everyday English chat, message by message` },
    { name: 'engineVsWink', value: median(rounds.map(([ours, theirs]) => theirs! / ours!)), unit: '×', what: "Engine against wink-nlp's full English pipeline, same messages", bar: { least: 1 } },
    { name: 'engineVsCompromise', value: median(rounds.map(([ours, , theirs]) => theirs! / ours!)), unit: '×', what: "Engine against compromise's three levels, same messages", bar: { least: 1 } },
  ];
}

/** So many messages are matched against every pattern, one pattern after the other. */
const SEPARATELY = 100;

/** What it would cost to try each pattern by itself, as compromise is commonly used. */
function versusEachPattern(engine: Engine, talks: readonly Talk[]): Figure[] {
  const { patterns, words } = compile(languages);
  const lexicon = Object.fromEntries(Array.from(words, ([word, classes]) => [word, [...classes]]));
  const some = talks.flat().slice(0, SEPARATELY);
  const matchEach = (): void => {
    for (const { text } of some) {
      const doc = one(text, lexicon as never);
      for (const { match } of patterns) doc.match(match);
    }
  };
  const rounds = sideBySide([() => void readTalk(engine, some), matchEach]);
  return [{ name: 'engineVsEachPattern', value: median(rounds.map(([ours, theirs]) => theirs! / ours!)), unit: '×', what: `Engine against trying each of ${patterns.length.toLocaleString('en')} word patterns by itself, ${SEPARATELY} messages`, bar: { least: 1 } }];
}

const LENGTHS = [100, 1_000, 10_000, 100_000] as const;
/** How many messages are read at each length, at least. */
const MIXTURE = 20_000;

/** µs a message in conversations of growing length: the same messages again and again, each conversation in a session of its own. */
function growth(engine: Engine, talks: readonly Talk[]): Figure[] {
  const all = talks.flat();
  const long: Talk = Array.from({ length: LENGTHS.at(-1)! }, (_, index) => all[index % all.length]!);
  const perMessage = LENGTHS.map((length) => {
    // The short ones are read from several places, so that each length reads the same mixture.
    const parts = Array.from({ length: Math.max(1, MIXTURE / length) }, (_, part) => long.slice(part * length, (part + 1) * length));
    return timeOf(() => parts.forEach((part) => readTalk(engine, part))) / (parts.length * length);
  });
  return [
    ...LENGTHS.map((length, index) => ({ name: `messageIn${length}`, value: 1_000 * perMessage[index]!, unit: 'µs', what: `Engine, one message in a conversation of ${length.toLocaleString('en')}` })),
    { name: 'growthWithLength', value: perMessage.at(-1)! / perMessage[1]!, unit: '×', what: 'One message in 100,000 against one in 1,000: 1 is a straight line', bar: { most: 1.1 } },
  ];
}

function engineOf(theLanguages: readonly Language[], theRules: readonly Rule[]): Engine {
  return createEngine(together(wordRecogniser(theLanguages), signRecogniser), createLexicon(theLanguages), theRules, { tagger: createTagger(taggerModel), wording: createWording(wordingModel), calibration });
}

/** What each further language and rule costs. */
function growthWithKnowledge(talks: readonly Talk[]): Figure[] {
  const variants = [engineOf(languages, rules), engineOf(languages.slice(0, 1), rules), engineOf(languages, rules.slice(0, Math.ceil(rules.length / 2)))];
  const rounds = sideBySide(variants.map((engine) => () => talks.forEach((talk) => readTalk(engine, talk))));
  const against = (side: number): number => median(rounds.map((times) => times[0]! / times[side]!));
  return [
    { name: 'growthWithLanguages', value: against(1), unit: '×', what: `Engine with ${languages.length} languages against one` },
    { name: 'growthWithRules', value: against(2), unit: '×', what: `Engine with ${rules.length} rules against half of them` },
  ];
}

const MEGABYTE = 1_000_000;

/** What pattern matchers have been slow on, each a megabyte. */
const HOSTILE: Readonly<Record<string, string>> = {
  letters: 'a',
  spacedLetters: 'p a y ',
  numbers: '0.',
  stops: '. ',
  quotes: '> \n',
  spaces: ' ',
  marks: 'e\u0301\u0301\u0301',
  threats: 'send me the money or i will send it to everyone ',
  links: 'http://a.example/',
  amounts: '$1,000 ',
  headers: '---- Forwarded ',
  invisible: '\u200b\u200bx',
};

/** The slowest of all hostile megabytes, as chat and as mail, also as the turns before it. */
function worstMessage(engine: Engine): Figure[] {
  const worst = (size: number): number =>
    Math.max(
      ...Object.values(HOSTILE).flatMap((part) => {
        const text = part.repeat(size / part.length);
        const message: Message = { key: '', from: 'them', text };
        return (['chat', 'email'] as const).map((channel) => median(Array.from({ length: 3 }, () => timeOf(() => engine.read(newSession(channel), message, Array(CONTEXT_TURNS).fill(message))))));
      }),
    );
  worst(TEXT_LIMIT);
  return [{ name: 'worstMessage', value: worst(MEGABYTE), unit: 'ms', what: `The slowest message of 1 MB, of ${Object.keys(HOSTILE).length} hostile ones, as chat and as mail`, bar: { most: 50 } }];
}

function stateSize(engine: Engine, talks: readonly Talk[]): Figure {
  const bytes = talks.map((talk) => Buffer.byteLength(JSON.stringify(readTalk(engine, talk))));
  return { name: 'sessionState', value: Math.max(...bytes), unit: 'bytes', what: `The largest state of a session, of ${talks.length.toLocaleString('en')} conversations`, bar: { most: 8_192 } };
}

/** Everything about the engine that a plain Node can measure. */
export function measureEngine(): Figure[] {
  const engine = assembleEngine();
  const corpus = readCorpus(LEARNING);
  const everyday = corpus.filter(({ author, moment }) => EVERYDAY.includes(author) && !moment).map(({ messages }) => messages);
  if (everyday.length === 0) throw new Error(`there is no everyday chat in ${LEARNING}`);
  return [
    ...versus(engine, everyday),
    ...versusEachPattern(engine, everyday),
    ...growth(engine, everyday),
    ...growthWithKnowledge(everyday),
    ...worstMessage(engine),
    stateSize(engine, [...corpus.map(({ messages }) => messages), everyday.flat()]),
  ];
}
