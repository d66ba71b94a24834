import { randomUUID } from 'node:crypto';
import { client, xml } from '@xmpp/client';
import { PASSWORD, type Prosody } from './prosody.ts';

/** The other side of a chat: a real XMPP client that the test plays. */
export interface Stranger {
  say(text: string): Promise<void>;
  /** What the person in the browser has written, in order. */
  readonly heard: readonly string[];
  leave(): Promise<void>;
}

export async function meetStranger(prosody: Prosody, account: string, person: string): Promise<Stranger> {
  const heard: string[] = [];
  const xmpp = client({ service: prosody.websocket, domain: prosody.domain, username: account.split('@')[0]!, password: PASSWORD, resource: 'phone' });
  xmpp.on('error', () => undefined);
  xmpp.on('stanza', (stanza: { is(name: string): boolean; getChildText(name: string): string | null }) => {
    const text = stanza.is('message') ? stanza.getChildText('body') : null;
    if (text) heard.push(text);
  });
  await xmpp.start();
  await xmpp.send(xml('presence'));
  return {
    heard,
    say: (text) => xmpp.send(xml('message', { type: 'chat', to: person, id: randomUUID() }, xml('body', {}, text))),
    leave: () => xmpp.stop(),
  };
}
