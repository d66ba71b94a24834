import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A page under the name of a real site; the browser is told to look for the name on this machine. */
export interface ServedSite {
  readonly host: string;
  readonly port: number;
  stop(): void;
}

/** Serves a page over https, as sites do, with a certificate that nobody has signed. */
export async function serveSite(host: string, page: string): Promise<ServedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-certificate-'));
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const { status, stderr } = spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`, '-keyout', key, '-out', certificate], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl made no certificate: ${stderr}`);
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(page));
  rmSync(folder, { recursive: true });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host,
    port: (server.address() as AddressInfo).port,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
