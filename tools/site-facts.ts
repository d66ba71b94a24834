/** What src/sites/facts.ts is filled with, for `define`. */
import { adapters } from '../src/sites/list.ts';
import type { SiteFacts } from '../src/sites/facts.ts';

export const siteFacts = JSON.stringify(adapters.map(({ id, name, hosts, known }): SiteFacts => ({ id, name, hosts, ...(known === undefined ? {} : { known }) })));
