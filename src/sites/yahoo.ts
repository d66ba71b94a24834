import { mailSite } from './mail.ts';

const FROM = '[data-test-id="message-from"]';

/** Yahoo Mail, and AOL with the same code. */
export const yahoo = mailSite({
  id: 'yahoo',
  name: 'Yahoo Mail, AOL',
  hosts: ['https://*.mail.yahoo.com/*', 'https://mail.aol.com/*'],
  known: { how: 'published', on: '2026-11' },
  mark: '[data-test-id="message-view"], [data-test-id="message-view-body"], #mail-app-component',
  mail: '[data-test-id="message-view"], .message-view, [data-test-id="rp"]',
  body: ['[data-test-id="message-view-body-content"]', '[data-test-id="message-view-body"]', '.msg-body'],
  subject: ['[data-test-id="message-group-subject-text"]', '[data-test-id="message-subject"]', 'h2'],
  sender: [[`${FROM} [data-email]`, 'data-email'], `${FROM} [data-test-id="email-pill"]`, FROM],
  senderName: [[FROM, '', /^([^<@]+?)\s*[\s<][^\s<]*@/u], [FROM, '', /^\S+@\S+?\s+([^<@]+)$/u]],
  own: [['title', '', /([^\s@]{1,64}@[^\s@]+) - (?:Yahoo|AOL)/u], ['button[aria-label*="@"]:not([data-test-id="message-view"] *, li *)', 'aria-label', /([^\s()<>,@]{1,64}@[^\s()<>,@]+)/u], ['[role="banner"] [aria-label*="@"]', 'aria-label', /([^\s()<>@]{1,64}@[^\s()<>@]+)/u]],
  threads: true,
  receivedAt: /\/folders\/[16]\b/u,
  sentAt: /\/folders\/2\b/u,
  time: [['time', 'datetime'], '[data-test-id="message-date"]'],
  key: { at: /\/messages\/([^/?#]+)/u },
});
