import type { Speaker } from './message.ts';

/**
 * What can be asked of the person about a case, one press each, never required, in the order in which it is asked: whether there was a call
 * or a picture at all (`met`) comes before what follows from it. The order is one for all, so that nothing moves under a finger.
 */
export const QUESTIONS = ['met', 'paid', 'under18', 'despair'] as const;

export type Question = (typeof QUESTIONS)[number];

/** What the person can see on the other's profile, and we cannot: S012 to S017, S032. */
export const PROFILE_SIGNS = ['few-facts', 'very-attractive', 'flirt-groups', 'asked-many', 'no-video', 'new-in-common', 'just-met'] as const;

export type ProfileSign = (typeof PROFILE_SIGNS)[number];

/** What the person has answered; what is left out was not answered, or taken back. */
export type Answers = { readonly [question in Question | ProfileSign]?: boolean };

/** Why a conversation that was flagged is fine, as the person says. */
export const FINE_REASONS = ['partner', 'joke', 'told', 'other'] as const;

export type FineReason = (typeof FINE_REASONS)[number];

/** Who wrote a message (by its key), as the person says; or that each side was taken for the other throughout. */
export type Correction = { readonly key: string; readonly from: Speaker } | 'swap';
