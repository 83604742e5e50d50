import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { minifyAgain } from '../build/minify-again.ts';
import { squeezeLists } from '../build/squeeze-lists.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The detector of quotations with all its languages as the build of the extension makes it, in bytes. */
export interface DetectorSize {
  minified: number;
  gzipped: number;
}

/** Bundles the detector alone, minified, and weighs it; gzip at level 9. */
export async function measureDetector(): Promise<DetectorSize> {
  const entry = join(ROOT, 'core/quotes/detect-quotations.ts');
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [squeezeLists(), minifyAgain()],
    build: { write: false, lib: { entry, formats: ['iife'], name: 'detector' } },
  });
  const bundles = Array.isArray(built) ? built : [built];
  const code = bundles
    .flatMap((bundle) => ('output' in bundle ? bundle.output : []))
    .map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''))
    .join('');
  return { minified: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length };
}
