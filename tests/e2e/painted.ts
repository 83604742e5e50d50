import type { Tab } from '../../scripts/browser/session.ts';
import { PAGES } from './site.ts';
import type { World } from './world.ts';

/** How many pixels of a window have a colour, as painted; red, green and blue from 0 to 255. */
export async function paintedPixels(
  world: World,
  tab: Tab,
  colour: readonly [number, number, number],
): Promise<number> {
  const picture = await tab.page.screenshot({ encoding: 'base64' });
  const canvas = await world.open(PAGES.fields);
  return canvas.page.evaluate(
    async (source: string, [red, green, blue]: readonly [number, number, number]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, width, height) ?? { data: [] };
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        const off = [red, green, blue].map((part, order) =>
          Math.abs(part - (data[at + order] ?? 0)),
        );
        if (Math.max(...off) <= 2) count += 1;
      }
      return count;
    },
    picture,
    colour,
  );
}
