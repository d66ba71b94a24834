import { chatSite, type Layout } from './layout.ts';

const IN = '[class*="incoming" i], [class*="inbound" i], [class*="received" i], [data-testid*="incoming" i], [data-testid*="received" i]';
const OUT = '[class*="outgoing" i], [class*="outbound" i], [class*="message-sent" i], [class*="sent-message" i], [data-testid*="outgoing" i], [data-testid*="message-sent" i]';

/** Sites whose chat nobody has described: read where rows say in words which way they went; else the page is left to the generic reader. */
export function guessedSite(site: Pick<Layout, 'id' | 'name' | 'hosts'> & Partial<Layout>): ReturnType<typeof chatSite> {
  return chatSite({
    known: { how: 'guessed', on: '2026-11' },
    weak: true,
    mark: `${IN}, ${OUT}`,
    row: `${IN}, ${OUT}`,
    text: ['[class*="text" i], [class*="content" i], [class*="body" i]', 'p', '[dir="auto"]', IN, OUT],
    strip: 'time, button, [class*="time" i], [class*="status" i]',
    signs: [{ me: OUT, them: IN }],
    time: [['time', 'datetime']],
    ...site,
  });
}
