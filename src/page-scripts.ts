/** The scripts that are brought into pages, by where they lie in the package. */
export const GENERAL = '/generic.js';
export const POINTING = '/pointing.js';
/** All that it takes to read along on a page of no known site; the reader first, so that chat.js finds it there. */
export const READING = [GENERAL, '/content-scripts/chat.js'] as const;
