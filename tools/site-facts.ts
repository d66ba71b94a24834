/** What src/sites/facts.ts is filled with, for `define`. */
import { withoutUndefined } from '../src/sites/dom.ts';
import type { SiteFacts } from '../src/sites/facts.ts';
import { adapters } from '../src/sites/list.ts';

export const siteFacts = JSON.stringify(adapters.map(({ id, name, hosts, known }): SiteFacts => withoutUndefined({ id, name, hosts, known })));
