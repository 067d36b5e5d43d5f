import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../../cli/free-port';

const PLACES = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/**
 * Where nginx stands. As root on Debian and its relatives it is installed; nothing is started by that.
 * @throws a sentence where it is missing and may not be installed
 */
export function ensureNginx(log: (line: string) => void): string {
  const find = () => PLACES.find(existsSync);
  const found = find();
  if (found) return found;
  const how =
    'Install it (on Debian: sudo apt-get install --no-install-recommends nginx-light) and run this again.';
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(`nginx is not on this machine, and only root may install it. ${how}`);
  log('Installing nginx-light with apt-get …');
  // The package would start a service on port 80; this keeps it from doing so.
  const options = {
    env: { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' },
    stdio: 'pipe' as const,
  };
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'nginx-light'], options);
  } catch {
    throw new Error(`nginx could not be installed. ${how}`);
  }
  const installed = find();
  if (!installed) throw new Error(`nginx was installed and is not where it belongs. ${how}`);
  return installed;
}

export interface Nginx {
  port: number;
  version: string;
  /** CPU time that it has used so far, ms. */
  cpu(): number;
  /** Requests, by status, and the bytes that came and went, by its own log. */
  log(): { requests: Record<number, number>; bytesIn: number; bytesOut: number };
  stop(): Promise<void>;
}

/** One nginx with one worker, as docs/it.md sets it up, on a free port of this machine. */
export async function startNginx(program: string, folder: string, site: string): Promise<Nginx> {
  const port = await freePort();
  mkdirSync(join(folder, 'temp'), { recursive: true });
  const access = join(folder, 'access.log');
  const at = (name: string) => `${name}_temp_path ${join(folder, 'temp', name)};`;
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${join(folder, 'nginx.pid')}; error_log ${join(folder, 'error.log')};
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 2048; }
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(at).join(' ')}
  types { application/json json; }
  log_format counted '$status $request_length $bytes_sent';
  access_log ${access} counted;
  keepalive_requests 100000;
  server {
    listen 127.0.0.1:${port};
    root ${site};
    location = /index.json { add_header Access-Control-Allow-Origin *; add_header Cache-Control "no-cache"; }
    location ~ \\.pack\\.json$ {
      add_header Access-Control-Allow-Origin *;
      add_header Cache-Control "public, max-age=31536000, immutable";
    }
  }
}
`,
  );
  const child = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  await answering(`http://127.0.0.1:${port}/index.json`, child);
  writeFileSync(access, '');
  return {
    port,
    version: execVersion(program),
    cpu: () => processesOf(child.pid!).reduce((sum, pid) => sum + cpuOf(pid), 0),
    log() {
      const requests: Record<number, number> = {};
      let bytesIn = 0;
      let bytesOut = 0;
      for (const line of readFileSync(access, 'utf8').split('\n')) {
        const [status, length, sent] = line.split(' ').map(Number);
        if (!status) continue;
        requests[status] = (requests[status] ?? 0) + 1;
        bytesIn += length!;
        bytesOut += sent!;
      }
      return { requests, bytesIn, bytesOut };
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function execVersion(program: string): string {
  const text = execFileSync('sh', ['-c', `'${program}' -v 2>&1`], { encoding: 'utf8' });
  return text.trim().replace(/^.*: /, '');
}

/** The process and its children, as Linux lists them. */
function processesOf(pid: number): number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  const children = existsSync(file) ? readFileSync(file, 'utf8').trim().split(' ').filter(Boolean) : [];
  return [pid, ...children.map(Number)];
}

/** User and system time of a process, ms; Linux counts them in hundredths of a second. */
function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) break;
    if (
      await fetch(url).then(
        answer => answer.ok,
        () => false,
      )
    )
      return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error('nginx did not start; its error.log says why.');
}
