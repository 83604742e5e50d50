import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import type { Budget } from './budgets.ts';

/** What a built script weighs, in bytes. */
interface ScriptSize {
  /** Path in the build's folder, with `/`. */
  file: string;
  minified: number;
  /** By gzip as servers do it (level 6), though an extension is never sent so. */
  gzipped: number;
}

/** What a build weighs. */
export interface BuildSizes {
  scripts: readonly ScriptSize[];
  /** Bytes of the whole folder as a ZIP archive. */
  zipped: number;
}

/** Bytes of a ZIP archive beside its files' contents: of each file beside its name, which stands twice, and at the end. */
const ZIP_ENTRY = 30 + 46;
const ZIP_END = 22;

function zippedSize(file: string, content: Buffer): number {
  const packed = Math.min(content.length, deflateRawSync(content, { level: 9 }).length);
  return ZIP_ENTRY + 2 * Buffer.byteLength(file) + packed;
}

/** Weighs a folder that `npm run build` wrote; throws when it is not there. */
export function measureBuild(folder: string): BuildSizes {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const contents = files.map((path) => ({
    file: path.slice(join(folder, '/').length).replaceAll('\\', '/'),
    content: readFileSync(path),
  }));
  const scripts = contents
    .filter(({ file }) => file.endsWith('.js'))
    .map(({ file, content }) => {
      return { file, minified: content.length, gzipped: gzipSync(content).length };
    });
  const packed = contents.map(({ file, content }) => zippedSize(file, content));
  return { scripts, zipped: packed.reduce((sum, size) => sum + size, ZIP_END) };
}

/** The size that a budget is about, in bytes; NaN when the build lacks one of its scripts. */
export function sizeFor(budget: Budget, sizes: BuildSizes): number {
  const { form } = budget;
  if (form === 'zipped') return sizes.zipped;
  const own = budget.scripts.map((name) => sizes.scripts.find(({ file }) => file === name));
  return own.reduce((sum, script) => sum + (script?.[form] ?? NaN), 0);
}
