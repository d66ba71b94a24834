/**
 * How a gate, which stands among the page's own scripts, talks with the door (door.ts), which stands in the world of the extension.
 * They meet before the page has any script: the gate hands over one end of a channel that the page never sees.
 */
export const HELLO = 'porchlight-gate';
export const ANYBODY = 'porchlight-door';

/** From gate to door. */
export type GateMessage =
  | { readonly type: 'ask'; readonly id: number }
  /** A file choice was held, or has passed by leave. */
  | { readonly type: 'held' | 'passed' };

/** From door to gate. `heard` comes at once: a door that is gone holds nobody up. */
export type DoorMessage = { readonly type: 'heard'; readonly id: number } | { readonly type: 'answer'; readonly id: number; readonly go: boolean } | { readonly type: 'state'; readonly holds: boolean };
