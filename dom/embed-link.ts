import { absoluteLink } from './image-source.ts';

/** A player or post embedded in the page, as a link: the panel embeds nothing. */
export interface EmbedLink {
  href: string;
  /** What the reader sees: the place where it plays. */
  label: string;
}

/** Hosts whose frames are part of an article: films, posts, sound, maps. All others are advertisements or tools. */
const HOSTS =
  /(?:^|\.)(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com|rutube\.ru|vk\.com|vkvideo\.ru|ok\.ru|mail\.ru|facebook\.com|fb\.watch|twitter\.com|x\.com|instagram\.com|tiktok\.com|t\.me|telegram\.org|rumble\.com|odysee\.com|soundcloud\.com|spotify\.com|twitch\.tv|google\.com|datawrapper\.dwcdn\.net|flourish\.studio|archive\.org)$/;

/** The link for an embedded player, or null when it is no part of an article. */
export function embedLink(element: Element, baseUrl: string): EmbedLink | null {
  const own = /^(?:video|audio)$/.test(element.localName);
  const source = sourceOf(element);
  const href = source === null ? null : absoluteLink(source, baseUrl, /^https?:$/);
  if (href === null) return null;
  const url = new URL(href);
  if (!own && !HOSTS.test(url.hostname)) return null;
  return { href: pageToWatch(url), label: `▶ ${url.hostname.replace(/^(?:www|player)\./, '')}` };
}

function sourceOf(element: Element): string | null {
  const video = element.getAttribute('data-videoid');
  if (element.localName === 'amp-youtube' && video !== null)
    return `https://www.youtube.com/embed/${video}`;
  for (const name of ['src', 'data-src', 'data-lazy-src', 'data-original', 'data']) {
    const value = element.getAttribute(name);
    if (value !== null && value !== '' && !/^(?:about|javascript|blob|data):/i.test(value))
      return value;
  }
  return element.querySelector('source[src]')?.getAttribute('src') ?? null;
}

/** The page on which a person can watch what a frame would play. */
function pageToWatch(url: URL): string {
  const id = /^\/embed\/([\w-]+)/.exec(url.pathname)?.[1];
  if (/youtube/.test(url.hostname) && id !== undefined)
    return `https://www.youtube.com/watch?v=${id}`;
  const vimeo = /^\/video\/(\d+)/.exec(url.pathname)?.[1];
  return url.hostname === 'player.vimeo.com' && vimeo !== undefined
    ? `https://vimeo.com/${vimeo}`
    : url.href;
}
