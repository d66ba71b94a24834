/** Reads the markup of exports and mails as plain pieces: no page is built of it, nothing in it is run or loaded. */

export type Piece =
  | { readonly type: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string };

const TAG = /<!--[\s\S]*?(?:-->|$)|<(?<close>\/?)(?<name>[a-zA-Z][a-zA-Z0-9]*)(?<attributes>(?:[^<>"']|"[^"]*"|'[^']*')*)>|<![^<>]*>/gu;
const ATTRIBUTE = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gu;

/** What has no end tag. */
const VOID = new Set(['br', 'img', 'hr', 'meta', 'link', 'input', 'source', 'col', 'wbr', 'area', 'base', 'embed', 'track']);

export function* piecesOf(html: string): Generator<Piece> {
  let done = 0;
  for (const match of html.matchAll(TAG)) {
    if (match.index > done) yield { type: 'text', text: decodeEntities(html.slice(done, match.index)) };
    done = match.index + match[0].length;
    const name = match.groups!.name?.toLowerCase();
    if (name === undefined) continue;
    if (match.groups!.close === '/') yield { type: 'close', name };
    else yield { type: 'open', name, attributes: attributesOf(match.groups!.attributes ?? '') };
  }
  if (done < html.length) yield { type: 'text', text: decodeEntities(html.slice(done)) };
}

export function isVoid(name: string): boolean {
  return VOID.has(name);
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(Array.from(text.matchAll(ATTRIBUTE), ([, name, double, single, bare]) => [name!.toLowerCase(), decodeEntities(double ?? single ?? bare ?? '')]));
}

/** Latin letters from U+00A0, as HTML names them. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(' ');

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...Object.entries({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", euro: '€', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bdquo: '„', sbquo: '‚', hellip: '…', bull: '•', trade: '™', zwnj: '\u200c', zwj: '\u200d' }),
]);

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,8}));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const BLOCKS = new Set(['p', 'div', 'br', 'tr', 'li', 'h1', 'h2', 'h3', 'h4', 'table', 'blockquote', 'ul', 'ol']);
const UNSEEN = new Set(['style', 'script', 'head', 'title', 'template']);

/** What a person reads of a page, line by line; what it quotes of others is marked as mail does, with ">". */
export function textOf(html: string): string {
  let text = '';
  let unseen: string | null = null;
  let quoted = 0;
  const lineBreak = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  for (const piece of piecesOf(html)) {
    if (unseen !== null) {
      if (piece.type === 'close' && piece.name === unseen) unseen = null;
    } else if (piece.type === 'text') {
      const words = piece.text.replace(/\s+/gu, ' ');
      if (words.trim() !== '' || (text !== '' && !/\s$/u.test(text))) text += quoted > 0 && (text === '' || text.endsWith('\n')) ? `> ${words.trimStart()}` : text.endsWith('\n') ? words.trimStart() : words;
    } else {
      if (piece.type === 'open' && UNSEEN.has(piece.name)) unseen = piece.name;
      if (piece.name === 'blockquote') quoted = Math.max(0, quoted + (piece.type === 'open' ? 1 : -1));
      if (BLOCKS.has(piece.name)) lineBreak();
      if (piece.type === 'open' && piece.name === 'p' && text !== '') text += '\n';
    }
  }
  return text.trim();
}
