/**
 * Renders the SVG sources to public/icon/<size>.png: `node assets/make-icons.ts [path of a Chromium]`.
 * Run by hand after a change of the drawing; the PNGs are part of the repository.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const SIZES = [
  { size: 16, source: 'porchlight-16.svg' },
  { size: 32, source: 'porchlight.svg' },
  { size: 48, source: 'porchlight.svg' },
  { size: 96, source: 'porchlight.svg' },
  { size: 128, source: 'porchlight.svg' },
];

const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const { size, source } of SIZES) {
    const svg = await readFile(new URL(source, import.meta.url), 'utf8');
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: fileURLToPath(new URL(`../public/icon/${size}.png`, import.meta.url)), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
