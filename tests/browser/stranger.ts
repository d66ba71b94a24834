import { randomUUID } from 'node:crypto';
import { client, xml } from '@xmpp/client';
import { PASSWORD, type Prosody } from './prosody.ts';

/** The other side of a chat: a real XMPP client that the test plays. */
export interface Stranger {
  say(text: string): Promise<void>;
  /** Puts other words in place of what was said last. */
  correct(text: string): Promise<void>;
  /** Takes back what was said last. */
  takeBack(): Promise<void>;
  /** What the person in the browser has written, in order. */
  readonly heard: readonly string[];
  leave(): Promise<void>;
}

export async function meetStranger(prosody: Prosody, account: string, person: string): Promise<Stranger> {
  const heard: string[] = [];
  // A test that is tried again meets what its first try left connected: two of one name would throw each other out.
  const xmpp = client({ service: prosody.websocket, domain: prosody.domain, username: account.split('@')[0]!, password: PASSWORD, resource: randomUUID() });
  xmpp.on('error', () => undefined);
  xmpp.on('stanza', (stanza: { is(name: string): boolean; getChildText(name: string): string | null }) => {
    const text = stanza.is('message') ? stanza.getChildText('body') : null;
    if (text) heard.push(text);
  });
  await xmpp.start();
  await xmpp.send(xml('presence'));
  let last = '';
  const send = (id: string, ...content: ReturnType<typeof xml>[]): Promise<void> => xmpp.send(xml('message', { type: 'chat', to: person, id }, ...content));
  return {
    heard,
    say: (text) => send((last = randomUUID()), xml('body', {}, text)),
    correct: (text) => send(randomUUID(), xml('body', {}, text), xml('replace', { id: last, xmlns: 'urn:xmpp:message-correct:0' })),
    takeBack: () => send(randomUUID(), xml('retract', { id: last, xmlns: 'urn:xmpp:message-retract:1' })),
    leave: () => xmpp.stop(),
  };
}
