import { climb } from '../core/article/page-tree.ts';
import type { Selection } from '../core/article/select-body.ts';
import type { ReadPage } from './read-blocks.ts';

/** The block quotations, lists and items of the page that stand around blocks of the body, each built once. */
export interface Frames {
  page: ReadPage;
  root: Element;
  /** Lists with more than pictures in their items; a list of pictures is a gallery. */
  lists: ReadonlySet<number>;
  /** What was built, by the index of its element. */
  built: Map<number, Element>;
  /** Items made for what stands in a list but in no item, with the index of the element that it stands in. */
  loose: Map<Element, number>;
}

const FRAMES = new Set(['blockquote', 'ul', 'ol', 'li']);

const isList = (tag: string | undefined): boolean => tag === 'ul' || tag === 'ol';

/** Frames to build a body into; `root` is where blocks without a frame go. */
export function startFrames(page: ReadPage, selection: Selection, root: Element): Frames {
  return { page, root, lists: listsIn(page, selection), built: new Map(), loose: new Map() };
}

/**
 * The built element that a block goes into, given the index of the element that it stands in. Blocks come
 * in the order of the page, so frames never need closing: what is left is not entered again.
 */
export function frameFor(frames: Frames, owner: number): Element {
  let place = frames.root;
  for (const index of framesAround(frames, owner)) place = enterFrame(frames, place, index);
  return isList(place.localName) ? itemFor(frames, place, owner) : place;
}

/** Lists that hold text, a table or a player, in an item or by themselves; another list alone is not enough. */
function listsIn({ model }: ReadPage, { body }: Selection): Set<number> {
  const lists = new Set<number>();
  for (const position of body) {
    const block = model.blocks[position];
    if (block === undefined || block.kind === 'image') continue;
    let holdsText = true;
    climb(model.elements, block.owner, ({ tag }, index) => {
      if (isList(tag) && holdsText) lists.add(index);
      if (FRAMES.has(tag)) holdsText = !isList(tag);
      return false;
    });
  }
  return lists;
}

/** Indexes of the frames around an element, outermost first. */
function framesAround({ page, lists }: Frames, owner: number): number[] {
  const { elements } = page.model;
  const around: number[] = [];
  climb(elements, owner, ({ tag }, index) => {
    const isShown = () => lists.has(climb(elements, index, (element) => isList(element.tag)));
    if (tag === 'blockquote' || (FRAMES.has(tag) && isShown())) around.push(index);
    return false;
  });
  return around.toReversed();
}

function enterFrame(frames: Frames, place: Element, index: number): Element {
  const known = frames.built.get(index);
  if (known !== undefined) return known;
  const tag = frames.page.model.elements[index]?.tag ?? '';
  if (tag === 'li' && !isList(place.localName)) return place;
  const made = place.ownerDocument.createElement(tag);
  copyNumber(frames.page.sources[index], made, place);
  frameParent(frames, place, { tag, index }).append(made);
  frames.built.set(index, made);
  return made;
}

/** Between the items of a list only items may stand: the rest belongs to the item before it. */
function frameParent(
  frames: Frames,
  place: Element,
  { tag, index }: { tag: string; index: number },
): Element {
  if (!isList(place.localName) || tag === 'li') return place;
  if (!isList(tag)) return itemFor(frames, place, index);
  return place.lastElementChild?.localName === 'li' ? place.lastElementChild : place;
}

/** The item for what stands between the items of a list: the one before it, or one of its own. */
function itemFor({ loose }: Frames, list: Element, owner: number): Element {
  const last = list.lastElementChild;
  if (last?.localName === 'li' && (loose.get(last) ?? owner) === owner) return last;
  const item = list.ownerDocument.createElement('li');
  list.append(item);
  loose.set(item, owner);
  return item;
}

/** Carries the number that a list starts at, or that an item has. */
function copyNumber(source: Element | undefined, made: Element, place: Element): void {
  const name = { ol: 'start', li: place.localName === 'ol' ? 'value' : '' }[made.localName] ?? '';
  const value = name === '' ? '' : (source?.getAttribute(name) ?? '').trim();
  if (/^-?\d{1,9}$/.test(value)) made.setAttribute(name, value);
}
