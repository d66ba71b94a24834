/**
 * npm run pictures [-- NAME…]   makes a picture of every view and state, in every language of the interface, light and dark, in
 * .output/pictures; with names, those alone. What the documentation shows is copied to docs/pictures by hand, after a look.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { interfaceLanguages } from '../src/advice/language.ts';
import { findBrowser } from './browsers.ts';
import { serveGallery } from './pictures/serve.ts';
import { addressOf, VIEWS } from './pictures/views.ts';

const folder = fileURLToPath(new URL('../.output/pictures/', import.meta.url));
const names = process.argv.slice(2);

mkdirSync(folder, { recursive: true });
const server = await serveGallery();
const browser = await chromium.launch({ executablePath: findBrowser('chromium').path, args: ['--no-sandbox', '--disable-gpu'] });
for (const colorScheme of ['light', 'dark'] as const) {
  const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (const view of VIEWS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    for (const language of interfaceLanguages) {
      await page.setViewportSize({ width: view.width, height: view.height });
      await page.goto(server.url + addressOf(view, language));
      await page.screenshot({ path: `${folder}${view.name}-${language}-${colorScheme}.png` });
    }
  }
  await context.close();
}
await browser.close();
await server.stop();
console.log(`pictures in ${folder}`);
