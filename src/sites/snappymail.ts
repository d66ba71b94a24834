import { mailSite } from './mail.ts';

/** SnappyMail, from its source, and RainLoop alike; on any host. */
export const snappymail = mailSite({
  id: 'snappymail',
  name: 'SnappyMail',
  hosts: [],
  known: { how: 'published', on: '2026-11' },
  mark: '#messageItem',
  mail: '#messageItem',
  around: '.messageItemHeader, .informationShort, time',
  body: ['#messageItem .bodyText', '#messageItem'],
  subject: ['.messageItemHeader .subject', '.subject'],
  sender: [['.from[title]', 'title'], '.from', ['[title*="@"]', 'title']],
  senderName: ['.from'],
  sentAt: /\/mailbox\/(?:INBOX[./])?sent/iu,
  time: [['time', 'datetime'], 'time.date'],
  key: { at: /#\/mailbox\/(.+\/m\d+)/u },
});
