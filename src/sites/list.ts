import { converse } from './converse.ts';
import { GENERIC } from './generic/world.ts';
import { instagram } from './instagram.ts';
import type { Adapter } from './site.ts';
import { whatsapp } from './whatsapp.ts';

/** Every site that Porchlight reads. Clients that live on any host come last. */
export const adapters: readonly Adapter[] = [instagram, whatsapp, converse];

/** Match patterns of all sites, sorted, for the manifests. */
export const hosts: readonly string[] = [...new Set(adapters.flatMap((adapter) => adapter.hosts))].toSorted();

/** The site to which an address belongs. */
export function siteOf(url: string): Adapter | null {
  return adapters.find((adapter) => adapter.hosts.some((pattern) => covers(pattern, url))) ?? null;
}

/** Match patterns as browsers read them: `*.` stands for any hosts below, and for none. */
function covers(pattern: string, url: string): boolean {
  const [, scheme, host, path] = /^(\*|https?):\/\/([^/]+)(\/.*)$/u.exec(pattern) ?? [];
  const { protocol, hostname, pathname } = new URL(url);
  const escape = (text: string): string => text.replace(/[.?+^${}()|[\]\\]/gu, '\\$&');
  const isScheme = scheme === '*' ? /^https?:$/u.test(protocol) : protocol === `${scheme}:`;
  const isHost = host === '*' || hostname === host || (host?.startsWith('*.') === true && (hostname === host.slice(2) || hostname.endsWith(host.slice(1))));
  return isScheme && isHost && new RegExp(`^${escape(path ?? '').replaceAll('*', '.*')}$`, 'u').test(pathname);
}

/** What people call a site; its id where it is not (or no longer) in the list. Pages of no known site are the Web at large. */
export function siteName(id: string): string {
  return adapters.find((adapter) => adapter.id === id)?.name ?? (id === GENERIC ? 'Web' : id);
}
