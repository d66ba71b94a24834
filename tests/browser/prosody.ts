import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../../tools/eventually.ts';

export const PASSWORD = 'porch';

/** A real XMPP server (Debian's prosody) on loopback, with data of its own that go when it stops. */
export interface Prosody {
  readonly domain: string;
  readonly websocket: string;
  /** For clients that know no WebSocket. */
  readonly bosh: string;
  /** Makes an account and gives its address. */
  register(name: string): string;
  stop(): Promise<void>;
}

export async function startProsody(): Promise<Prosody> {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-prosody-'));
  const [c2s, http] = [await freePort(), await freePort()];
  const config = join(folder, 'prosody.cfg.lua');
  writeFileSync(config, configuration(folder, c2s, http));
  const server = spawn('prosody', ['--config', config, '-F'], { stdio: 'ignore' });
  await eventually('prosody answers', async () => (await fetch(`http://127.0.0.1:${http}/xmpp-websocket`).catch(() => null)) !== null);
  return {
    domain: 'localhost',
    websocket: `ws://127.0.0.1:${http}/xmpp-websocket`,
    bosh: `http://127.0.0.1:${http}/http-bind`,
    register(name) {
      const { status, stderr } = spawnSync('prosodyctl', ['--root', '--config', config, 'register', name, 'localhost', PASSWORD], { encoding: 'utf8' });
      if (status !== 0) throw new Error(`prosodyctl could not register ${name}: ${stderr}`);
      return `${name}@localhost`;
    },
    async stop() {
      const ended = new Promise((resolve) => server.once('close', resolve));
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configuration(folder: string, c2s: number, http: number): string {
  return `
run_as_root = true
data_path = "${folder}"
pidfile = "${folder}/prosody.pid"
log = { error = "${folder}/errors.log" }
modules_disabled = { "s2s" }
-- Without blocklist Converse.js waits for ever and opens no chat.
modules_enabled = { "roster", "saslauth", "disco", "carbons", "pep", "private", "vcard4", "vcard_legacy", "ping", "register", "mam", "websocket", "bosh", "blocklist", "bookmarks", "smacks" }
authentication = "internal_plain"
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
consider_websocket_secure = true
consider_bosh_secure = true
interfaces = { "127.0.0.1" }
c2s_ports = { ${c2s} }
c2s_direct_tls_ports = {}
http_interfaces = { "127.0.0.1" }
http_ports = { ${http} }
https_ports = {}
http_default_host = "localhost"
cross_domain_websocket = true
VirtualHost "localhost"
disco_items = { { "upload.localhost", "files" } }

Component "upload.localhost" "http_file_share"
http_host = "localhost"
http_external_url = "http://localhost:${http}/"
`;
}

/** A port that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
