import { beforeEach, expect, it } from 'vitest';
import { offerPageSaver, offerSaving, passWish } from '../../platform/saving-slot.ts';

const scope: typeof globalThis & { sitatSaving?: unknown; sitatReader?: unknown } = globalThis;

/** What the saver of the page was asked to do. */
let asked: boolean[] = [];

function offerPage(): void {
  offerPageSaver(() => ({ save: (isInFrame) => asked.push(isInFrame), end: () => undefined }));
}

beforeEach(() => {
  asked = [];
  delete scope.sitatSaving;
  scope.sitatReader = {};
});

it('a wish to save goes to the open panel', () => {
  offerPage();
  offerSaving(() => true);
  expect(passWish(false)).toBe(true);
  expect(asked).toEqual([]);
});

it('a wish to save goes to the page when the panel is closed', () => {
  offerPage();
  offerSaving(() => false);
  expect(passWish(false)).toBe(true);
  expect(passWish(true)).toBe(true);
  expect(asked).toEqual([false, true]);
});

it('nothing takes a wish where a script is missing', () => {
  expect(passWish(false)).toBe(false);
  offerPage();
  delete scope.sitatReader;
  expect(passWish(false)).toBe(false);
  expect(asked).toEqual([]);
});

it('what saves on the page is made once', () => {
  offerPage();
  offerPageSaver(() => {
    throw new Error('made twice');
  });
  expect(passWish(false)).toBe(true);
});
