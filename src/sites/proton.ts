import { mailSite } from './mail.ts';

const SENDER = '[data-testid="recipients:sender"]';

/** Proton Mail, from its source. The body stands in a frame without scripts, of the page's own origin. */
export const proton = mailSite({
  id: 'proton',
  name: 'Proton Mail',
  hosts: ['https://mail.proton.me/*', 'https://mail.protonmail.com/*'],
  known: { how: 'published', on: '2026-11' },
  mark: '[data-shortcut-target="message-container"]',
  mail: 'article[data-message-id], article.message-container',
  body: ['iframe[data-testid="content-iframe"]', '[data-testid="message-content:body"] iframe', '[data-testid="message-content:body"]'],
  subject: [['[data-testid="conversation-header:subject"]', 'title'], '[data-testid="conversation-header:subject"]'],
  sender: [[`${SENDER} [title*="@"]`, 'title'], [SENDER, 'aria-label', /<([^>]+)>/u], SENDER, '[data-testid="message-header:from"]'],
  senderName: [`${SENDER} .message-recipient-item-label`, `${SENDER} [title*="@"]`],
  own: [['title', '', /\| ([^\s@]{1,64}@[^\s@]+) \|/u], ['[data-testid^="heading:userdropdown"]', '', /([^\s@]{1,64}@[^\s@]+)/u]],
  me: '.is-outbound',
  them: '.is-inbound',
  sentAt: /\/(?:all-)?(?:sent|drafts)\b/u,
  threads: true,
  receivedAt: /\/(?:inbox|spam)\//u,
  time: [['time', 'datetime']],
  messageId: [['[data-message-id]', 'data-message-id']],
  key: { at: /\/u\/\d+\/[^/]+\/([^/?#]+)|elementID=([^&]+)/u },
  stranger: '[data-testid="spam-banner:phishing-banner"]',
  files: '[data-testid="message-attachments"]',
});
