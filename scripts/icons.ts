/**
 * Draws the icon's PNGs from `public/icon/sitat.svg`, in each size that the browsers ask for. The results
 * are committed; run it after a change of the drawing (`npm run icons`).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { findBrowser } from './browser/find-browser.mjs';

/** Edge lengths in px: toolbar, menus, extension pages and the stores. */
const SIZES = [16, 32, 48, 96, 128];

const executablePath = findBrowser('chromium', process.env);
if (executablePath === null) throw new Error('drawing the icons needs Chromium');
const svg = await readFile('public/icon/sitat.svg', 'utf8');
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath, args });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    // One page, one size after the other.
    // oxlint-disable-next-line no-await-in-loop
    await page.setViewport({ width: size, height: size });
    // oxlint-disable-next-line no-await-in-loop
    await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw}</style>${svg}`);
    // oxlint-disable-next-line no-await-in-loop
    const png = await page.screenshot({ omitBackground: true });
    // oxlint-disable-next-line no-await-in-loop
    await writeFile(`public/icon/${size}.png`, png);
  }
} finally {
  await browser.close();
}
