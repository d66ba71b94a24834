import type { Cue, CueName } from './cue.ts';
import { MARKS, type Noted } from './marks.ts';

/** Which marks are cues, in every language. */
const CUES_OF: Readonly<Partial<Record<CueName, readonly string[]>>> = {
  'pushes-video': ['WANT VIDEOCALL', 'TURN CAMERA', 'VIDEOCALL NOW'],
  'holds-material': ['I HOLD MATERIAL', 'I RECORD'],
  'would-publish': ['I REACH PEOPLE', 'REACH MATERIAL PEOPLE', 'I PUBLISH MATERIAL', 'PUBLISH WORLD'],
  'would-be-seen': ['PEOPLE SEE'],
  'would-ruin': ['I RUIN', 'RUIN YOU'],
  condition: ['ELSE', 'IF REACH', 'IF NOT PAY', 'IF IGNORE'],
  'names-material': ['MATERIAL'],
  'names-audience': ['PEOPLE'],
  'asks-money': ['YOU PAY', 'I PAY', 'PAY MONEY', 'SEND MONEY', 'WANT MONEY', 'SEND MEANS', 'PAY MEANS'],
  'names-payment-means': ['MEANS'],
  'names-amount': ['@amount', 'NUMBER MONEY'],
  'gives-wallet': ['@account'],
  deadline: ['NUMBER CLOCK', 'UNTIL CLOCK', 'UNTIL DAY'],
  'offers-removal': ['HELP GONE', 'I HELP YOU', 'I GONE MATERIAL'],
  'threatens-law': ['LAW YOU', 'LAW MONEY', 'LAW MATERIAL'],
  secrecy: ['SECRET'],
  'demands-more': ['MORE MONEY', 'MORE PAY'],
  'names-adult-site': ['SITE'],
  refuses: ['REFUSE'],
  pleads: ['BEG STOP', 'BEG GONE', 'BEG NOT'],
  alarmed: ['WHY', 'I AFRAID'],
  'asks-deletion': ['BEG GONE', 'YOU GONE'],
  'has-paid': ['I PAY'],
  despairs: ['DESPAIR'],
  jokes: ['LAUGH'],
  reports: ['TALE', 'SCAM', 'THIRD SEND', 'THIRD REACH PEOPLE', 'THIRD WANT MONEY', 'THIRD HOLD', 'THIRD TELL', 'THIRD RECORD', '@quote'],
  trades: ['TRADE'],
  works: ['OFFICE'],
};

/** By the numbers of the marks. */
const BY_MARK: readonly (readonly CueName[])[] = MARKS.map((mark) => (Object.keys(CUES_OF) as CueName[]).filter((name) => CUES_OF[name]!.includes(mark)));

/** The cues that the meanings of a passage give, with the words that gave them. */
export function wordedCues({ marks }: Noted): Cue[] {
  const cues: Cue[] = [];
  for (const [mark, span] of marks) for (const name of BY_MARK[mark]!) cues.push({ name, start: span?.start ?? 0, end: span?.end ?? 0 });
  return cues;
}
