import { describe, expect, test } from 'vitest';
import { parseConversation } from '../../src/conversation/file.ts';
import { messagesFor, mistakeReport, type Mistake, type Reported } from '../../src/mistakes/mistake-report.ts';
import type { KeptMessage } from '../../src/store/records.ts';

const NOW = Date.UTC(2026, 10, 26, 15);
const message = (order: number, more: Partial<KeptMessage> = {}): KeptMessage => ({ key: `k${order}`, order, from: 'them', text: `text ${order}`, readAt: NOW, signals: [], ...more });
const flagged = (order: number): KeptMessage => message(order, { level: 'danger', signals: [{ rule: 'publish-threat', stage: 'threat', words: 'text' }] });

const reported: Reported = {
  channel: 'chat', site: 'instagram', level: 'danger', stage: 'threat', score: 80,
  messages: [message(3, { sentAt: NOW, sender: 'Mia Vale' }), message(4, { from: 'me', sentAt: NOW + 60_000, sender: 'Sam', media: 'image' }), flagged(9)],
};
const report = (mistake: Mistake, more: Partial<Reported> = {}): Record<string, unknown> => JSON.parse(mistakeReport(mistake, { ...reported, ...more }, ['a', 'b', 'c'], { id: 'report-1', language: 'en', version: '0.1.0' }));

describe('a report', () => {
  test('holds the masked turns, what Porchlight said at which, and the version; no name, no address, no time of day', () => {
    expect(report('wrong')).toEqual({
      id: 'report-1', lang: 'en', channel: 'chat', platform: 'instagram', kind: 'benign', variant: 'report', style: 'reported', mistake: 'wrong', warn_by: null, threat_at: null,
      porchlight: { version: '0.1.0', level: 'danger', stage: 'threat', score: 80, said: [{ turn: 2, level: 'danger', rules: ['publish-threat'] }] },
      turns: [
        { from: 'them', text: 'a', at: '2000-01-01T00:00:00.000Z' },
        { from: 'me', text: 'b', at: '2000-01-01T00:01:00.000Z', media: 'image' },
        { from: 'them', text: 'c', missing: 4 },
      ],
    });
  });
  test('of what was missed is labelled as what it was, to be warned of by its end', () => {
    expect(report('missed')).toMatchObject({ kind: 'sextortion', mistake: 'missed', warn_by: 2 });
  });
  test('tells the speakers of a group apart without their names', () => {
    const messages = [message(0, { sender: 'Mia' }), message(1, { sender: 'Ben' }), message(2, { sender: 'Mia' })];
    expect((report('wrong', { messages }).turns as { name: string }[]).map(({ name }) => name)).toEqual(['Person 1', 'Person 2', 'Person 1']);
  });
  test('is a line of a conversation file', () => {
    const line = mistakeReport('missed', reported, ['a', 'b\nc', '"\u202e'], { id: 'report-1', language: 'en', version: '0.1.0' });
    expect(line).not.toMatch(/[\n\u202e]/u);
    expect(parseConversation(line)).toMatchObject({ id: 'report-1', language: 'en', messages: [{ from: 'them', text: 'a' }, { from: 'me', text: 'b\nc', media: 'image' }, { text: '"\u202e' }] });
  });
});

test('of a long conversation the last messages go in, of what was wrong those up to the last warning and the answer to it', () => {
  const many = Array.from({ length: 500 }, (_, order) => (order === 300 ? flagged(order) : message(order)));
  expect(messagesFor('missed', many).map(({ order }) => order)).toEqual(Array.from({ length: 200 }, (_, index) => 300 + index));
  expect(messagesFor('wrong', many).map(({ order }) => order)).toEqual(Array.from({ length: 200 }, (_, index) => 105 + index));
  expect(messagesFor('wrong', many.slice(0, 3))).toHaveLength(3);
});
