/**
 * A redesign of a page: every class has another name, and every message list's parts stand in one wrapper more. What then still tells a
 * message and its speaker is roles, places and looks.
 */
export function redesigned(html: string): string {
  const names = new Map<string, string>();
  const renamed = (name: string): string => {
    if (!names.has(name)) names.set(name, `x${(names.size * 7_919 + 104_729).toString(36)}`);
    return names.get(name)!;
  };
  const known = new Set(Array.from(html.matchAll(/class="([^"]*)"/gu), (match) => match[1]!.split(/\s+/u)).flat());
  return html
    .replace(/class="([^"]*)"/gu, (_, list: string) => `class="${list.split(/\s+/u).filter(Boolean).map(renamed).join(' ')}"`)
    .replace(/<style>[\s\S]*?<\/style>/gu, (style) => style.replace(/\.(-?[A-Za-z_][\w-]*)/gu, (whole, name: string) => (known.has(name) ? `.${renamed(name)}` : whole)))
    .replace(/(<body[^>]*>)([\s\S]*)(<\/body>)/u, '$1<div style="display:contents">$2</div>$3');
}

/** The page without its styles: what then stands where says nothing, and must not be taken for a sign. */
export function unstyled(html: string): string {
  return html.replace(/<style>[\s\S]*?<\/style>/gu, '');
}
