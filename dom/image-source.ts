import type { PageImage } from '../core/article/page-model.ts';
import { squeeze } from '../core/article/plain-text.ts';

/** Attributes in which scripts that load images late keep the address, most usual first. */
const LAZY_ATTRIBUTES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-image',
  'data-img',
  'data-full-src',
  'data-echo',
  'data-hi-res-src',
  'data-large-src',
  'data-orig-file',
  'data-large-file',
  'data-actualsrc',
  'data-src-large',
] as const;

const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'srcset'] as const;

/** Names that sites give to the picture shown until the real one is loaded. */
const PLACEHOLDER =
  /(?:^|[/_.-])(?:placeholder|blank|spacer|loading|loader|lazy(?:load)?|pixel|transparent|1x1|grey|gray|dummy|empty|no-?image|clear)(?=[_.-]|\d*\.\w+$)/i;

/** Data addresses shorter than this hold one pixel or a grey box, not a photograph. */
const SHORTEST_DATA_PICTURE = 400;

/** The widest picture taken from a set: twice the widest column of the panel, in image pixels. */
const WIDEST = 1600;

/** What an image element shows, or null when it shows nothing: addresses absolute, lengths as written. */
export function readImage(image: Element, baseUrl: string): PageImage | null {
  const src = safeSource(bestSource(image), baseUrl);
  if (src === null) return null;
  return {
    src,
    alt: squeeze(image.getAttribute('alt') ?? ''),
    width: lengthOf(image, 'width'),
    height: lengthOf(image, 'height'),
    note: squeeze(image.getAttribute('data-caption') ?? '') || null,
    href: linkAround(image, baseUrl),
  };
}

/** The address of a background picture in an element's own style, or null. */
export function readBackground(element: Element, baseUrl: string): PageImage | null {
  const style = element.getAttribute('style') ?? '';
  const written = /background(?:-image)?\s*:[^;]*url\(\s*(["']?)(.*?)\1\s*\)/i.exec(style)?.[2];
  const src = safeSource(element.getAttribute('data-bg') ?? written ?? null, baseUrl);
  if (src === null) return null;
  return { src, alt: '', width: null, height: null, note: null, href: null };
}

/** An address that an image may have: http, https, or a data address of a bitmap. */
function safeSource(source: string | null, baseUrl: string): string | null {
  if (source === null || source === '') return null;
  if (/^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);/i.test(source)) return source;
  return absoluteLink(source, baseUrl, /^https?:$/);
}

/** A link made absolute when its protocol is allowed, else null. */
export function absoluteLink(
  href: string,
  baseUrl: string,
  protocols = /^(?:https?|mailto):$/,
): string | null {
  try {
    const url = new URL(href.trim(), baseUrl);
    return protocols.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** The source that a reader is meant to see: the one loaded late, the written one, or the best of a set. */
function bestSource(image: Element): string | null {
  const lazy = LAZY_ATTRIBUTES.map((name) => image.getAttribute(name)).find(isPicture);
  if (lazy !== undefined) return lazy;
  const written = image.getAttribute('src');
  return isPicture(written) ? written : bestOfSets(image);
}

function bestOfSets(image: Element): string | null {
  const picture = image.parentElement?.localName === 'picture' ? image.parentElement : null;
  const holders = [image, ...(picture?.querySelectorAll('source') ?? [])];
  for (const holder of holders) {
    const set = LAZY_SETS.map((name) => holder.getAttribute(name)).find((value) => value !== null);
    const best = set === undefined || set === null ? null : bestOfSet(set);
    if (best !== null) return best;
  }
  return null;
}

/** The widest address of a `srcset` that is not wider than needed, or its last. */
function bestOfSet(set: string): string | null {
  const options = [...set.matchAll(/(\S+[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)].map(
    (match) => ({
      src: match[1] ?? '',
      size: Number(match[2] ?? 1) * (match[3] === 'w' ? 1 : WIDEST / 3),
    }),
  );
  const real = options
    .filter((option) => isPicture(option.src))
    .toSorted((a, b) => a.size - b.size);
  return (real.findLast((option) => option.size <= WIDEST) ?? real[0])?.src ?? null;
}

function isPicture(source: string | null | undefined): source is string {
  if (source === null || source === undefined || source.trim() === '') return false;
  if (source.startsWith('data:'))
    return source.length >= SHORTEST_DATA_PICTURE && !source.startsWith('data:image/svg');
  return (
    !PLACEHOLDER.test(source.split(/[?#]/, 1)[0] ?? '') &&
    !/^(?:about|javascript|blob):/i.test(source)
  );
}

function lengthOf(image: Element, side: 'width' | 'height'): number | null {
  const styled = new RegExp(`(?:^|;)\\s*${side}\\s*:\\s*(\\d+)px`, 'i').exec(
    image.getAttribute('style') ?? '',
  )?.[1];
  const written = /^\s*(\d+)(?:px)?\s*$/.exec(image.getAttribute(side) ?? '')?.[1];
  const length = styled ?? written;
  return length === undefined ? null : Number(length);
}

function linkAround(image: Element, baseUrl: string): string | null {
  const href = image.closest('a[href]')?.getAttribute('href') ?? null;
  return href === null ? null : absoluteLink(href, baseUrl);
}
