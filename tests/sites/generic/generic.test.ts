import { afterEach, expect, test } from 'vitest';
import { createGenericReader } from '../../../src/sites/generic/generic.ts';
import { afresh } from '../../../src/sites/site.ts';
import { closeWindows, load } from '../pages.ts';

afterEach(closeWindows);

test.each([[undefined, 200], [Infinity, 230]])('of a long chat the newest rows are read, and where all are asked for (%s), those above as well', (most, count) => {
  const rows = Array.from({ length: 230 }, (_, row) => `<div class="message ${row % 2 === 0 ? 'in' : 'out'}"><span>line ${row} about the weather</span> <time>10:00</time></div>`).join('');
  const html = `<!doctype html><html lang="en"><body><main><h2>Kim</h2><div role="log" aria-label="Messages">${rows}</div><form><textarea placeholder="Write a message"></textarea><button>Send</button></form></main></body></html>`;
  const document = load({ html, expected: { url: 'https://chat.example/', reading: null } });
  const reading = createGenericReader({ surely: false, shape: null }).read(document, afresh, most);
  const said = reading.state === 'read' ? reading.open[0]!.rows : [];
  expect(said).toHaveLength(count);
  expect(said[0]).toMatchObject({ from: 'them', text: `line ${230 - count} about the weather` });
});
