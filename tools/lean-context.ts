import type { Plugin } from 'vite';

const CONTEXT = /\/wxt\/dist\/utils\/content-script-context\.mjs$/u;

/**
 * WXT hands each content script a context that we do not use, and says on the document that a script has begun: pages could hear it, and answer.
 * Without it the script is a twenty-fifth smaller.
 */
export function leanContext(): Plugin {
  return {
    name: 'lean-context',
    transform: (_code, id) => (CONTEXT.test(id.replaceAll('\\', '/')) ? 'export class ContentScriptContext {}' : null),
  };
}
