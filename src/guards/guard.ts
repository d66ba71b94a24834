/**
 * What Porchlight holds back for a moment, where a conversation gives it doubts. `payment` holds nothing back, it reminds; `personal`
 * only hints.
 */
export const GUARDS = ['picture', 'camera', 'payment', 'personal'] as const;

export type GuardName = (typeof GUARDS)[number];

export type GuardsOn = Readonly<Record<GuardName, boolean>>;

/** The camera guard puts a function of ours before one of the page's: that is for the person to switch on. */
export const GUARDS_AT_FIRST: GuardsOn = { picture: true, camera: false, payment: true, personal: true };
