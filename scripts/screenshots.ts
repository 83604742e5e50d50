/**
 * Takes pictures of the panel over the sample article, into `artifacts/screenshots/`: every theme, width,
 * text size and language once, without multiplying them all. With `--readme`, only the picture of the
 * README is taken: `docs/panel.png`. Needs a build (`npm run build`).
 */
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { BrowserKind } from './browser/driver.ts';
import { startPageServer } from './browser/page-server.ts';
import { openBrowser, type BrowserSession } from './browser/session.ts';
import { SAMPLE_ADDRESSES, sampleSite, type SampleLanguage } from './sample-site.ts';

/** One picture: what is shown in it and how; sizes in CSS px. */
interface Shot {
  file: `${string}.png`;
  language: SampleLanguage;
  theme: 'auto' | 'light' | 'sepia' | 'dark';
  scheme: 'light' | 'dark';
  width: number;
  height: number;
  textSize: number;
}

const FOLDER = 'artifacts/screenshots';

const USUAL = {
  language: 'en',
  theme: 'auto',
  scheme: 'light',
  width: 1440,
  height: 900,
  textSize: 16,
} as const;

const THEMES = ['light', 'sepia', 'dark'] as const;
const WIDTHS = [360, 768, 1440];
const TEXT_SIZES = [10, 16, 32, 48];
const LANGUAGES = ['en', 'az', 'ru'] as const;

/** A picture that differs from the usual one in what is given; its file is named by all of that. */
function shotOf(difference: Partial<Shot>): Shot {
  const shot = { ...USUAL, ...difference };
  const { language, theme, scheme, width, textSize } = shot;
  return { file: `${FOLDER}/${language}-${theme}-${scheme}-${width}-${textSize}.png`, ...shot };
}

function gallery(): Shot[] {
  return [
    shotOf({ scheme: 'dark' }),
    ...THEMES.map((theme) => shotOf({ theme, width: 768 })),
    ...WIDTHS.flatMap((width) => TEXT_SIZES.map((textSize) => shotOf({ width, textSize }))),
    ...LANGUAGES.map((language) => shotOf({ language, width: 360, textSize: 32 })),
  ];
}

const README_SHOT: Shot = {
  ...USUAL,
  file: 'docs/panel.png',
  width: 1280,
  height: 800,
  textSize: 18,
};

/** The preferences as they are stored; what is not named here keeps its default. */
async function prefer(session: BrowserSession, { theme, textSize }: Shot): Promise<void> {
  await session.inBackground(
    async (api, preferences) => {
      const stored = await api.storage.local.get<Record<string, object>>('preferences');
      await api.storage.local.set({
        preferences: {
          ...stored['preferences'],
          version: 1,
          ...preferences,
          changedAt: Date.now(),
        },
      });
    },
    { theme, textSize },
  );
}

/** Waits until the pictures in sight have come, and the opening's own motion has ended. */
async function settle(root: ShadowRoot | null): Promise<void> {
  const images = [...(root?.querySelectorAll('img') ?? [])];
  const inSight = images.filter((image) => image.getBoundingClientRect().top < innerHeight);
  const decoded = Promise.allSettled(inSight.map((image) => image.decode()));
  await Promise.race([decoded, new Promise((resolve) => setTimeout(resolve, 3000))]);
  await new Promise((resolve) => setTimeout(resolve, 300));
}

async function take(session: BrowserSession, shot: Shot): Promise<void> {
  await prefer(session, shot);
  const tab = await session.open(SAMPLE_ADDRESSES[shot.language]);
  await tab.page.setViewport({ width: shot.width, height: shot.height });
  await tab.setColorScheme(shot.scheme);
  await tab.clickToolbarButton();
  await tab.panel.waitOpen();
  await tab.panel.evaluate(settle);
  await tab.page.screenshot({ path: shot.file, captureBeyondViewport: false });
  await tab.page.close();
  console.log(shot.file);
}

const { values } = parseArgs({
  options: { readme: { type: 'boolean', default: false }, browser: { type: 'string' } },
});
const kind: BrowserKind = values.browser === 'firefox' ? 'firefox' : 'chromium';
await mkdir(values.readme ? 'docs' : FOLDER, { recursive: true });
const server = await startPageServer(sampleSite);
const session = await openBrowser({ kind, port: server.port });
try {
  for (const shot of values.readme ? [README_SHOT] : gallery()) await take(session, shot); // oxlint-disable-line no-await-in-loop -- they share one storage
} finally {
  await session.close();
  await server.close();
}
