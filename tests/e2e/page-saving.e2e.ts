import { expect, it } from 'vitest';
import { pause, waitUntil } from '../../scripts/browser/driver.ts';
import {
  kept,
  notice,
  openGranted,
  saveByKey,
  saveByMenu,
  savedOf,
  selectedWords,
  selectWords,
  waitDrawn,
  waitNotice,
  waitSaved,
} from './page-quotes-world.ts';
import { pageState } from './page-state.ts';
import { openList } from './quotes-world.ts';
import { newWell, savedList } from './saving-world.ts';
import { PAGES, WELL_PARAGRAPHS } from './site.ts';
import { clickCalmly, inBothBrowsers, type World } from './world.ts';

const [FIRST = '', SECOND = '', THIRD = ''] = WELL_PARAGRAPHS;
const WELL_ACROSS = `${SECOND.slice(-33)}\n${THIRD.slice(0, 22)}`;

/** Waits until the saved quotes of the world are as many. */
async function waitCount(world: World, count: number): Promise<void> {
  await waitUntil(
    `${count} saved quotes`,
    async () => (await kept(world.browser)).quotes.length === count,
  );
}

/** Ends the style of the hostile page, which shows nothing at all, so that somebody could select its words. */
function showPage(): void {
  const sheets = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets');
  sheets?.set?.call(document, []);
}

inBothBrowsers('saving on the page itself', (world) => {
  it('keeps whole words in their place in the article, and draws them', async () => {
    const well = newWell();
    const tab = await world().open(well);
    const before = await pageState(tab.panel);
    await selectWords(tab, 'illage of Sarq', 'old we');
    await saveByKey(tab);
    const words = 'village of Sarqaya will keep its old well';
    const [quote] = await waitSaved(world(), well, [words]);
    expect(quote).toMatchObject({ origin: 'page', colour: 'saffron' });
    expect(quote?.selector.start).toBe(FIRST.indexOf(words));
    await waitNotice(tab, 'Saved in saffron');
    await waitDrawn(tab, [words]);
    expect(await selectedWords(tab)).toContain('illage of Sarq');
    expect(await pageState(tab.panel)).toEqual(before);
    const { articles } = await kept(world().browser);
    expect(articles.find(({ key }) => key === quote?.article)).toMatchObject({
      title: 'A well is kept',
      siteName: 'news.az',
      lang: 'en',
    });
  });

  it('keeps line breaks', async () => {
    const well = newWell();
    const tab = await world().open(well);
    const [end = '', start = ''] = WELL_ACROSS.split('\n');
    await selectWords(tab, end, start);
    await saveByKey(tab);
    await waitSaved(world(), well, [WELL_ACROSS]);
  });

  it('shows in the panel what was saved on the page', async () => {
    const tab = await world().open(newWell());
    await selectWords(tab, 'its old well');
    await saveByKey(tab);
    await waitNotice(tab, 'Saved in saffron');
    await tab.clickToolbarButton();
    await tab.panel.waitOpen();
    await tab.panel.waitForText('mark.saved', 'its old well');
  });

  it('takes back what was saved', async () => {
    const well = newWell();
    const tab = await world().open(well);
    await selectWords(tab, 'read the numbers aloud');
    await saveByKey(tab);
    await waitDrawn(tab, ['read the numbers aloud']);
    await tab.panel.click('Undo');
    await waitNotice(tab, 'Undone');
    await waitDrawn(tab, []);
    expect(await savedOf(world(), well)).toEqual([]);
  });

  it('says it in the language and the theme of the preferences', async () => {
    const { browser, open } = world();
    await browser.inBackground((api) =>
      api.storage.local.set({
        preferences: { version: 1, language: 'az', theme: 'dark', changedAt: Date.now() },
      }),
    );
    const tab = await open(newWell());
    await saveByKey(tab);
    await waitNotice(tab, 'Heç nə seçilməyib. Əvvəlcə sözləri seçin.');
    const paper = await tab.panel.evaluate((root) => {
      const shown = root?.querySelector('.notice');
      return shown ? getComputedStyle(shown).backgroundColor : null;
    });
    expect(paper).toBe('rgb(25, 24, 23)');
  });

  it('is offered in the context menu of the selection', async () => {
    const well = newWell();
    const tab = await world().open(well);
    await selectWords(tab, 'read the numbers aloud');
    await saveByMenu(tab);
    await waitSaved(world(), well, ['read the numbers aloud']);
  });

  it('goes away by itself and leaves no trace', async () => {
    const tab = await world().open(newWell());
    await saveByKey(tab);
    await waitUntil('a notice', async () => (await notice(tab)) !== null);
    await tab.page.mouse.move(5, 5);
    await waitUntil('no notice', async () => (await notice(tab)) === null, 12_000);
    const left = await tab.page.evaluate(
      () => document.querySelectorAll('[data-sitat-notice]').length,
    );
    expect(left).toBe(0);
  });
});

inBothBrowsers('what cannot be saved on the page itself', (world) => {
  it('is nothing', async () => {
    const tab = await world().open(newWell());
    await saveByKey(tab);
    await waitNotice(tab, 'Nothing is selected. Select some words first.');
    await waitCount(world(), 0);
  });

  it.each(['input', 'textarea', 'editor'])('stands in a form field: %s', async (kind) => {
    const tab = await world().open(newWell());
    await tab.page.evaluate((name: string) => {
      const field = document.createElement(name === 'editor' ? 'div' : name);
      if (name === 'editor') field.contentEditable = 'true';
      field.textContent = 'my own words';
      if (field instanceof HTMLInputElement) field.value = 'my own words';
      document.querySelector('main')?.prepend(field);
      field.focus();
      document.execCommand('selectAll');
    }, kind);
    await saveByKey(tab);
    await waitNotice(tab, 'Words in a form field cannot be saved.');
    await waitCount(world(), 0);
  });

  it('is longer than a quotation', async () => {
    const tab = await world().open(newWell());
    await tab.page.evaluate(() => {
      const words = document.createElement('p');
      words.append('nine more '.repeat(20_000));
      document.querySelector('main')?.append(words);
      getSelection()?.selectAllChildren(words);
    });
    await saveByKey(tab);
    await waitNotice(tab, 'This is more than 100,000 characters. Select less of the article.');
    await waitCount(world(), 0);
  });

  it('stands in a frame', async () => {
    const tab = await world().open(newWell());
    const words =
      'These words stand in a frame of another page. Open that page and save them there.';
    await tab.page.evaluate(async (address: string) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 600px; height: 300px';
      document.body.append(frame);
      await new Promise((resolve) => {
        frame.addEventListener('load', resolve);
        frame.src = address;
      });
    }, PAGES.otherSite);
    await tab.page.mouse.click(60, 100, { count: 2 });
    await saveByKey(tab);
    await waitNotice(tab, words);
    await tab.chooseMenuItem({ x: 60, y: 100, isInFrame: true });
    await waitNotice(tab, words);
    await waitCount(world(), 0);
  });
});

inBothBrowsers('pages of every kind', (world) => {
  it('may have no article', async () => {
    const tab = await world().open(PAGES.frontPage);
    const words = await tab.page.evaluate(() => {
      const line = document.querySelector('h2, h3, a') ?? document.body;
      getSelection()?.selectAllChildren(line);
      return line.textContent.trim();
    });
    await saveByKey(tab);
    await waitDrawn(tab, [words]);
    const { quotes, articles } = await kept(world().browser);
    const quote = quotes.find(({ selector }) => selector.exact === words);
    const title = await tab.page.title();
    expect(articles.find(({ key }) => key === quote?.article)).toMatchObject({
      key: 'https://news.az/',
      title,
    });
  });

  it('may be of another site', async () => {
    const tab = await openGranted(world(), PAGES.otherSite);
    await selectWords(tab, 'cleaned 214 pieces');
    await saveByKey(tab);
    await waitSaved(world(), PAGES.otherSite, ['cleaned 214 pieces']);
    await waitNotice(tab, 'Saved in saffron');
    await waitDrawn(tab, ['cleaned 214 pieces']);
  });

  it('may have words that are not the article’s', async () => {
    const well = newWell();
    const tab = await world().open(well);
    await tab.page.evaluate(() => {
      const comment = document.createElement('aside');
      comment.append('A reader writes: the rim was mended before.');
      document.body.append(comment);
    });
    await selectWords(tab, 'A reader writes');
    await saveByKey(tab);
    await waitDrawn(tab, ['A reader writes']);
    await clickCalmly(tab);
    await tab.panel.waitOpen();
    await openList(tab, 'Quotes (5)');
    const listed = 'A reader writes on the page, beside the article';
    await waitUntil('it in the list', async () => (await savedList(tab)).join() === listed);
  });

  it('may be hostile, and then cannot save by themselves', async () => {
    world().expectProblems(
      /Content.Security.Policy|content-security-policy|TrustedHTML|security in/i,
    );
    const tab = await world().open(PAGES.hostile);
    await tab.panel.evaluate(showPage);
    await selectWords(tab, 'grown by one board');
    await tab.page.evaluate(`
      for (const type of ['keydown', 'keyup']) {
        const event = new KeyboardEvent(type, { key: 'q', code: 'KeyQ', altKey: true, bubbles: true });
        Reflect.apply(EventTarget.prototype.dispatchEvent, document.documentElement, [event]);
      }
      window.postMessage('saved', '*');
      window.postMessage({ call: 'save' }, '*');
      window.sitatSaving?.onPage?.saver.save(false);
    `);
    await pause(500);
    expect(await savedOf(world(), PAGES.hostile)).toEqual([]);
    // In Firefox a page can keep any key from the browser; the menu it cannot.
    await saveByMenu(tab);
    await waitSaved(world(), PAGES.hostile, ['grown by one board']);
  });

  it('may lose the words that are drawn', async () => {
    const well = newWell();
    const tab = await world().open(well);
    await selectWords(tab, 'its old well');
    await saveByKey(tab);
    await waitDrawn(tab, ['its old well']);
    await tab.page.evaluate(() => document.querySelector('main p')?.remove());
    await selectWords(tab, 'read the numbers aloud');
    await saveByKey(tab);
    await waitDrawn(tab, ['read the numbers aloud']);
  });
});
