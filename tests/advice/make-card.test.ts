import { describe, expect, test } from 'vitest';
import { interfaceLanguages } from '../../src/advice/language.ts';
import { makeCard } from '../../src/advice/make-card.ts';
import type { CardInput, CardSignal } from '../../src/advice/make-card.ts';
import { questionsFor, SITUATIONS, situationOf } from '../../src/advice/situation.ts';
import { STEPS, stepsFor } from '../../src/advice/steps.ts';
import { en } from '../../src/advice/words/en.ts';

const threat: CardSignal = { rule: 'publish-threat', stage: 'threat', text: 'i send it to your sister', from: 'them' };
const money: CardSignal = { rule: 'money-demand', stage: 'demand', text: 'send 300', from: 'them' };
const deadline: CardSignal = { rule: 'deadline', stage: 'demand', text: 'one hour', from: 'them' };
const request: CardSignal = { rule: 'intimate-request', stage: 'intimate-request', text: 'one pic', from: 'them' };
const intimacy: CardSignal = { rule: 'rapid-intimacy', stage: 'rapid-intimacy', text: 'my love', from: 'them' };
const more: CardSignal = { rule: 'repeated-demand', stage: 'repay-demand', text: 'there was a fee', from: 'them' };
const mail: CardSignal = { rule: 'bulk-blackmail-mail', stage: 'demand', text: 'I am a hacker', from: 'them' };

function card(input: Partial<CardInput>) {
  return makeCard({ conversation: 'c', level: 'danger', stage: 'demand', signals: [], language: 'en', keeping: false, ...input });
}

describe('the situation', () => {
  test.each([
    ['early', 'rapid-intimacy', [intimacy]],
    ['early', 'platform-switch', []],
    ['early', null, []],
    ['asked', 'video-push', []],
    ['asked', 'intimate-request', [intimacy, request]],
    ['threatened', 'capture', []],
    ['threatened', 'threat', [threat]],
    ['threatened', 'demand', [threat, money]],
    // The signals may be further than the stage that came with them.
    ['threatened', 'rapid-intimacy', [threat]],
    ['paid', 'repay-demand', [threat, money]],
    ['paid', 'demand', [threat, more]],
    ['bulk-mail', 'demand', [mail, threat, money]],
    // A mail after a real video call or picture is no bluff.
    ['threatened', 'demand', [request, mail]],
    ['paid', 'demand', [mail, more]],
    ['second-fraud', 'second-fraud', [more]],
  ] as const)('%s at %s', (situation, stage, signals) => {
    expect(situationOf({ stage, signals })).toBe(situation);
  });
});

describe('what the person says', () => {
  test.each([
    ['paid', [threat], { paid: true }],
    ['threatened', [more], { paid: false }],
    ['young', [threat], { under18: true }],
    ['young', [threat], { under18: true, paid: true }],
    ['threatened', [threat], { under18: false }],
    ['asked', [request], { under18: true }],
    ['bulk-mail', [mail], { met: false }],
    ['bulk-mail', [request, mail], { met: false }],
    ['threatened', [mail], { met: true }],
    ['paid', [mail], { paid: true }],
    ['despair', [threat], { despair: true }],
  ] as const)('%s', (situation, signals, answers) => {
    expect(situationOf({ stage: null, signals, answers })).toBe(situation);
  });

  test('words of despair come before all, until the person says that it is not so', () => {
    expect(situationOf({ stage: null, signals: [], despair: true })).toBe('despair');
    expect(situationOf({ stage: null, signals: [threat], despair: true, answers: { despair: false } })).toBe('threatened');
  });

  test('somebody who may be somebody else is asked to be checked', () => {
    expect(situationOf({ stage: 'contact', signals: [{ rule: 'impersonation', stage: 'contact' }] })).toBe('impersonation');
  });

  test('never sends the young the adults\' way, and after a payment to the bank with an adult', () => {
    for (const situation of SITUATIONS) expect(stepsFor(situation, { under18: true })).not.toContain('stop-pictures-adult');
    const steps = stepsFor('young', { under18: true, paid: true });
    expect(steps.slice(0, 4)).toEqual(['breathe', 'pay-nothing-more', 'talk-to-an-adult', 'call-the-bank']);
    expect(STEPS.young).not.toContain('police');
  });

  test('stays in sight, so that it can be taken back', () => {
    // What there was comes first; then the order stays, whatever is answered.
    expect(questionsFor('bulk-mail', {})).toEqual(['met', 'paid']);
    expect(questionsFor('threatened', { met: true })).toEqual(['met', 'paid', 'under18', 'despair']);
    for (const situation of SITUATIONS) expect(questionsFor(situation, { paid: true, met: true })).toEqual(expect.arrayContaining(['paid', 'met']));
    expect(card({ signals: [threat], answers: { under18: true } }).questions).toContainEqual({ id: 'under18', text: en.questions.under18, answer: true });
  });
});

test('who cannot go on reads the number for a life in danger in the first step, in every language', () => {
  for (const language of interfaceLanguages) {
    const [first] = card({ signals: [threat], answers: { despair: true }, emergency: '112', language }).steps;
    expect(first, language).toMatch(/^¿?\p{Lu}.*[?] .*\b112\b.*\.$/u);
  }
  expect(card({ signals: [threat], answers: { despair: true } }).steps[0]).toBe(en.steps['call-emergency']);
});

describe('this very site', () => {
  const steps = (site?: string) => card({ signals: [threat], site }).steps;

  test('is named in the steps, in general words where it is not known', () => {
    expect(steps('instagram')).toContain('Then block and report them: their profile › menu (⋯).');
    expect(steps('instagram')).toContain('Hide your friends and contact details: settings › privacy › private account.');
    expect(steps('tinder').join()).toContain('the chat may vanish');
    expect(steps('unheard-of')).toEqual(steps());
    expect(steps()).toContain(en.steps['block-and-report']);
  });
});

describe('the card', () => {
  test('says first what matters first', () => {
    const { headline, saw, steps, labels } = card({ signals: [threat, money] });
    expect(headline).toBe(en.headlines.threatened);
    expect(saw).toBe(en.saw.demand);
    expect(steps.slice(0, 4)).toEqual([en.steps.breathe, en.steps['do-not-pay'], en.steps['do-not-answer'], en.steps['save-proof']]);
    expect(labels.level).toBe('Danger');
  });

  test('is less sure at caution', () => {
    expect(card({ level: 'caution', stage: 'capture' }).headline).toBe(en.unsureHeadline);
    expect(card({ level: 'caution', stage: 'video-push' }).headline).toBe(en.headlines.asked);
  });

  test('calls the bank after a payment', () => {
    expect(card({ signals: [money, more] }).steps.slice(0, 2)).toEqual([en.steps['pay-nothing-more'], en.steps['call-the-bank']]);
  });

  test('says that it keeps the chat only where it does', () => {
    expect(card({ keeping: true }).keeping).toBe(en.keeping);
    expect(card({ keeping: false })).not.toHaveProperty('keeping');
  });

  test('speaks German, and English where it knows no better', () => {
    expect(card({ language: 'de-CH' })).toMatchObject({ language: 'de', labels: { why: 'Warum?' } });
    expect(card({ language: 'xx' }).language).toBe('en');
  });

  test('is plain data', () => {
    const whole = card({ signals: [threat, money], keeping: true });
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  });
});

describe('the reasons', () => {
  test('are the weightiest and newest, four at most', () => {
    const again = { ...threat, text: 'last chance' };
    const { reasons } = card({ signals: [intimacy, request, threat, money, again, deadline] });
    expect(reasons.map((reason) => reason.quote)).toEqual(['one hour', 'send 300', 'last chance', 'one pic']);
  });

  test('have room for who they are, however much they want', () => {
    const { reasons } = card({ signals: [{ rule: 'impersonation', stage: 'contact', text: 'it is me', from: 'them' }, intimacy, request, threat, money, deadline] });
    expect(reasons.map((reason) => reason.quote)).toEqual(['one hour', 'send 300', 'i send it to your sister', 'it is me']);
  });

  test('keep the order of the rules within one message', () => {
    const text = 'send 300 in one hour';
    const { reasons } = card({ signals: [{ ...money, text }, { ...deadline, text }] });
    expect(reasons.map((reason) => reason.why)).toEqual([en.rules['money-demand'].they, en.rules.deadline.they]);
  });

  test('say whose message it is, and accuse nobody where that is not known', () => {
    const of = (from: CardSignal['from'], sender?: string) => card({ signals: [{ ...threat, from, ...(sender === undefined ? {} : { sender }) }] }).reasons[0];
    expect(of('them')).toMatchObject({ who: 'They wrote', why: en.rules['publish-threat'].they });
    expect(of('me')).toMatchObject({ who: 'You wrote' });
    expect(of('unknown')).toMatchObject({ who: 'Not clear who wrote this', why: en.rules['publish-threat'].unclear });
    expect(of('them', 'Kim\u202e')).toMatchObject({ who: 'Kim wrote' });
  });

  test('have words for a rule that advice does not know', () => {
    expect(card({ signals: [{ ...threat, rule: 'not-yet-known' }] }).reasons[0]?.why).toBe(en.saw.threat);
    expect(card({ signals: [{ ...threat, rule: 'constructor' }] }).reasons[0]?.why).toBe(en.saw.threat);
  });

  test('quote text as text', () => {
    const text = '<img src=x onerror=alert(1)> \u202Eevil\u2066 \u0000&amp;';
    expect(card({ signals: [{ ...threat, text }] }).reasons[0]?.quote).toBe('<img src=x onerror=alert(1)> evil &amp;');
  });
});
