import { mailSite } from './mail.ts';

/** Gmail: names that are the same in every language; the body stands in the page itself. */
export const gmail = mailSite({
  id: 'gmail',
  name: 'Gmail',
  hosts: ['https://mail.google.com/mail/*'],
  known: { how: 'published', on: '2026-11' },
  mark: '[data-legacy-message-id], h2[data-thread-perm-id]',
  mail: '[data-message-id], [data-legacy-message-id]',
  body: ['.a3s', '.ii', '[dir]:not(:has([email]))'],
  subject: ['h2[data-thread-perm-id]', 'h2.hP', '[role="main"] h2'],
  sender: [['.gD[email]', 'email'], ['[email]', 'email']],
  senderName: [['.gD[name]', 'name'], ['[email][name]', 'name']],
  to: [['.hb [email]', 'email']],
  own: [['a[aria-label*="@"]', 'aria-label', /([^\s()<>@]{1,64}@[^\s()<>@]+)/u], ['title', '', /([^\s@]{1,64}@[^\s@]+) - Gmail$/u]],
  sentAt: /#(?:sent|drafts)\b/u,
  threads: true,
  time: [['.g3[title], [role="gridcell"][title]', 'title']],
  messageId: [['[data-legacy-message-id]', 'data-legacy-message-id'], ['[data-message-id]', 'data-message-id']],
  key: { in: [['[data-legacy-thread-id]', 'data-legacy-thread-id'], ['[data-thread-perm-id]', 'data-thread-perm-id']] },
  files: '.aV3, [download_url]',
});
