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
  'ask-yourself': ['MA', 'S041'],
  'if-yes': ['MA', 'S041'],
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
} as const satisfies Record<string, readonly string[]>;

export type StepId = keyof typeof STEP_SOURCES;

/** Where a person stands, as far as the chat tells. */
export type Situation = 'early' | 'asked' | 'threatened' | 'paid' | 'bulk-mail' | 'second-fraud';

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
  'bulk-mail': [
    'ask-yourself',
    'if-yes',
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
};
