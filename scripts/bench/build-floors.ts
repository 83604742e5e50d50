import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * The extensions that Sitat is measured against: `null` puts one paragraph of fixed words into the page,
 * `plain` the least that reading takes. Both are granted what Sitat is.
 */
type Floor = 'null' | 'plain';

/** Folders of the built floors, ready to be installed. */
export interface BuiltFloors {
  folders: Record<Floor, string>;
  remove: () => void;
}

const HOSTS = ['*://*.news.az/*'];

/** Does nothing but give the floor a world of its own in each page from the start, as Sitat has one. */
const WORLD_SCRIPT = 'void 0;\n';

const SOURCES = join(import.meta.dirname, 'floors');

function manifestOf(floor: Floor): string {
  return JSON.stringify({
    manifest_version: 3,
    name: `${floor} floor`,
    version: '1.0',
    permissions: ['activeTab', 'scripting'],
    host_permissions: HOSTS,
    content_scripts: [{ matches: HOSTS, js: ['world.js'], run_at: 'document_start' }],
    action: {},
    background: { service_worker: 'background.js' },
  });
}

async function bundle(source: string, folder: string, file: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      lib: { entry: join(SOURCES, source), formats: ['iife'], name: 'floor', fileName: () => file },
      outDir: folder,
      emptyOutDir: false,
      minify: true,
    },
  });
}

async function buildFloor(floor: Floor, root: string): Promise<string> {
  const folder = join(root, floor);
  await bundle('background.ts', folder, 'background.js');
  await bundle(`${floor}.ts`, folder, 'floor.js');
  writeFileSync(join(folder, 'world.js'), WORLD_SCRIPT);
  writeFileSync(join(folder, 'manifest.json'), manifestOf(floor));
  return folder;
}

/** Builds both floors into a temporary folder. */
export async function buildFloors(): Promise<BuiltFloors> {
  const root = mkdtempSync(join(tmpdir(), 'sitat-floors-'));
  const folders = { null: await buildFloor('null', root), plain: await buildFloor('plain', root) };
  return { folders, remove: () => rmSync(root, { recursive: true, force: true }) };
}
