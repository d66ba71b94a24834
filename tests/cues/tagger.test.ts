import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/conversation/message.ts';
import { createLexicon } from '../../src/cues/lexicon.ts';
import { note } from '../../src/cues/marks.ts';
import { NO_MEMORY, remember } from '../../src/cues/memory.ts';
import type { Gist } from '../../src/cues/network.ts';
import { taggerModel } from '../../src/cues/tagger-model.ts';
import { createTagger, outputOf, type Leanings } from '../../src/cues/tagger.ts';
import { languages } from '../../src/languages/list.ts';

const lexicon = createLexicon(languages);
const tag = createTagger(taggerModel);
const THREAT = 'pay 500 dollars or i send your video to your family';

function read(...said: readonly (readonly [Message['from'], string])[]): { leanings: readonly Leanings[]; gist: Gist } {
  let [memory, gist]: [typeof NO_MEMORY, Gist] = [NO_MEMORY, []];
  const leanings = said.flatMap(([from, text], turn) =>
    note({ key: String(turn), from, text }, lexicon, 'en').map((noted) => {
      memory = remember(memory, noted.side, noted.marks.keys(), noted.share);
      const told = tag(noted, memory, gist);
      gist = told.gist;
      return told.leanings;
    }),
  );
  return { leanings, gist };
}

describe('the learned tagger', () => {
  test('finds a threat likelier than small talk, and names words of it', () => {
    const publishes = outputOf('tagged-publish-threat');
    const [threat, weather] = [read(['them', THREAT]), read(['them', 'the weather at the lake is lovely'])].map(({ leanings }) => leanings[0]!);
    expect(threat!.odds[publishes]).toBeGreaterThan(weather!.odds[publishes]! + 2);
    const { start, end } = threat!.words(publishes)!;
    expect(THREAT.slice(start, end)).toMatch(/pay|500|send|video|family/u);
  });

  test('tells of a turn by itself and in the light of all before', () => {
    const late = read(['them', THREAT], ['me', 'please do not do that'], ['them', 'you have one hour']).leanings.at(-1)!;
    const alone = read(['them', 'you have one hour']).leanings.at(-1)!;
    const threatened = outputOf('threatened');
    expect(late.odds[threatened]).toBeGreaterThan(alone.odds[threatened]! + 1);
  });

  test('carries as many numbers however long the talk, and knows all of it by them', () => {
    const short = read(['them', 'hi']).gist;
    const long = read(...Array.from({ length: 50 }, (_, turn) => [turn % 2 === 0 ? 'them' : 'me', `${THREAT} ${turn}`] as const)).gist;
    expect(long).toHaveLength(short.length);
    expect(long.every((number) => Number.isFinite(number) && Math.abs(number) <= 1)).toBe(true);
  });
});
