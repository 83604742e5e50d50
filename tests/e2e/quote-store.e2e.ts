import { afterEach, expect, it } from 'vitest';
import { waitUntil } from '../../scripts/browser/driver.ts';
import { PAGES } from './site.ts';
import { deleteContents, readContents } from './store/contents.ts';
import { copyExtension } from './store/extension.ts';
import { factsOf, newQuote, saving, TEXT, TEXT_HASH } from './store/requests.ts';
import { openStoreTab, type StoreTab } from './store/store-tab.ts';
import { inBothBrowsers } from './world.ts';

const ARTICLE = 'https://news.az/news/a-lamp';

inBothBrowsers(
  'saved quotes',
  (world) => {
    const open = (): Promise<StoreTab> => openStoreTab(world(), PAGES.long);
    const notes = async (): Promise<string[]> =>
      (await readContents(world().browser)).quotes.map(({ note }) => note);
    const badgeOf = ({ tabId }: StoreTab): Promise<string> =>
      world().browser.inBackground(
        (api, id: number) => api.action.getBadgeText({ tabId: id }),
        tabId,
      );

    afterEach(() => deleteContents(world().browser));

    it('are durable when the save is answered, letter by letter, and found by their article', async () => {
      const tab = await open();
      const quote = newQuote({ note: '\ud83d \u202eolleh\u200b İıIi \udc00', tags: ['lamps'] });
      const answer = await tab.call('save', saving(ARTICLE, quote));
      expect(answer).toMatchObject({ ok: true, value: { kind: 'add', articles: [ARTICLE] } });
      const { quotes, articles } = await readContents(world().browser);
      expect(quotes).toEqual([
        {
          ...quote,
          article: ARTICLE,
          changedAt: quote.createdAt,
          textHash: TEXT_HASH,
          savedWith: '0.1.0',
          sightings: [],
        },
      ]);
      expect(articles).toMatchObject([{ key: ARTICLE, title: 'A lamp', textHash: TEXT_HASH }]);
      const found = await tab.call('find', { addresses: [ARTICLE] });
      expect(found).toEqual({ ok: true, value: { articles, quotes, unreadable: 0 } });
    });

    it('belong to the article that is known by any of its addresses', async () => {
      const tab = await open();
      const aliases = [ARTICLE, 'https://news.az/en/a-lamp'];
      const first = saving(ARTICLE, newQuote());
      await tab.call('save', { ...first, article: factsOf(ARTICLE, { aliases }) });
      const second = saving(aliases[1]!, newQuote());
      const article = factsOf(aliases[1]!, {
        aliases: [aliases[1]!, 'https://news.az/3'],
        title: 'New',
      });
      await tab.call('save', { ...second, article });
      await tab.call('save', saving('https://news.az/other', newQuote()));
      const found = await tab.call('find', { addresses: ['https://news.az/3'] });
      expect(found).toMatchObject({
        value: {
          articles: [{ key: ARTICLE, title: 'New', aliases: [...aliases, 'https://news.az/3'] }],
          quotes: [{ article: ARTICLE }, { article: ARTICLE }],
        },
      });
      const counts = { [ARTICLE]: 2, 'https://news.az/other': 1 };
      expect(await tab.call('count', { articles: null })).toMatchObject({ value: { counts } });
    });

    it('are changed, removed, and all of it undone and done again, over stops of the background', async () => {
      const tab = await open();
      const quote = newQuote({ note: 'first' });
      const { id } = quote;
      const turn = { article: ARTICLE };
      await tab.call('save', saving(ARTICLE, quote));
      await tab.call('change', { changes: [{ id, patch: { note: 'second', colour: 'rose' } }] });
      await tab.call('remove', { ids: [id] });
      expect(await readContents(world().browser)).toMatchObject({ quotes: [], articles: [] });
      await world().browser.stopBackground();
      expect(await tab.call('undo', turn)).toMatchObject({
        value: { kind: 'add', quotes: [{ id }] },
      });
      expect((await readContents(world().browser)).articles).toMatchObject([{ key: ARTICLE }]);
      await tab.call('undo', turn);
      expect(await notes()).toEqual(['first']);
      await world().browser.stopBackground();
      expect(await tab.call('undo', turn)).toMatchObject({
        value: { kind: 'remove', removed: [id] },
      });
      expect(await tab.call('undo', turn)).toMatchObject({ value: { kind: null } });
      await tab.call('redo', turn);
      await tab.call('redo', { article: null });
      expect(await notes()).toEqual(['second']);
      expect(await tab.call('redo', { article: 'https://news.az/other' })).toMatchObject({
        value: { kind: null },
      });
    });

    it('can be undone fifty actions back, and not more', async () => {
      const tab = await open();
      const saves = Array.from({ length: 53 }, (_, index) =>
        saving(ARTICLE, newQuote({ note: `${index}` })),
      );
      await tab.answers(await tab.start('save', saves), saves.length);
      const turns = Array.from({ length: 55 }, () => ({ article: ARTICLE }));
      await tab.answers(await tab.start('undo', turns), turns.length);
      expect((await notes()).toSorted()).toEqual(['0', '1', '2']);
    });

    it('say so when what should be changed is gone, or cannot be saved', async () => {
      const tab = await open();
      await tab.call('save', saving(ARTICLE, newQuote()));
      const changes = [{ id: 'nowhere', patch: { note: '' } }];
      expect(await tab.call('change', { changes })).toEqual({ ok: false, reason: 'gone' });
      const long = saving(ARTICLE, newQuote(), newQuote({ note: 'a'.repeat(2 ** 20 + 1) }));
      expect(await tab.call('save', long)).toEqual({ ok: false, reason: 'invalid' });
      expect(await notes()).toEqual(['']);
    });

    it('do not come back when a save is sent again after they were removed', async () => {
      const tab = await open();
      const quote = newQuote();
      const message = { call: 'save', id: 'one call', request: saving(ARTICLE, quote) };
      expect(await tab.send(message)).toMatchObject({ ok: true, value: { removed: [] } });
      expect(await tab.send(message)).toMatchObject({ ok: true, value: { removed: [] } });
      await tab.call('undo', { article: null });
      const { id } = quote;
      expect(await tab.send(message)).toMatchObject({ ok: true, value: { removed: [id] } });
      expect(await readContents(world().browser)).toMatchObject({ quotes: [], articles: [] });
    });

    it('are not touched by a message that is no call, or whose request cannot be read', async () => {
      const tab = await open();
      await tab.call('save', saving(ARTICLE, newQuote()));
      expect(await tab.send({ call: 'constructor', id: 'a', request: {} })).toBeNull();
      const refusal = { ok: false, reason: 'invalid' };
      expect(await tab.send({ call: 'remove', id: 'b', request: { ids: [null] } })).toEqual(
        refusal,
      );
      expect(await tab.send({ call: 'save', id: 'c', request: null })).toEqual(refusal);
      expect(await notes()).toEqual(['']);
    });

    it('keep what later looks found, each thing once', async () => {
      const tab = await open();
      const quote = newQuote();
      const { id } = quote;
      await tab.call('save', saving(ARTICLE, quote));
      const look = (verdict: 'edited' | 'gone', found: string | null) =>
        tab.call('check', {
          article: ARTICLE,
          text: `${TEXT} Or not.`,
          sightings: [{ id, verdict, certain: true, found }],
        });
      await look('edited', 'The lamp was off.');
      expect(await look('edited', 'The lamp was off.')).toMatchObject({ value: { kind: null } });
      await look('gone', null);
      const { quotes, articles } = await readContents(world().browser);
      expect(quotes[0]?.sightings).toMatchObject([
        { verdict: 'edited', saved: quote.selector.exact, found: 'The lamp was off.' },
        { verdict: 'gone', found: null },
      ]);
      expect(articles[0]?.textHash).not.toBe(TEXT_HASH);
      expect(quotes[0]?.textHash).toBe(TEXT_HASH);
    });

    it('are heard of in every tab, and counted on the button of those that show the article', async () => {
      const one = await open();
      const other = await openStoreTab(world(), PAGES.fields);
      await one.call('save', saving(ARTICLE, newQuote(), newQuote()));
      await waitUntil('the news in the other tab', async () =>
        (await other.heard()).some((articles) => articles.includes(ARTICLE)),
      );
      expect(await badgeOf(other)).toBe('');
      await other.call('find', { addresses: [ARTICLE] });
      expect([await badgeOf(one), await badgeOf(other)]).toEqual(['', '2']);
      await one.call('undo', { article: null });
      await other.call('find', { addresses: [ARTICLE] });
      expect(await badgeOf(other)).toBe('');
    });

    it('lose none when two tabs save five hundred at once', async () => {
      const tabs = [await open(), await openStoreTab(world(), PAGES.fields)];
      const saves = Array.from({ length: 500 }, (_, index) =>
        saving(`https://news.az/${index % 7}`, newQuote()),
      );
      const answers = await Promise.all(
        tabs.map(async (tab, half) => {
          const own = saves.filter((_, index) => index % 2 === half);
          return tab.answers<'save'>(await tab.start('save', own), own.length);
        }),
      );
      expect(answers.flat().filter(({ ok }) => !ok)).toEqual([]);
      const { quotes, articles, history } = await readContents(world().browser);
      const ids = saves.flatMap((save) => save.quotes.map(({ id }) => id));
      expect(quotes.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
      expect([articles.length, history.length]).toEqual([7, 50]);
    }, 120_000);

    it('survive a browser that is killed right after the answer', async () => {
      const tab = await open();
      const quote = newQuote();
      expect(await tab.call('save', saving(ARTICLE, quote))).toMatchObject({ ok: true });
      await world().crash();
      const later = await open();
      expect(await later.call('find', { addresses: [ARTICLE] })).toMatchObject({
        value: { articles: [{ key: ARTICLE }], quotes: [{ id: quote.id }] },
      });
    });

    it('are out of reach for a page whose extension was reloaded, and are there for the new one', async () => {
      const tab = await open();
      await tab.call('save', saving(ARTICLE, newQuote()));
      await world().browser.reloadExtension();
      const { page } = tab.tab;
      await page.evaluate(() => document.dispatchEvent(new Event('ask-quotes')));
      // Firefox takes the script away with its extension, so that nobody is left to be answered.
      const { kind } = world();
      const answer = await waitUntil('the answer', () =>
        page.evaluate(() => document.documentElement.dataset['answer'] ?? null),
      ).catch(() => null);
      const ended = JSON.stringify({ ok: false, reason: 'ended' });
      expect(answer).toBe(kind === 'chromium' ? ended : null);
      const anew = await openStoreTab(world(), PAGES.fields);
      expect(await anew.call('count', { articles: null })).toMatchObject({
        value: { counts: { [ARTICLE]: 1 } },
      });
    });
  },
  { extension: (kind) => copyExtension(kind) },
);
