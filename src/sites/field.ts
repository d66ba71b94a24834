import { textOf } from './dom.ts';

/** Where a value stands: the text of an element, or an attribute of it; a pattern takes its first group out, parts of the text can be left out. */
export type Field = string | readonly [selector: string, attribute: string, pattern?: RegExp, strip?: string];

/** All that match, the scope itself included, through the open shadow roots of the elements named by `hosts`. */
export function all(scope: ParentNode, selector: string, hosts?: string): Element[] {
  const found = [...scope.querySelectorAll(selector)];
  if (isElement(scope) && scope.matches(selector)) found.unshift(scope);
  if (hosts === undefined) return found;
  return [...found, ...shadowsIn(scope, hosts).flatMap((shadow) => all(shadow, selector, hosts))];
}

function shadowsIn(scope: ParentNode, hosts: string): ShadowRoot[] {
  return [...(isElement(scope) ? [scope] : []), ...scope.querySelectorAll(hosts)].map(({ shadowRoot }) => shadowRoot).filter((shadow) => shadow !== null);
}

/** Every tree below, for an observer, which sees no further than its own. */
export function treesIn(scope: ParentNode, hosts: string): ShadowRoot[] {
  return shadowsIn(scope, hosts).flatMap((shadow) => [shadow, ...treesIn(shadow, hosts)]);
}

function isElement(scope: ParentNode): scope is Element {
  return scope.nodeType === 1;
}

/** The smallest element around this one that also has what the selector names. */
export function around(element: Element, selector: string | undefined): Element {
  for (let part: Element | null = element; selector !== undefined && part !== null; part = part.parentElement) if (part.querySelector(selector) !== null) return part;
  return element;
}

/** The smallest element around all of these. */
export function commonOf(elements: readonly Element[]): Element | undefined {
  const [top, bottom] = [elements[0], elements.at(-1)];
  let common = top?.parentElement ?? undefined;
  while (common !== undefined && !common.contains(bottom!)) common = common.parentElement ?? undefined;
  return common;
}

/** Those that lie in none of the others. */
export function outermost(elements: readonly Element[]): Element[] {
  return elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
}

/**
 * The value of the first field that has one.
 * @param skip selectors of parts that do not count
 */
export function valueOf(scope: ParentNode, fields: readonly Field[] = [], hosts?: string, skip?: string): string | undefined {
  for (const field of fields) {
    const [selector, attribute, pattern, strip] = typeof field === 'string' ? [field] : field;
    for (const element of all(scope, selector, hosts)) {
      if (skip && element.closest(skip) !== null) continue;
      const text = attribute ? (element.getAttribute(attribute) ?? '').trim() : textOf(element, strip);
      const value = pattern === undefined ? text : pattern.exec(text)?.slice(1).find((group) => group !== undefined);
      if (value) return value;
    }
  }
  return undefined;
}

/** The match patterns of several sites, each once, sorted. */
export function hostsOf(sites: readonly { readonly hosts: readonly string[] }[]): string[] {
  return [...new Set(sites.flatMap(({ hosts }) => hosts))].toSorted();
}

/** Whether an address is one of these match patterns. */
export function isAt(address: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const [, scheme, host, path] = /^(.+):\/\/([^/]+)(\/.*)$/u.exec(pattern)!;
    const source = `${host!.replaceAll('.', '\\.').replace('*\\.', '([^/]+\\.)?')}${path!.replaceAll('.', '\\.').replaceAll('*', '.*')}`;
    return new RegExp(`^${scheme}://${source}$`, 'u').test(address);
  });
}

/** What the address says behind its host; a page kept elsewhere can name the address that it stood under. */
export function addressIn({ URL: url, baseURI }: Document, pattern: RegExp | undefined): string | undefined {
  for (const address of [url, baseURI]) {
    const value = pattern?.exec(address.replace(/^\w+:\/+[^/]+/u, ''))?.slice(1).find((group) => group !== undefined);
    if (value !== undefined) return value.includes('%') ? decoded(value) : value;
  }
  return undefined;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
