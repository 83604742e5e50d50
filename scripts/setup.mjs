/**
 * Makes a fresh machine ready: the pinned packages, then the two browsers.
 * Runs on the machine's own Node (20 or newer), before anything is installed; so it imports nothing
 * but Node itself. Doing nothing takes a few milliseconds, so every command may call it.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const MARK = 'node_modules/.sitat-setup';

function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const ready = existsSync(MARK) && readFileSync(MARK, 'utf8') === lock;
if (!ready) {
  if (!run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'])) process.exit(1);
  if (!run('npx', ['wxt', 'prepare'])) process.exit(1);
  writeFileSync(MARK, lock);
}
