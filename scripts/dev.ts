/**
 * Development with live reload: WXT builds and watches, and the system's own browser is opened with the
 * development build over the sample article. A change to a source file reloads the extension; then click
 * the toolbar button again. `--browser firefox` does the same in Firefox.
 */
import { parseArgs } from 'node:util';
import { createServer } from 'wxt';
import { hasDisplay } from './browser/display.ts';
import { startPageServer } from './browser/page-server.ts';
import { openBrowser } from './browser/session.ts';
import { SAMPLE_ADDRESSES, sampleSite } from './sample-site.ts';

const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } });
const kind = values.browser === 'firefox' ? 'firefox' : 'chromium';
const target = kind === 'firefox' ? 'firefox' : 'chrome';

const builder = await createServer({ browser: target, webExt: { disabled: true } });
await builder.start();
const pages = await startPageServer(sampleSite);
try {
  const session = await openBrowser({
    kind,
    port: pages.port,
    headless: !hasDisplay(process.env),
    extension: `.output/${target}-mv3-dev`,
  });
  const tab = await session.open(SAMPLE_ADDRESSES.en);
  await tab.clickToolbarButton();
  console.log('The sample article is open. Close the browser, or press Ctrl+C, to end.');
  await session.ended;
  await session.close();
} finally {
  await pages.close();
  await builder.stop();
}
