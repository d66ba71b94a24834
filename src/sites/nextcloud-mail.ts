import { mailSite } from './mail.ts';

/** Nextcloud Mail, from its source; on any host. Ids repeat for each open mail. */
export const nextcloudMail = mailSite({
  id: 'nextcloud-mail',
  name: 'Nextcloud Mail',
  hosts: [],
  known: { how: 'published', on: '2026-11' },
  mark: '#message-container',
  mail: '#message-container',
  around: '.envelope__header, .sender, .timestamp',
  body: ['iframe.message-frame', '#message-container iframe', '#message-container'],
  subject: ['#mail-thread-header h2', '.mail-thread h2', 'main h2'],
  sender: ['.sender__email', '.sender', ['.envelope__header [title*="@"]', 'title']],
  senderName: [['.sender', '', /^([^@<]+?)\s*(?:<|$)/u, '.sender__email']],
  sentAt: /\/box\/sent/u,
  time: [['.timestamp', 'title'], '.timestamp'],
  key: { at: /\/thread\/(\d+)/u },
  stranger: '.phishing-warning',
});
