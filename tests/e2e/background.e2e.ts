import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';
import { waitUntil } from '../../scripts/browser/driver.ts';
import { BUILDS, openBrowser } from '../../scripts/browser/session.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample-site.ts';
import { clickCalmly, inBothBrowsers } from './world.ts';

/** Source that goes wrong; what only `console.error` says is not known of Firefox's background. */
const FAULTS = `
  console.error('a spoken fault');
  void Promise.reject(new Error('a rejected fault'));
  setTimeout(() => { throw new Error('a thrown fault'); }, 100);
`;
const SEEN_FAULTS = {
  chromium: ['a spoken fault', 'a rejected fault', 'a thrown fault'],
  firefox: ['a rejected fault', 'a thrown fault'],
};

inBothBrowsers('the background', (world) => {
  it('is woken by a click; none is lost', async () => {
    const { browser, open } = world();
    const tab = await open(SAMPLE_ADDRESSES.en);
    for (let round = 0; round < 4; round += 1) {
      await browser.stopBackground();
      await clickCalmly(tab);
      await tab.panel.waitOpen();
      await browser.stopBackground();
      await clickCalmly(tab);
      await tab.panel.waitClosed();
    }
  });

  it('tells of its errors, which fail any other test', async () => {
    const { kind, server } = world();
    const extension = mkdtempSync(join(tmpdir(), 'sitat-faulty-'));
    cpSync(BUILDS[kind], extension, { recursive: true });
    appendFileSync(join(extension, 'background.js'), FAULTS);
    const browser = await openBrowser({ kind, port: server.port, extension });
    try {
      await waitUntil('its errors', async () => {
        const seen = (await browser.problems()).join('\n');
        return SEEN_FAULTS[kind].every((fault) => seen.includes(fault));
      });
    } finally {
      await browser.close();
      rmSync(extension, { recursive: true, force: true });
    }
  });
});
