// @ts-check
/**
 * Makes a fresh machine ready: the pinned packages, WXT's types, and the browsers.
 * Runs on the machine's own Node (20 or newer), before anything is installed; so it imports nothing
 * but Node itself. Doing nothing takes a few milliseconds, so every command may call it.
 *
 * `--browsers one` (to show something), `all` (to test in both), or `none`, which is the default.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findBrowser, PATH_VARIABLES } from './browser/find-browser.mjs';

/** @typedef {import('./browser/find-browser.mjs').BrowserKind} BrowserKind */

const MARK = 'node_modules/.sitat-setup';
const TYPES = '.wxt/tsconfig.json';

/** Debian's package for each browser. */
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Gives the browsers letters for Azerbaijani and Russian on a machine that has no fonts at all. */
const FONTS = 'fonts-liberation';

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether it ended well
 */
function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/**
 * @param {string} line
 * @returns {never}
 */
function giveUp(line) {
  console.error(`sitat setup: ${line}`);
  process.exit(1);
}

function preparePackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const installed = existsSync(MARK) && readFileSync(MARK, 'utf8') === lock;
  if (!installed && !run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'])) {
    giveUp('npm ci failed; its message stands above.');
  }
  if ((!installed || !existsSync(TYPES)) && !run('npx', ['--no-install', 'wxt', 'prepare'])) {
    giveUp('wxt prepare failed; its message stands above.');
  }
  writeFileSync(MARK, lock);
}

/**
 * How to become root here: nothing for root itself, `sudo` where it asks no password, `null` otherwise.
 * @returns {string[] | null}
 */
function rootCommand() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n']
    : null;
}

/** @param {BrowserKind[]} kinds */
function installFromDebian(kinds) {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return;
  const root = rootCommand();
  if (root === null) return;
  const packages = [...kinds.map((kind) => PACKAGES[kind]), FONTS];
  const [command, ...first] = [...root, 'apt-get'];
  run(command, [...first, 'update']);
  run(command, [...first, 'install', '-y', '--no-install-recommends', ...packages]);
}

/** @param {BrowserKind[]} kinds */
function adviceFor(kinds) {
  const commands = {
    darwin: `brew install --cask ${kinds.join(' ')}`,
    linux: `sudo apt-get install ${kinds.map((kind) => PACKAGES[kind]).join(' ')}`,
    win32: kinds
      .map((kind) => `winget install ${kind === 'chromium' ? 'Google.Chrome' : 'Mozilla.Firefox'}`)
      .join(' && '),
  };
  const platform = /** @type {keyof typeof commands} */ (process.platform);
  const variables = kinds.map((kind) => PATH_VARIABLES[kind]).join(' and ');
  const names = kinds.join(' and ');
  return `no ${names} found. Install: ${commands[platform] ?? names} (or set ${variables} to the program).`;
}

/**
 * The browsers still missing for a wish: with `one`, a single one is enough.
 * @param {string} wish
 * @returns {BrowserKind[]}
 */
function missingBrowsers(wish) {
  const kinds = /** @type {BrowserKind[]} */ (['chromium', 'firefox']);
  const missing = kinds.filter((kind) => findBrowser(kind, process.env) === null);
  if (wish === 'none') return [];
  if (wish === 'one') return missing.length === kinds.length ? ['chromium'] : [];
  return missing;
}

/** @param {string} wish */
function prepareBrowsers(wish) {
  const missing = missingBrowsers(wish);
  if (missing.length === 0) return;
  installFromDebian(missing);
  const still = missingBrowsers(wish);
  if (still.length > 0) giveUp(adviceFor(still));
}

const { values } = parseArgs({ options: { browsers: { type: 'string', default: 'none' } } });
preparePackages();
prepareBrowsers(values.browsers);
