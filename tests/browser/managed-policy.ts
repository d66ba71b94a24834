import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Family } from '../../tools/browsers.ts';
import { buildOf } from './browser.ts';

/** Real settings of an administrator, as a browser finds them. */
export interface Policy {
  set(values: Record<string, unknown>): void;
  /** Takes all of it away. */
  end(): void;
}

/** Debian's Chromium looks here, and nowhere else. */
const CHROMIUM = '/etc/chromium/policies/managed';

/** For Chromium only somebody who may write to the folder of its policies can set them. */
export function canManage(family: Family): boolean {
  if (family === 'firefox') return true;
  let folder = CHROMIUM;
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

export function policyFor(family: Family): Policy {
  return family === 'firefox' ? firefoxPolicy() : chromiumPolicy();
}

function chromiumPolicy(): Policy {
  // Chromium names an unpacked extension after the folder in which it lies.
  const id = createHash('sha256').update(realpathSync(buildOf('chromium', 'test'))).digest('hex').slice(0, 32).replace(/./gu, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  const file = join(CHROMIUM, `porchlight-${id}.json`);
  return {
    set(values) {
      mkdirSync(CHROMIUM, { recursive: true });
      writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: values } } }));
    },
    end: () => rmSync(file, { force: true }),
  };
}

/** A managed storage manifest in a home folder of its own, which Firefox gets at its start. */
function firefoxPolicy(): Policy {
  const name = 'porchlight@porchlight.example';
  const before = process.env.HOME;
  const home = mkdtempSync(join(tmpdir(), 'porchlight-home-'));
  const folder = join(home, '.mozilla/managed-storage');
  process.env.HOME = home;
  return {
    set(values) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${name}.json`), JSON.stringify({ name, description: 'Settings of Porchlight', type: 'storage', data: values }));
    },
    end() {
      process.env.HOME = before;
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
