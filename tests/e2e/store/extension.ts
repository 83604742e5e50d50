import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { BrowserKind } from '../../../scripts/browser/driver.ts';
import { BUILDS } from '../../../scripts/browser/session.ts';

/** The script of the client in the copy, beside the built ones. */
export const CLIENT = 'store-client.js';

/** What is different in a copy of the built extension. */
interface Differences {
  /** Source that runs in the background before its own. */
  prelude?: string;
  /** A permission that the copy is not granted. */
  without?: string;
}

/** Copies the built extension into a temporary folder and puts the store's client beside it. */
export async function copyExtension(
  kind: BrowserKind,
  { prelude = '', without = '' }: Differences = {},
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `sitat-store-${kind}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(BUILDS[kind], folder, { recursive: true });
  const background = join(folder, 'background.js');
  writeFileSync(background, prelude + readFileSync(background, 'utf8'));
  const manifest = join(folder, 'manifest.json');
  const { permissions, ...rest } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    permissions: string[];
  };
  const granted = permissions.filter((permission) => permission !== without);
  writeFileSync(manifest, JSON.stringify({ ...rest, permissions: granted }));
  await bundleClient(folder);
  return folder;
}

async function bundleClient(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      lib: {
        entry: join(import.meta.dirname, 'client.ts'),
        formats: ['iife'],
        name: 'storeClient',
        fileName: () => CLIENT,
      },
      outDir: folder,
      emptyOutDir: false,
    },
  });
}
