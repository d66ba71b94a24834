import { mailSite } from './mail.ts';

/** Zimbra's classic client; on any host. Its frame is filled by script and read from its parent. */
export const zimbra = mailSite({
  id: 'zimbra',
  name: 'Zimbra',
  hosts: [],
  known: { how: 'published', on: '2026-11' },
  mark: 'iframe[id$="__MSG__body__iframe"]',
  mail: 'iframe[id$="__MSG__body__iframe"]',
  around: '[id$="__MSG_from"], [id*="_from" i], .addrBubble',
  body: ['iframe[id$="__MSG__body__iframe"]'],
  subject: ['[id*="_subject" i]', '.SubjectCol'],
  sender: ['[id$="__MSG_from"]', '[id*="_from" i]', '.addrBubble'],
  senderName: [['[id$="__MSG_from"], [id*="_from" i], .addrBubble', '', /^([^<@]+?)\s*</u]],
  time: ['[class*="DateCol"]'],
});
