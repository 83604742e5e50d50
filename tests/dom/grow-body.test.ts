import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installEventGuard } from '../../dom/event-guard.ts';
import { growBody } from '../../dom/grow-body.ts';

const PARTS = 5;

/** A dialog with the first part of a body in it, in a shadow root, as the panel has it. */
function openPanel(): { dialog: HTMLDialogElement; body: HTMLElement } {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'closed' });
  const dialog = document.createElement('dialog');
  const body = document.createElement('div');
  body.append(paragraph(0));
  dialog.append(body);
  root.append(dialog);
  installEventGuard(window).panel = { host, root };
  return { dialog, body };
}

function paragraph(number: number): HTMLElement {
  const made = document.createElement('p');
  made.append(`Step ${number} of the stair.`);
  return made;
}

const makeRest = (): (() => DocumentFragment)[] =>
  Array.from({ length: PARTS - 1 }, (_, index) => () => {
    const part = document.createDocumentFragment();
    part.append(paragraph(index + 1));
    return part;
  });

const textsIn = (body: Element) =>
  [...body.querySelectorAll('.part > p')].map((p) => p.textContent);
const WHOLE = Array.from({ length: PARTS }, (_, number) => `Step ${number} of the stair.`);

let idle: IdleRequestCallback[] = [];
const ended = () => new AbortController().signal;
const spend = (milliseconds: number): void => {
  for (const period of idle.splice(0))
    period({ didTimeout: false, timeRemaining: () => milliseconds });
};

beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (period: IdleRequestCallback) => idle.push(period));
});
afterEach(() => {
  installEventGuard(window).panel = null;
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('a long body', () => {
  it('has its first part at once, and one more in each short idle period', () => {
    const { body } = openPanel();
    void growBody(body, makeRest(), ended());
    expect(textsIn(body)).toEqual(WHOLE.slice(0, 1));
    spend(1);
    expect(textsIn(body)).toEqual(WHOLE.slice(0, 2));
  });

  it('is complete, in order, after a long idle period, and says so', async () => {
    const { body } = openPanel();
    const grown = growBody(body, makeRest(), ended());
    spend(1000);
    await grown;
    expect(textsIn(body)).toEqual(WHOLE);
  });

  it('is complete at once before printing', () => {
    const { body } = openPanel();
    void growBody(body, makeRest(), ended());
    window.dispatchEvent(new Event('beforeprint'));
    expect(textsIn(body)).toEqual(WHOLE);
  });

  it.each(['ctrlKey', 'metaKey'])('is complete at once on a key of the panel with %s', (held) => {
    const { dialog, body } = openPanel();
    void growBody(body, makeRest(), ended());
    // What the guard lets through: a copy, inside the shadow root alone.
    const copy = new Event('keydown', { bubbles: true, composed: false });
    Object.defineProperty(copy, held, { value: true });
    dialog.dispatchEvent(copy);
    expect(textsIn(body)).toEqual(WHOLE);
  });

  it('grows no more when the panel has closed', () => {
    const { body } = openPanel();
    const closing = new AbortController();
    void growBody(body, makeRest(), closing.signal);
    closing.abort();
    spend(1000);
    window.dispatchEvent(new Event('beforeprint'));
    expect(textsIn(body)).toEqual(WHOLE.slice(0, 1));
  });

  it('grows on, where it was left, when the panel opens again', async () => {
    const { body } = openPanel();
    const rest = makeRest();
    const closing = new AbortController();
    void growBody(body, rest, closing.signal);
    spend(1);
    closing.abort();
    const grown = growBody(body, rest, ended());
    spend(1000);
    await grown;
    expect(textsIn(body)).toEqual(WHOLE);
    expect(body.children).toHaveLength(PARTS);
  });

  it('keeps what it has when a part cannot be made, and says so', async () => {
    const { body } = openPanel();
    const broken = makeRest().with(2, () => {
      throw new Error('no such part');
    });
    const grown = growBody(body, broken, ended());
    spend(1000);
    await expect(grown).rejects.toThrow('no such part');
    expect(textsIn(body)).toEqual(WHOLE.slice(0, 3));
  });
});
