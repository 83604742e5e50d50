/**
 * Shows Sitat at work: a browser with the built extension, a sample article served as news.az on this
 * machine, and the panel opened over it by a click on the toolbar button. With a display the window
 * stays until it is closed; without one a screenshot is written, and the article's facts are printed.
 */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserKind } from './browser/driver.ts';
import { hasDisplay } from './browser/display.ts';
import { findBrowser } from './browser/find-browser.mjs';
import { startPageServer } from './browser/page-server.ts';
import { openBrowser, type BrowserSession, type Tab } from './browser/session.ts';
import { SAMPLE_ADDRESSES, sampleSite } from './sample-site.ts';

/** What the panel shows of the article; read from the panel itself, so it proves what is seen. */
function readFacts(root: ShadowRoot | null): Record<string, string | number> {
  const article = root?.querySelector('article');
  const textOf = (selector: string): string =>
    article?.querySelector<HTMLElement>(selector)?.innerText.trim() ?? '(none)';
  const paragraphs = [...(article?.querySelectorAll('p') ?? [])].map((p) => p.innerText.trim());
  return {
    Headline: textOf('h1'),
    Author: textOf('[rel="author"], [itemprop="author"], .byline, .author'),
    Date: textOf('time'),
    Paragraphs: paragraphs.filter((text) => text !== '').length,
    Words: /([\d.,]+) words/.exec(article?.innerText ?? '')?.[1] ?? '(none)',
  };
}

async function report(tab: Tab): Promise<void> {
  const file = `${resolve('artifacts')}/start.png` as const;
  await mkdir('artifacts', { recursive: true });
  await tab.page.screenshot({ path: file, captureBeyondViewport: false });
  const facts = await tab.panel.evaluate(readFacts);
  for (const [name, value] of Object.entries(facts)) console.log(`${name}: ${value}`);
  console.log(`Screenshot: ${file}`);
}

/** Chromium unless Firefox is asked for, or is the only one there. */
function chooseBrowser(): BrowserKind {
  const { values } = parseArgs({ options: { browser: { type: 'string' } } });
  if (values.browser === 'firefox' || values.browser === 'chromium') return values.browser;
  return findBrowser('chromium', process.env) === null ? 'firefox' : 'chromium';
}

async function openSample(session: BrowserSession): Promise<Tab> {
  const tab = await session.open(SAMPLE_ADDRESSES.en);
  await tab.clickToolbarButton();
  await tab.panel.waitOpen();
  return tab;
}

async function show(session: BrowserSession, visible: boolean): Promise<void> {
  const tab = await openSample(session);
  if (visible) {
    console.log('The panel is open. Close the browser to end.');
    await session.ended;
  } else {
    await report(tab);
  }
}

const visible = hasDisplay(process.env);
const server = await startPageServer(sampleSite);
try {
  const kind = chooseBrowser();
  const session = await openBrowser({ kind, port: server.port, headless: !visible });
  try {
    await show(session, visible);
  } finally {
    await session.close();
  }
} finally {
  await server.close();
}
