import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findBrowser, startChromium } from '../../tools/browsers.ts';
import { harmless, sextortion } from '../../tools/demo/talks.ts';
import { FAMILIES } from './browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function start(...options: readonly string[]): { status: number | null; output: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/start.ts', ...options], { cwd: root, encoding: 'utf8', timeout: 150_000 });
  return { status, output: stdout, errors: stderr };
}

test.each(FAMILIES)('npm start without a display plays both talks in %s, and leaves screenshots', (family) => {
  const { status, output, errors } = start('--headless', '--browser', family);
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  const steps = output.split('\n').filter((line) => /^\d\d /u.test(line));
  expect(steps).toHaveLength(sextortion.lines.length + harmless.lines.length);
  expect(steps[sextortion.lines.length - 1]).toMatch(/\[danger\]$/u);
  expect(output).toContain('card: danger: Stay calm.');
  expect(steps.slice(sextortion.lines.length).filter((step) => !/\[(?:none|notice)\]$/u.test(step))).toEqual([]);
  expect(readdirSync(join(root, '.output/demo'))).toHaveLength(steps.length);
});

test('npm start says in a sentence what to do when the browser is not there', () => {
  const { status, errors } = start('--headless', '--browser', '/nowhere/browser');
  expect(status).toBe(1);
  expect(errors).toBe('There is no browser at /nowhere/browser: please give --browser the path of an installed one.\n');
});

test('npm start says which browsers it knows when it is asked for another', () => {
  const { status, errors } = start('--headless', '--browser', 'lynx');
  expect(status).toBe(1);
  expect(errors).toBe('Porchlight knows no browser called lynx: please choose chromium, chrome, edge or firefox, or give the path of its program.\n');
});

test('the way that branded Chrome needs brings the extension up as well', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'porchlight-profile-'));
  const { origin, close } = await startChromium({ path: findBrowser('chromium').path, branded: true, extension: join(root, '.output/test/chrome-mv3'), profile, headless: true });
  expect(origin).toMatch(/^chrome-extension:\/\/[a-p]{32}\/$/u);
  await close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
