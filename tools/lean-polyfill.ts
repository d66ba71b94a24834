import type { Plugin } from 'vite';

const POLYFILL = /\/webextension-polyfill\/dist\/browser-polyfill\.js$/u;
const METADATA = /(const apiMetadata = )(\{[\s\S]*?\n {6}\});/u;

/**
 * The polyfill lists every function that Chrome had before it knew promises; all that we call gives promises by itself since manifest 3. What it is
 * still needed for are answers to messages, which are no part of the list. Without the list each script is a twentieth smaller.
 */
export function leanPolyfill(): Plugin {
  return {
    name: 'lean-polyfill',
    transform(code, id) {
      if (!POLYFILL.test(id)) return null;
      if (!METADATA.test(code)) throw new Error('lean-polyfill: the polyfill has no list of functions any more');
      // It insists on a list, and names one entry of it.
      return code.replace(METADATA, '$1{ runtime: {}, devtools: {}, privacy: {} };');
    },
  };
}
