/** An author as JSON-LD gives it. */
export interface LinkedAuthor {
  name: string;
  /** `Person`, `Organization` or what the page says; '' when it does not say. */
  type: string;
}

/** One article of the page's JSON-LD, as plain strings; null where it is silent. */
export interface LinkedData {
  headline: string | null;
  published: string | null;
  authors: LinkedAuthor[];
  publisher: string | null;
  section: string | null;
  image: string | null;
  /** Addresses that it gives for the article: `url`, `mainEntityOfPage`, `@id`. */
  addresses: string[];
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report|Review|NewsItem)$/;

/** The articles in parsed JSON-LD of any form: an object, a list, a graph. */
export function flattenLinkedData(data: unknown): LinkedData[] {
  return nodesIn(data, 0)
    .filter((node) =>
      listOf(node['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type)),
    )
    .map((node) => readNode(node));
}

function nodesIn(data: unknown, depth: number): Json[] {
  if (depth > 4) return [];
  if (Array.isArray(data)) return data.flatMap((item) => nodesIn(item, depth + 1));
  if (!isObject(data)) return [];
  return [data, ...nodesIn(data['@graph'], depth + 1), ...nodesIn(data['mainEntity'], depth + 1)];
}

function readNode(node: Json): LinkedData {
  return {
    headline: textOf(node['headline']) ?? textOf(node['name']),
    published: textOf(node['datePublished']) ?? textOf(node['dateCreated']),
    authors: listOf(node['author'] ?? node['creator']).flatMap((author) => authorOf(author)),
    publisher: textOf(node['publisher'], 'name'),
    section: textOf(node['articleSection']),
    image: textOf(node['image'], 'url'),
    addresses: [node['url'], node['mainEntityOfPage'], node['@id']].flatMap(
      (value) => textOf(value, '@id') ?? [],
    ),
  };
}

function authorOf(value: unknown): LinkedAuthor[] {
  const name = textOf(value, 'name');
  const type = isObject(value) ? textOf(value['@type']) : null;
  return name === null ? [] : [{ name, type: type ?? '' }];
}

/** The text of a value: itself, the first of a list, or the property that names an object. */
function textOf(value: unknown, property = 'name'): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (Array.isArray(value)) return textOf(value[0], property);
  return isObject(value) && typeof value[property] === 'string' ? textOf(value[property]) : null;
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
