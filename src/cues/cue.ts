import type { Message } from '../conversation/message.ts';

/** What a turn can do, each with what is meant by it. A cue says nothing about guilt: rules judge by who does what, and when. */
export const CUES = {
  // the conversation itself, which no word tells
  'known-name': 'goes by the name of somebody whom the person knows from another account',
  // the approach
  flatters: 'praises looks or person',
  'declares-love': 'speaks of love, of a bond, uses pet names',
  'switches-channel': 'asks to go on in another app, or asks for or gives a handle there',
  'pushes-video': 'asks for a video call or for the camera to be turned on',
  'shows-own-picture': 'says that an own picture has been sent, asks whether it pleases, "your turn"',
  'asks-picture': 'asks for a picture or video of the person',
  'asks-intimate': 'asks for an intimate picture, or to undress',
  presses: 'insists, belittles a refusal, makes a test of trust of it',
  secrecy: 'asks not to tell anybody',
  // what is held
  'holds-recording': 'claims to hold a recording or pictures of the person',
  'holds-material': 'speaks of a recording or pictures in their own hands',
  'holds-access': 'claims to have got into an account or a device',
  'holds-contacts': 'claims to hold the list of contacts, or to know family, work or school',
  // the threat
  'would-publish': 'announces to send or post something to others',
  'would-be-seen': 'says that others see it or will see it',
  'would-ruin': 'announces ruin: life, name, work, marriage',
  condition: 'makes it depend on what the other does: if not, or else, unless',
  'names-material': 'speaks of a video, pictures, a recording',
  'names-audience': 'speaks of family, friends, followers, employer, everybody',
  // the demand
  'asks-money': 'demands a payment',
  'names-payment-means': 'names a way to pay: gift card, transfer service, crypto',
  'names-amount': 'names a sum of money',
  deadline: 'sets a time by which something must be done',
  'offers-removal': 'offers to get pictures deleted, an account or money back',
  'threatens-law': 'speaks of police, court or a case against the person',
  'demands-more': 'says that what was paid is not enough, or asks again',
  // blackmail mail
  'claims-malware': 'claims that the device was infected or watched',
  'names-adult-site': 'speaks of visits to adult sites',
  'gives-wallet': 'gives a crypto address',
  'forbids-help': 'says not to tell the police or anybody, not to answer',
  // answers
  refuses: 'says no',
  pleads: 'begs, asks to stop',
  alarmed: 'is frightened or outraged by what was just said',
  'has-paid': 'says that a payment was made',
  'asks-deletion': 'asks to delete something',
  despairs: 'speaks of not wanting to live, or of harming themselves',
  // what makes words harmless
  jokes: 'laughs, marks as a joke',
  reports: 'tells what somebody else said or did; news; warnings',
  trades: 'buying and selling, invoices, rent, tickets',
  works: 'meetings, lessons, events that are recorded as a matter of course',
  // whole acts, told by the learned tagger from turn and context together
  'tagged-rapid-intimacy': 'love and trust too soon',
  'tagged-platform-switch': 'a push to another app',
  'tagged-video-push': 'a push to a video call',
  'tagged-secrecy': 'a promise of secrecy asked for',
  'tagged-sexual-image-first': 'an own intimate picture shown first',
  'tagged-intimate-request': 'an intimate picture asked for',
  'tagged-recorded-claim': 'a recording or pictures held',
  'tagged-hacked-claim': 'a break-in claimed',
  'tagged-contacts-claim': 'people named who matter',
  'tagged-publish-threat': 'a threat to show it to others, plain or implied',
  'tagged-payment-demand': 'something demanded for silence',
  'tagged-deadline': 'a time limit set',
  'tagged-repay-demand': 'more demanded after a payment',
  'tagged-second-fraud': 'a false helper, police, father or lawyer',
  'tagged-bulk-mail': 'a blackmail mail that goes to many people',
} as const;

export type CueName = keyof typeof CUES;

/** Those that the tagger alone tells. */
export type TaggedCue = Extract<CueName, `tagged-${string}`>;

/** A cue that was recognised in a turn. */
export interface Cue {
  readonly name: CueName;
  /** The part of the message's own text that moved it, in characters: first, and one behind the last. */
  readonly start: number;
  readonly end: number;
}

/**
 * Recognises what a turn does, given up to eight turns before it (oldest first). Cues by words (words.ts) and by sign
 * (signs.ts) are recognisers; a recogniser that learned from examples would be another.
 */
export type Recogniser = (turn: Message, before: readonly Message[]) => readonly Cue[];

/** All cues that any of the recognisers finds. */
export function together(...recognisers: readonly Recogniser[]): Recogniser {
  return (turn, before) => recognisers.flatMap((recognise) => recognise(turn, before));
}
