import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { join } from 'node:path';
import { freePort } from '../support/server';

export type PackedPage = { headers: Record<string, string>; body: Buffer };

/** A page as it comes over the wire, packed with brotli. */
export const fetchPacked = (url: string): Promise<PackedPage> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' }, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ headers: answer.headers as Record<string, string>, body: Buffer.concat(chunks) }),
      );
    }).on('error', reject);
  });

const MADE_BY_NGINX = ['content-length', 'content-type', 'date', 'connection', 'keep-alive', 'etag'];

/** nginx with one worker, sending each page's bytes and headers from a file at the address of its name. */
export async function startNginx(
  folder: string,
  pages: Record<string, PackedPage>,
): Promise<{ url: string; stop: () => void }> {
  const port = await freePort();
  await mkdir(join(folder, 'html'));
  for (const [name, { body }] of Object.entries(pages)) await writeFile(join(folder, 'html', name), body);
  const config = join(folder, 'nginx.conf');
  await writeFile(
    config,
    `
worker_processes 1;
daemon off;
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'error.log')};
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  open_file_cache max=10;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${join(folder, 'html')};
    ${Object.entries(pages)
      .map(([name, { headers }]) => locationOf(name, headers))
      .join('\n    ')}
  }
}`,
  );
  if (process.getuid?.() === 0) execFileSync('chmod', ['-R', 'a+rX', folder]);
  const child = spawn('nginx', ['-c', config, '-p', folder], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`${url}/${Object.keys(pages)[0]}`).catch(() => undefined);
    if (answer?.ok) return { url, stop: () => void child.kill('SIGTERM') };
    if (child.exitCode !== null) throw new Error(`nginx ended: ${readFileSync(join(folder, 'error.log'), 'utf8')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx did not answer');
}

function locationOf(name: string, headers: Record<string, string>): string {
  const added = Object.entries(headers)
    .filter(([header]) => !MADE_BY_NGINX.includes(header))
    .map(([header, value]) => `add_header ${header} "${value.replaceAll('"', '\\"')}";`)
    .join('\n      ');
  return `location = /${name} {
      default_type "text/html; charset=utf-8";
      ${added}
    }`;
}
