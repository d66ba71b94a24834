import type { Answers } from '../conversation/told.ts';
import type { Situation } from './situation.ts';

/**
 * Every line of advice, and where it comes from: S-numbers are rows of the requirements, the rest are the short names
 * of the advice page (police forces, helplines, studies). The words of each are in words/.
 */
export const STEP_SOURCES = {
  // Something feels off.
  'no-need-to-answer': ['SW', 'S088'],
  'stay-in-this-app': ['SI', 'S093'],
  'look-at-the-profile': ['SI', 'SW', 'S012', 'S013', 'S014'],
  'search-the-picture': ['SI', 'S017'],
  'ask-friends': ['SW', 'S016'],
  'decline-strangers': ['MA', 'GÖ', 'S078'],
  'hide-friends-list': ['SI', 'S082', 'S083'],
  'keep-details-back': ['MA', 'GÖ', 'S085', 'S086'],
  'chats-can-be-saved': ['SI', 'S094'],

  // Pictures or a video call are asked for.
  'send-nothing-intimate': ['GÖ', 'SW', 'S087', 'S088'],
  'no-nudity-on-video': ['MA', 'GÖ', 'S091'],
  'cover-the-camera': ['MA', 'S090'],
  'quick-test': ['rule of thumb', 'S032', 'S033'],
  'end-the-call': ['SI', 'S092'],
  'you-owe-nothing': ['SW', 'BACS', 'S023'],
  'no-means-no': ['SW', 'S029'],
  'already-sent': ['SW', 'S103'],
  'save-their-names': ['SW', 'S116'],

  // A threat has come.
  breathe: ['SW', 'FBI', 'NHW', 'S102', 'S103'],
  'do-not-pay': ['MA', 'GÖ', 'SI', 'SW', 'RCMP', 'RPH', 'LKA-BW', 'S104', 'S105', 'S106'],
  'do-not-answer': ['MA', 'SI', 'RPH', 'ZCB', 'S109'],
  'save-proof': ['MA', 'SI', 'SW', 'NCMEC', 'PP', 'S113', 'S116', 'S118'],
  'block-and-report': ['SI', 'C3P', 'S111', 'S112'],
  'go-private': ['NHW', 'NCA', 'CLE', 'S081', 'S083'],
  'deactivate-not-delete': ['INC', 'NCA', 'S118'],
  'tell-one-person': ['C3P', 'FBI', 'PP', 'SW', 'S129'],
  police: ['MA', 'GÖ', 'SI', 'CLE', 'S119', 'S120', 'S121'],
  'stop-pictures-adult': ['SWGfL', 'STOPNCII'],
  'stop-pictures-minor': ['NCMEC'],
  passwords: ['GÖ', 'S098', 'S099', 'S125'],
  'report-posts': ['MA', 'GÖ', 'SI', 'S122', 'S123', 'S124'],
  'name-alert': ['SI', 'S126'],
  'private-link': ['SI', '3018', 'S051', 'S053'],
  'fake-picture': ['C3P', 'nrk.no 2022'],
  'put-it-away': ['texted.ca'],

  // Something was paid.
  'pay-nothing-more': ['SW', 'S107'],
  'call-the-bank': ['MA', 'FTC', 'CUY', 'S108'],
  'ask-to-stop-it': ['MA', 'FTC', 'CUY', 'S108'],
  'keep-payment-proof': ['SW', 'EIF', 'S116'],
  'expect-demands': ['Thorn/NCMEC 2024', 'S055', 'S106'],
  'beware-recovery': ['FBI-R'],

  // A bulk mail.
  'pay-and-answer-nothing': ['GÖ', 'VZ', 'LUX', 'S104'],
  'open-nothing': ['VZ', 'FBI'],
  'leaked-proof': ['scamhub.org', 'hacked.com', 'verifythis.com'],
  'old-password': ['LUX', 'GÖ', 'S098'],
  'two-step-login': ['LUX', 'S099'],
  'update-and-scan': ['MA', 'GÖ', 'S095', 'S096'],
  'mark-as-spam': ['VZ', 'S097', 'S115'],
  'paid-for-a-bluff': ['VZ', 'LKA-NI', 'S108'],

  // Somebody who wants money for help or silence.
  'police-take-no-money': ['BR-PM', 'US-LAW'],
  'look-up-the-number': ['BR-PM', 'US-LAW'],
  'fake-parent': ['WP'],
  'nobody-can-hack': ['wardedsec.com'],
  'costly-firms': ['FBI-R'],
  'services-never-ask': ['STOPNCII', 'NCMEC'],
  'no-remote-control': ['rule of thumb'],

  // Under 18.
  'talk-to-an-adult': ['C3P', 'SI', 'S136'],
  'save-without-pictures': ['LEX', 'Netsafe', 'S128'],
  'police-with-an-adult': ['NCMEC', 'C3P', 'S119'],
  'when-you-cannot': ['C3P'],

  // Somebody seems to be somebody else.
  'ask-another-way': ['SW', 'S061', 'S062'],
  'nothing-before-that': ['SW'],
  'tell-the-real-person': ['SI', 'S112'],
  'own-account-copied': ['GÖ', 'S099', 'S125'],
  'about-a-friend': ['SI', 'LEX', 'S127'],

  // Somebody cannot go on.
  'call-emergency': ['help entries'],
  'talk-to-somebody': ['help entries', 'C3P'],
  'it-gets-better': ['doi 10.1177/08862605231156416'],
  'go-to-a-person': ['doi 10.1177/08862605231156416', 'C3P'],
  'all-can-wait': ['rule of thumb'],
} as const satisfies Record<string, readonly string[]>;

export type StepId = keyof typeof STEP_SOURCES;

/** What comes once the first shock is over; the same whether something was paid or not. */
const AFTER_A_THREAT = [
  'save-proof',
  'block-and-report',
  'go-private',
  'deactivate-not-delete',
  'tell-one-person',
  'police',
  'stop-pictures-adult',
  'stop-pictures-minor',
  'passwords',
  'report-posts',
  'name-alert',
  'private-link',
  'fake-picture',
  'put-it-away',
] as const satisfies readonly StepId[];

/** The order is that of the police and the helplines: nothing is moved for looks. */
export const STEPS: Readonly<Record<Situation, readonly StepId[]>> = {
  early: [
    'no-need-to-answer',
    'stay-in-this-app',
    'look-at-the-profile',
    'search-the-picture',
    'ask-friends',
    'decline-strangers',
    'hide-friends-list',
    'keep-details-back',
    'chats-can-be-saved',
  ],
  asked: [
    'send-nothing-intimate',
    'no-nudity-on-video',
    'cover-the-camera',
    'quick-test',
    'end-the-call',
    'you-owe-nothing',
    'no-means-no',
    'already-sent',
    'save-their-names',
  ],
  threatened: ['breathe', 'do-not-pay', 'do-not-answer', ...AFTER_A_THREAT],
  paid: [
    'pay-nothing-more',
    'call-the-bank',
    'ask-to-stop-it',
    'keep-payment-proof',
    'expect-demands',
    ...AFTER_A_THREAT,
    'beware-recovery',
  ],
  young: [
    'breathe',
    'do-not-pay',
    'talk-to-an-adult',
    'save-without-pictures',
    'block-and-report',
    'stop-pictures-minor',
    'police-with-an-adult',
    'when-you-cannot',
    'go-private',
    'fake-picture',
    'put-it-away',
  ],
  'bulk-mail': [
    'pay-and-answer-nothing',
    'open-nothing',
    'leaked-proof',
    'old-password',
    'two-step-login',
    'update-and-scan',
    'mark-as-spam',
    'paid-for-a-bluff',
  ],
  'second-fraud': [
    'police-take-no-money',
    'look-up-the-number',
    'fake-parent',
    'nobody-can-hack',
    'costly-firms',
    'services-never-ask',
    'no-remote-control',
  ],
  impersonation: ['ask-another-way', 'nothing-before-that', 'tell-the-real-person', 'own-account-copied', 'about-a-friend'],
  despair: ['call-emergency', 'talk-to-somebody', 'it-gets-better', 'go-to-a-person', 'all-can-wait'],
};

/** The steps for a person, by what they have said: never the adults' way for somebody who is young, and what a payment needs. */
export function stepsFor(situation: Situation, { under18, paid }: Answers): readonly StepId[] {
  const steps = STEPS[situation].filter((step) => !(under18 === true && step === 'stop-pictures-adult') && !(under18 === false && step === 'stop-pictures-minor'));
  if (situation !== 'young' || paid !== true) return steps;
  return steps.flatMap((step): readonly StepId[] => {
    if (step === 'do-not-pay') return ['pay-nothing-more'];
    return step === 'talk-to-an-adult' ? [step, 'call-the-bank', 'ask-to-stop-it', 'keep-payment-proof'] : [step];
  });
}
