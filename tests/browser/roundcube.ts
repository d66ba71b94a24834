import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../../tools/eventually.ts';
import { freePort, PASSWORD } from './prosody.ts';

/** Debian's places. */
const PROGRAM = '/var/lib/roundcube';
const NOBODY = 65_534;
const DELIVER = '/usr/lib/dovecot/dovecot-lda';

/** A real webmail (Debian's roundcube) before a real mail server (Debian's dovecot), both on loopback, with data that go when they stop. */
export interface Webmail {
  readonly url: string;
  /** Brings a mail to a mailbox, as the mail server of somebody else does. */
  deliver(to: string, mail: string): void;
  stop(): Promise<void>;
}

export async function startWebmail(): Promise<Webmail> {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-webmail-'));
  const [imap, http] = [await freePort(), await freePort()];
  const config = join(folder, 'dovecot.conf');
  mkdirSync(join(folder, 'roundcube'));
  writeFileSync(config, dovecot(folder, imap));
  copyFileSync('/etc/roundcube/defaults.inc.php', join(folder, 'roundcube/defaults.inc.php'));
  writeFileSync(join(folder, 'roundcube/config.inc.php'), roundcube(folder, imap));
  const mails = spawn('dovecot', ['-F', '-c', config], { stdio: 'ignore', detached: true });
  // One request waits for another: the frame of a mail, and what the page around it asks meanwhile.
  const pages = spawn('php', ['-S', `127.0.0.1:${http}`, '-t', PROGRAM], { stdio: 'ignore', detached: true, env: { ...process.env, ROUNDCUBE_CONFIG_DIR: join(folder, 'roundcube'), PHP_CLI_SERVER_WORKERS: '4' } });
  const url = `http://127.0.0.1:${http}`;
  await eventually('the mail server answers', () => answers(imap));
  await eventually('the webmail answers', async () => (await fetch(`${url}/`).catch(() => null))?.ok === true);
  return {
    url,
    deliver(to, mail) {
      const { status, stderr } = spawnSync(DELIVER, ['-c', config, '-d', to], { input: mail, encoding: 'utf8' });
      if (status !== 0) throw new Error(`a mail could not be delivered: ${stderr}`);
    },
    async stop() {
      await Promise.all([end(mails), end(pages)]);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

/** Ends a server with all that it has started. */
async function end(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => server.once('close', resolve));
  if (server.exitCode !== null) return;
  process.kill(-server.pid!);
  await ended;
}

/** Dovecot does nothing as root: for root, it runs as the accounts that Debian makes for it, and mailboxes belong to nobody. */
function dovecot(folder: string, port: number): string {
  const { username, uid, gid } = userInfo();
  const isRoot = uid === 0;
  const [owner, group] = isRoot ? [NOBODY, NOBODY] : [uid, gid];
  const own = `default_internal_user = ${username}
default_login_user = ${username}
default_internal_group = ${execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim()}`;
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'homes'));
  chownSync(join(folder, 'homes'), owner, group);
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
${isRoot ? '' : own}
first_valid_uid = 1
first_valid_gid = 1
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:~/mail
lda_mailbox_autocreate = yes
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${owner} gid=${group} home=${folder}/homes/%u
}
`;
}

function roundcube(folder: string, port: number): string {
  return `<?php
$config['db_dsnw'] = 'sqlite:///${folder}/roundcube.db?mode=0600';
$config['imap_host'] = '127.0.0.1:${port}';
$config['des_key'] = 'only-of-this-test-1234567';
$config['temp_dir'] = '${folder}';
$config['log_dir'] = '${folder}';
$config['plugins'] = [];
$config['skin'] = 'elastic';
$config['language'] = 'en_US';
$config['mime_types'] = '';
`;
}
