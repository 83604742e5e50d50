import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const SOURCE = '{app,components,core,dom,entrypoints,platform,scripts,tests}/**/*.{ts,tsx,mjs}';
const sources = globSync(SOURCE).map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** Names of the files whose text has a match. */
function filesWith(pattern: RegExp): string[] {
  return sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);
}

describe('the repository', () => {
  it('has sources to look at', () => {
    expect(sources.length).toBeGreaterThan(10);
  });

  it('runs every test: none is singled out or left out', () => {
    expect(filesWith(/\b(?:it|test|describe)(?:\.each)?\.(?:only|skip|todo|fails)\b/)).toEqual([]);
  });

  it('passes no export on from another file (rule 8)', () => {
    expect(filesWith(/^export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^;]*?\sfrom\s/m)).toEqual([]);
  });

  it('keeps WXT from importing behind the scenes (rule 8)', () => {
    expect(readFileSync('wxt.config.ts', 'utf8')).toMatch(/^\s*imports: false,$/m);
  });

  it('has no file that names no idea', () => {
    const names = /(?:^|[\\/])(?:utils?|helpers?|manager|misc|common)\.\w+$/;
    expect(sources.map(({ file }) => file).filter((file) => names.test(file))).toEqual([]);
  });

  it.each(Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies }))(
    'pins %s to one version',
    (_name, version) => {
      expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    },
  );
});
