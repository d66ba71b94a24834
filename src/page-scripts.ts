/** The scripts that are brought into pages, by where they lie in the package. */
export const GENERAL = '/generic.js';
export const POINTING = '/pointing.js';
/** The guards themselves, brought where there is doubt. */
export const GUARDS = '/guards.js';
/** Stands in pages from their start, for the guards; see src/guards/door.ts. */
export const DOOR = '/door.js';
/** Stand among the page's own scripts: see src/guards/gate/. */
export const FILE_GATE = '/file-gate.js';
export const CAMERA_GATE = '/camera-gate.js';
/** Reminds, on sites for payments. */
export const PAYMENT = '/payment.js';
/** Clients that live on any host. WXT's types know its own entry points alone. */
const ANYWHERE = '/sites/anywhere.js' as typeof GENERAL;
/** All that it takes to read along on a page of no known site; chat.js comes last, so that it finds the others there. */
export const READING = [ANYWHERE, GENERAL, DOOR, '/content-scripts/chat.js'] as const;
