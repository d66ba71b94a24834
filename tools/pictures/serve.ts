/** Bundles the gallery and serves it on loopback: for the pictures, and for the tests of looks and accessibility. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type RolldownPlugin } from 'rolldown';
import { servePages, type PageServer } from '../demo/serve-pages.ts';

const GALLERY = fileURLToPath(new URL('gallery.tsx', import.meta.url));
const INLINE = '?inline';

/** A sheet with all that it imports, as one text. */
function sheetOf(file: string): string {
  return readFileSync(file, 'utf8').replaceAll(/@import '([^']+)';/gu, (_, path: string) => sheetOf(resolve(dirname(file), path)));
}

/** What the extension's own build does with style sheets: a text for the card, a style element for our pages. */
const styles: RolldownPlugin = {
  name: 'styles',
  resolveId: (id, importer) => (id.includes('.css') ? `${resolve(dirname(importer!), id)}.js` : null),
  load(id) {
    if (!id.includes('.css')) return null;
    const inline = id.endsWith(`${INLINE}.js`);
    const text = JSON.stringify(sheetOf(id.slice(0, inline ? -`${INLINE}.js`.length : -'.js'.length)));
    return inline ? `export default ${text};` : `document.head.append(Object.assign(document.createElement('style'), { textContent: ${text} }));`;
  },
};

export async function serveGallery(): Promise<PageServer> {
  const bundle = await rolldown({ input: GALLERY, plugins: [styles] });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  await bundle.close();
  return servePages({
    '/': '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Porchlight</title></head><body><div id="app"></div><script type="module" src="/gallery.js"></script></body></html>',
    '/gallery.js': output[0].code,
  });
}
