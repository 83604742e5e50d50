import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { minifyAgain } from '../build/minify-again.ts';
import { squeezeLists } from '../build/squeeze-lists.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What a module with all that it imports weighs as the build of the extension makes it, in bytes. */
export interface BundleSize {
  minified: number;
  gzipped: number;
}

/** Bundles a module of this repository, minified, and weighs it; gzip at level 9. */
export async function measureBundle(module: string): Promise<BundleSize> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [squeezeLists(), minifyAgain()],
    build: {
      write: false,
      lib: { entry: join(ROOT, module), formats: ['iife'], name: 'bundle' },
    },
  });
  const bundles = Array.isArray(built) ? built : [built];
  const code = bundles
    .flatMap((bundle) => ('output' in bundle ? bundle.output : []))
    .map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''))
    .join('');
  return { minified: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length };
}
