import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { measureBuild, sizeFor } from '../../../scripts/bench/build-sizes.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitat-sizes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the sizes of a build', () => {
  it('are those of its scripts, in all folders', () => {
    mkdirSync(join(folder, 'chunks'));
    writeFileSync(join(folder, 'chunks', 'part.js'), 'a'.repeat(1000));
    writeFileSync(join(folder, 'style.css'), 'b'.repeat(1000));
    const { scripts } = measureBuild(folder);
    expect(scripts.map(({ file, minified }) => [file, minified])).toEqual([
      ['chunks/part.js', 1000],
    ]);
    expect(scripts[0]?.gzipped).toBeLessThan(100);
  });

  it('are, for the package, those of a ZIP archive', () => {
    writeFileSync(join(folder, 'a'), '');
    writeFileSync(join(folder, 'bc'), '%');
    // What `zip` says of an empty file and of one byte, which it stores: 22 at the end, 76 a file, each name twice.
    expect(measureBuild(folder).zipped).toBe(22 + (76 + 2) + (76 + 4 + 1));
  });

  it('are those of a budget’s scripts together, and no number, which no limit allows, when one lacks', () => {
    writeFileSync(join(folder, 'news.js'), 'void 0;');
    writeFileSync(join(folder, 'more.js'), 'void 1; ');
    const sizes = measureBuild(folder);
    const budget = { what: '', form: 'minified', aim: 4, limit: 4 } as const;
    expect(sizeFor({ ...budget, scripts: ['news.js', 'more.js'] }, sizes)).toBe(15);
    expect(sizeFor({ ...budget, scripts: ['news.js', 'reader.js'] }, sizes)).toBeNaN();
  });
});
