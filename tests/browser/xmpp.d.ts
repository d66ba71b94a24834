/** The part of @xmpp/client that the stranger uses; the package has no types. */
declare module '@xmpp/client' {
  interface Client {
    on(event: 'error', listener: (error: Error) => void): void;
    on(event: 'stanza', listener: (stanza: { is(name: string): boolean; getChildText(name: string): string | null }) => void): void;
    start(): Promise<void>;
    stop(): Promise<void>;
    send(element: object): Promise<void>;
  }
  export function client(options: { service: string; domain: string; username: string; password: string; resource: string }): Client;
  export function xml(name: string, attributes?: Record<string, string>, ...children: (object | string)[]): object;
}
