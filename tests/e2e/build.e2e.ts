import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The parts of a built manifest that say what the extension may do, and where it runs. */
interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts: { matches: string[]; js: string[]; css?: string[]; run_at: string }[];
  web_accessible_resources: unknown[];
}

const NEWS_AZ = ['*://*.news.az/*'];

describe.each(['chrome-mv3', 'firefox-mv3'])('the build %s', (build) => {
  const folder = `.output/${build}`;
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;

  it('asks for these permissions and no others', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions).toEqual(NEWS_AZ);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
  });

  it('runs on News.Az only, with one script and no style', () => {
    expect(manifest.content_scripts).toEqual([
      { matches: NEWS_AZ, js: ['news.js'], run_at: 'document_start' },
    ]);
  });

  it('keeps the reader apart, to be injected on a click', () => {
    expect(existsSync(`${folder}/reader.js`)).toBe(true);
  });

  it('opens one of its files to pages, the frame of the fields, at an address that they cannot know', () => {
    const frame = { resources: ['fields.html'], matches: ['http://*/*', 'https://*/*'] };
    const hidden = build === 'chrome-mv3' ? { use_dynamic_url: true } : {};
    expect(manifest.web_accessible_resources).toEqual([{ ...frame, ...hidden }]);
  });
});
