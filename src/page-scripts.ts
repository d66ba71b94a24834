/** The scripts that are brought into pages, by where they lie in the package. */
export const GENERAL = '/generic.js';
export const POINTING = '/pointing.js';
/** Clients that live on any host. WXT's types know its own entry points alone. */
const ANYWHERE = '/sites/anywhere.js' as typeof GENERAL;
/** All that it takes to read along on a page of no known site; chat.js comes last, so that it finds the others there. */
export const READING = [ANYWHERE, GENERAL, '/content-scripts/chat.js'] as const;
