import { describe, expect, test } from 'vitest';
import { bringWords } from '../../src/advice/bring-words.ts';
import { chooseLanguage, interfaceLanguages } from '../../src/advice/language.ts';
import { wordsFor } from '../../src/advice/languages.ts';
import { RULE_IDS } from '../../src/advice/rules.ts';
import { SITE_STEPS, type Place } from '../../src/advice/site-steps.ts';
import { STEP_SOURCES, STEPS } from '../../src/advice/steps.ts';
import { adapters } from '../../src/sites/list.ts';
import type { Words } from '../../src/advice/words/words.ts';
import { STAGES } from '../../src/conversation/stage.ts';
import { rules } from '../../src/rules/list.ts';

const MOST_WORDS = 12;

/** Every line that can stand on a card. */
function cardLines(words: Words): readonly string[] {
  return [
    ...Object.values(words.headlines),
    words.unsureHeadline,
    ...Object.values(words.saw),
    words.sawBulkMail,
    ...Object.values(words.steps),
    ...Object.values(words.rules).flatMap((rule) => [rule.they, rule.unclear]),
    words.keeping,
    ...Object.values(words.card).flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text))),
    ...Object.values(words.questions),
    ...hereLines(words),
    ...[words.guards.picture, words.guards.camera, words.guards.payment].flatMap(({ headline, lines }) => [headline, ...lines]),
    ...Object.values(words.guards.payment.firstStep),
    ...Object.values(words.guards.personal),
  ];
}

/** The steps on each site, with the way through its menus. */
function hereLines({ here, places }: Words): readonly string[] {
  return Object.values(SITE_STEPS).flatMap(({ block, hide, vanishes }) => {
    const way = (along: readonly Place[]) => along.map((place) => places[place]).join(' › ');
    return [(vanishes ? here.blockVanishes : here.block)(way(block)), ...(hide === undefined ? [] : [here.hide(way(hide))])];
  });
}

/** Every text of the language, wherever it stands; functions are called with an example. */
function allTexts(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [1, 2, 5].map((n) => [`${path}(${n})`, String(value(n))] as const);
  return Object.entries(value as object).flatMap(([key, inner]) => allTexts(inner, `${path}.${key}`));
}

test('the rules with words are those that there are', () => {
  expect(RULE_IDS).toEqual(rules.map(({ id }) => id));
});

test('every line of advice names a source and is used', () => {
  const used = new Set<string>(Object.values(STEPS).flat());
  for (const [step, sources] of Object.entries(STEP_SOURCES)) {
    expect(sources.length, step).toBeGreaterThan(0);
    expect(used, step).toContain(step);
  }
});

test('steps are written for sites that there are', () => {
  const ids = adapters.map(({ id }) => id);
  expect(Object.keys(SITE_STEPS).filter((site) => !ids.includes(site))).toEqual([]);
});

describe.each(interfaceLanguages)('%s', (language) => {
  const words = wordsFor(language);

  test('has words for every rule, step and stage', () => {
    expect(Object.keys(words.rules).toSorted()).toEqual(RULE_IDS.toSorted());
    expect(Object.keys(words.steps).toSorted()).toEqual(Object.keys(STEP_SOURCES).toSorted());
    expect(Object.keys(words.stages)).toEqual([...STAGES]);
    for (const [path, text] of allTexts(words)) expect(text.trim(), path).not.toBe('');
  });

  test('says it calmly: no exclamation mark anywhere', () => {
    for (const [path, text] of allTexts(words)) expect(text, path).not.toContain('!');
  });

  test('says it shortly on the card', () => {
    for (const line of cardLines(words)) {
      expect(line.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length, line).toBeLessThanOrEqual(MOST_WORDS);
    }
  });

  test('promises nothing that nobody can promise, and sends nobody to telephone numbers or firms', () => {
    for (const [path, text] of allTexts(words)) {
      expect(text, path).not.toMatch(/guarantee|will be deleted|will be removed|garantier|wird gelöscht|will not be published/iu);
      expect(text.replace(/sha-?256/giu, ''), path).not.toMatch(/\d{3,}/u);
    }
  });

  test('does not blame', () => {
    for (const [path, text] of allTexts(words)) {
      expect(text, path).not.toMatch(/why did you|you should(n't)? have|hättest du|warum hast du|selbst schuld/iu);
    }
  });

  test('never advises to delete before the proof is saved', () => {
    for (const situation of ['threatened', 'paid'] as const) {
      const steps: readonly string[] = STEPS[situation];
      expect(steps.indexOf('save-proof')).toBeLessThan(steps.indexOf('block-and-report'));
    }
  });
});

test('all languages have the same texts', () => {
  const paths = (language: string) => allTexts(wordsFor(language)).map(([path]) => path).toSorted();
  for (const language of interfaceLanguages) expect(paths(language)).toEqual(paths('en'));
});

test.each([
  [['de-AT', 'en'], 'de'],
  [['DE'], 'de'],
  [['ja', 'de-CH'], 'de'],
  [['en-GB', 'de'], 'en'],
  [['ja'], 'en'],
  [['den'], 'en'],
  [[], 'en'],
])('%j is answered in %s', (tags, expected) => {
  expect(chooseLanguage(tags)).toBe(expected);
});

test.each(interfaceLanguages)('%s can be brought by itself', async (language) => {
  expect(await bringWords(language)).toBe(wordsFor(language));
});

test.each(interfaceLanguages)('%s: in the evidence, the other side is called by another word than the person whose record it is', (language) => {
  const { review, evidence } = wordsFor(language);
  const person = /\b(?:person|personne|persona|pessoa|persoon|osob\w*)\b/iu.exec(evidence.notes)?.[0] ?? evidence.notes;
  const bare = review.them.replace(/^(?:die|la|l'|a|de) ?/iu, '');
  expect(bare.toLowerCase()).not.toBe(person.toLowerCase());
});
