import { randomBytes } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { pause, waitUntil } from '../../scripts/browser/driver.ts';
import { PAGES } from './site.ts';
import { deleteContents, plantRecord, readContents, type Contents } from './store/contents.ts';
import { CLIENT, copyExtension } from './store/extension.ts';
import { HOLDS, STEPS, type Step } from './store/holds.ts';
import { newQuote, saving } from './store/requests.ts';
import { openStoreTab, type StoreTab } from './store/store-tab.ts';
import { inBothBrowsers, type World } from './world.ts';

const ARTICLE = 'https://news.az/news/a-lamp';

/** Fails when a record lacks another that was to be written with it. */
function expectWhole({ quotes, articles, history }: Contents): void {
  const keys = articles.map(({ key }) => key);
  expect(quotes.filter(({ article }) => !keys.includes(article))).toEqual([]);
  expect(keys.filter((key) => quotes.every(({ article }) => article !== key))).toEqual([]);
  const added = history.filter(({ action }) => action.kind === 'add');
  expect(added).toHaveLength(Math.min(50, quotes.length));
}

/** Has every save held at a step from now on, until the background is stopped. */
async function holdAt({ browser }: World, step: Step): Promise<void> {
  await browser.inBackground(async (api, name: string) => {
    await api.storage.local.remove(['holding', 'reached']);
    await api.storage.local.set({ hold: name });
  }, step);
  await waitForItem(browser, 'holding', step);
}

/** Opens the database as a later version of Sitat would, in a page of the extension's own origin. */
function openWith({ browser }: World, how: 'openLater' | 'openBroken'): Promise<string> {
  return browser.inBackground(
    async (api, name: typeof how, file: string) => {
      const script = document.createElement('script');
      const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
      script.src = api.runtime.getURL(`/${file}` as never);
      document.documentElement.append(script);
      await loaded;
      return globalThis.quoteClient[name]();
    },
    how,
    CLIENT,
  );
}

async function waitForItem(browser: World['browser'], item: string, value: string): Promise<void> {
  await waitUntil(`${item} to be ${value}`, () =>
    browser.inBackground(
      async (api, key: string, expected: string) =>
        (await api.storage.local.get(key))[key] === expected,
      item,
      value,
    ),
  );
}

inBothBrowsers(
  'saving quotes while the background is killed',
  (world) => {
    const open = (): Promise<StoreTab> => openStoreTab(world(), PAGES.long);

    afterEach(async () => {
      await world().browser.inBackground((api) => api.storage.local.remove('hold'));
      await deleteContents(world().browser);
    });

    it.each(STEPS)('%s: it is done once, and answered', async (step) => {
      const tab = await open();
      await tab.call('save', saving(ARTICLE, newQuote()));
      await holdAt(world(), step);
      const quote = newQuote();
      const place = await tab.start('save', [saving('https://news.az/b', quote)]);
      await waitForItem(world().browser, 'reached', step);
      await world().browser.stopBackground();
      const [answer] = await tab.answers<'save'>(place, 1);
      expect(answer).toMatchObject({ ok: true, value: { quotes: [{ id: quote.id }] } });
      const contents = await readContents(world().browser);
      expect(contents.quotes).toHaveLength(2);
      expectWhole(contents);
    });

    it.each(['writing', 'written'] as const)('%s: an undo takes one action back', async (step) => {
      const tab = await open();
      const [first, second] = [newQuote(), newQuote()];
      await tab.call('save', saving(ARTICLE, first));
      await tab.call('save', saving(ARTICLE, second));
      await tab.call('change', { changes: [{ id: first.id, patch: { note: 'new' } }] });
      await holdAt(world(), step);
      const place = await tab.start('undo', [{ article: ARTICLE }]);
      await waitForItem(world().browser, 'reached', step);
      await world().browser.stopBackground();
      expect(await tab.answers<'undo'>(place, 1)).toMatchObject([
        { ok: true, value: { kind: 'change', quotes: [{ id: first.id, note: '' }] } },
      ]);
      expect((await readContents(world().browser)).quotes).toHaveLength(2);
    });

    it('answered: it is there', async () => {
      const tab = await open();
      const quote = newQuote();
      await tab.call('save', saving(ARTICLE, quote));
      await world().browser.stopBackground();
      expect((await readContents(world().browser)).quotes).toMatchObject([{ id: quote.id }]);
    });

    it('at any moment: every save is done once, and answered', async () => {
      const tab = await open();
      const saves = Array.from({ length: 60 }, (_, index) =>
        saving(`https://news.az/${index % 5}`, newQuote()),
      );
      const place = await tab.start('save', saves);
      for (const wait of [0, 15, 40, 90]) {
        await pause(wait);
        await world().browser.stopBackground();
      }
      const answers = await tab.answers<'save'>(place, saves.length);
      expect(answers.filter(({ ok }) => !ok)).toEqual([]);
      const contents = await readContents(world().browser);
      expect(contents.quotes).toHaveLength(saves.length);
      expectWhole(contents);
    });
  },
  { extension: (kind) => copyExtension(kind, { prelude: HOLDS }) },
);

inBothBrowsers(
  'a database of another schema',
  (world) => {
    const open = (): Promise<StoreTab> => openStoreTab(world(), PAGES.long);

    afterEach(() => deleteContents(world().browser));

    it('from the future is left as it is, and the answer says so', async () => {
      const tab = await open();
      await tab.call('save', saving(ARTICLE, newQuote()));
      await plantRecord(world().browser, 'quotes', { id: 'of 2031', article: ARTICLE }, 7);
      const before = await readContents(world().browser);
      const refusal = { ok: false, reason: 'future-schema' };
      expect(await tab.call('save', saving(ARTICLE, newQuote()))).toEqual(refusal);
      expect(await tab.call('find', { addresses: [ARTICLE] })).toEqual(refusal);
      expect(await readContents(world().browser)).toEqual(before);
      expect([before.version, before.quotes.length]).toEqual([7, 2]);
    });

    it('of the past is brought to a later one, all records of it', async () => {
      const tab = await open();
      const saves = [newQuote(), newQuote()];
      await tab.call('save', saving(ARTICLE, ...saves));
      expect(await openWith(world(), 'openLater')).toBe('version 2');
      const { version, quotes, articles } = await readContents(world().browser);
      expect(version).toBe(2);
      expect(quotes.map(({ id }) => id).toSorted()).toEqual(saves.map(({ id }) => id).toSorted());
      expect(quotes).toMatchObject([{ mood: 'calm' }, { mood: 'calm' }]);
      expect(articles).toMatchObject([{ key: ARTICLE, outlet: 'daily' }]);
      const refusal = { ok: false, reason: 'future-schema' };
      expect(await tab.call('find', { addresses: [ARTICLE] })).toEqual(refusal);
    });

    it('of the past is as it was when a step to a later one fails', async () => {
      const tab = await open();
      await tab.call('save', saving(ARTICLE, newQuote()));
      const before = await readContents(world().browser);
      expect(await openWith(world(), 'openBroken')).toBe('AbortError');
      expect(await readContents(world().browser)).toEqual(before);
      expect(await tab.call('undo', { article: null })).toMatchObject({
        value: { kind: 'remove' },
      });
    });

    it('with a record that cannot be read: the others are found, it is counted and kept', async () => {
      const tab = await open();
      await tab.call('save', saving(ARTICLE, newQuote()));
      const broken = { id: 'broken', article: ARTICLE, selector: 'lost' };
      await plantRecord(world().browser, 'quotes', broken);
      expect(await tab.call('find', { addresses: [ARTICLE] })).toMatchObject({
        value: { quotes: [{ article: ARTICLE }], unreadable: 1 },
      });
      expect((await readContents(world().browser)).quotes).toContainEqual(broken);
    });
  },
  { extension: (kind) => copyExtension(kind) },
);

/** How much one saved quote holds, bytes of a text that cannot be packed: a tenth of the quota. */
const BIG = 400_000;

inBothBrowsers(
  'a full disk',
  (world) => {
    it('is told, and everything that was confirmed is there', async () => {
      const tab = await openStoreTab(world(), PAGES.long);
      const confirmed: string[] = [];
      const saveBig = async (): Promise<object | null> => {
        const quote = newQuote({ note: randomBytes(BIG).toString('base64') });
        const answer = await tab.call('save', saving(ARTICLE, quote));
        if (answer.ok) confirmed.push(quote.id);
        return answer.ok ? null : answer;
      };
      let refusal: object | null = null;
      while (refusal === null && confirmed.length < 20) refusal = await saveBig();
      expect(refusal).toEqual({ ok: false, reason: 'full' });
      const contents = await readContents(world().browser);
      expect(contents.quotes.map(({ id }) => id).toSorted()).toEqual(confirmed.toSorted());
      expectWhole(contents);
      expect(confirmed.length).toBeGreaterThan(0);
    });
  },
  {
    // What may be stored cannot be limited for an extension that may store without limit.
    extension: (kind) => copyExtension(kind, { without: 'unlimitedStorage' }),
    quota: 10 * BIG,
  },
);
