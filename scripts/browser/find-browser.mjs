// @ts-check
/**
 * Where browsers are found on this machine. Plain JavaScript without imports but Node's own, because
 * `setup.mjs` runs it before anything is installed.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserKind */

/** The variable that names a browser outright, by kind. */
export const PATH_VARIABLES = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/**
 * Program names, best first. Branded Chrome comes after Chromium: since version 137 it ignores
 * `--load-extension`, though the debugging pipe still loads one.
 */
const NAMES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

/** Places outside PATH where installers put browsers, by kind and platform (`process.platform`). */
const PLACES = {
  chromium: {
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      '%PROGRAMFILES%\\Chromium\\Application\\chrome.exe',
      '%PROGRAMFILES%\\Google\\Chrome\\Application\\chrome.exe',
      '%LOCALAPPDATA%\\Google\\Chrome\\Application\\chrome.exe',
      '%PROGRAMFILES(X86)%\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
  },
  firefox: {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: [
      '%PROGRAMFILES%\\Mozilla Firefox\\firefox.exe',
      '%LOCALAPPDATA%\\Mozilla Firefox\\firefox.exe',
    ],
    linux: ['/usr/lib/firefox/firefox', '/opt/firefox/firefox', '/snap/bin/firefox'],
  },
};

/**
 * @param {string} file
 * @returns {boolean}
 */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 */
function onPath(env, name) {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return (env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, file));
}

/**
 * @param {BrowserKind} kind
 * @param {NodeJS.ProcessEnv} env
 */
function usualPlaces(kind, env) {
  const platform = /** @type {'darwin' | 'win32' | 'linux'} */ (process.platform);
  const places = PLACES[kind][platform] ?? [];
  return places.map((place) => place.replace(/%([^%]+)%/g, (_, name) => env[name] ?? ''));
}

/**
 * The program of a browser, or `null` when there is none. A path given in the environment
 * (`CHROMIUM_PATH`, `FIREFOX_PATH`) wins; then PATH, then the usual places of the platform.
 * @param {BrowserKind} kind
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null}
 */
export function findBrowser(kind, env) {
  const given = env[PATH_VARIABLES[kind]];
  if (given !== undefined && given !== '') return isProgram(given) ? given : null;
  const candidates = [
    ...NAMES[kind].flatMap((name) => onPath(env, name)),
    ...usualPlaces(kind, env),
  ];
  return candidates.find((file) => isProgram(file)) ?? null;
}
