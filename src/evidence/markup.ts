import { plainText } from '../advice/quote.ts';

/** Markup that was made here; all else is text. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly (string | Markup)[];

/** Fills a template with text: whatever is put in, a piece of markup excepted, stays text, and cannot turn its surroundings around. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: template.reduce((so, piece, index) => so + written(parts[index - 1]!) + piece) };
}

function written(part: Part): string {
  if (typeof part === 'object' && 'markup' in part) return part.markup;
  if (typeof part === 'object') return part.map(written).join('');
  return plainText(String(part)).replace(/[&<>"'`]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1d1a24; background: #fff; font: 15px/1.5 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
h1 { font-size: 1.6rem; } h2 { margin-top: 2.2rem; font-size: 1.2rem; border-bottom: 1px solid #bbb; }
table { width: 100%; border-collapse: collapse; } th, td { padding: 6px 8px; border: 1px solid #ccc; text-align: start; vertical-align: top; }
table.facts { margin-bottom: 1rem; } table.facts th { width: 14rem; } th { background: #f3f0ea; } tr, .box, li { break-inside: avoid; }
bdi { unicode-bidi: isolate; overflow-wrap: anywhere; } .text { white-space: pre-wrap; }
.box { padding: 10px 14px; border: 2px solid #1d1a24; border-radius: 6px; } .soft { color: #555; } .flagged td { background: #fff6e0; }
code { overflow-wrap: anywhere; font-size: 0.95em; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } thead { display: table-header-group; } .flagged td { background: none; border-inline-start: 4px solid #1d1a24; } }
@page { margin: 18mm; }`;

/** A page of its own that loads and runs nothing. */
export function page(language: string, title: string, body: Markup): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ markup: STYLE }}
</style>
</head>
<body>
${body}
</body>
</html>
`.markup;
}
