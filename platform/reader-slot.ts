import type { Article } from '../core/article/article.ts';
import { isExtensionAlive } from './extension-lifetime.ts';

/** What a click came to: the panel is open or opening, it is closed, it could not open, or no reader is in the page. */
export type Toggled = 'open' | 'closed' | 'failed' | 'absent';

/** What a reader has read: its panel's content, whose body may have only its first part yet; `rest` makes the others. */
export interface ReadContent {
  root: ShadowRoot;
  view: { kind: 'none' } | { kind: 'article'; article: Article; rest: (() => DocumentFragment)[] };
}

/** The reader of a page, once its script is there. */
export interface Reader {
  /** Opens the panel, or closes the one that is open. Never rejects. */
  toggle: () => Promise<Toggled>;
  /** Reads the page, unless it has been read as it is. */
  read: () => Promise<ReadContent | null>;
  /** Takes away the panel and all that was kept of it. */
  end: () => void;
}

type ReaderScope = typeof globalThis & {
  sitatReader?: { reader: Reader; isAlive: () => boolean };
};

/**
 * Puts a reader into the isolated world of a page, where clicks find it. One that is there stays, with what it
 * has read, unless it belongs to a version of the extension that has been updated or reloaded.
 */
export function offerReader(create: () => Reader): void {
  const scope: ReaderScope = globalThis;
  if (scope.sitatReader?.isAlive() === true) return;
  scope.sitatReader?.reader.end();
  scope.sitatReader = { reader: create(), isAlive: isExtensionAlive };
}

/** Whether the page has a reader already. */
export function hasReader(): boolean {
  const scope: ReaderScope = globalThis;
  return scope.sitatReader !== undefined;
}

/** Passes a click on to the reader of this page. */
export async function toggleReader(): Promise<Toggled> {
  const scope: ReaderScope = globalThis;
  return scope.sitatReader?.reader.toggle() ?? 'absent';
}

/** Asks the reader of this page what it reads here; null when there is no reader, or it cannot read. */
export async function askReader(): Promise<ReadContent | null> {
  const scope: ReaderScope = globalThis;
  try {
    return (await scope.sitatReader?.reader.read()) ?? null;
  } catch (error) {
    console.debug('Sitat read nothing here:', error);
    return null;
  }
}
