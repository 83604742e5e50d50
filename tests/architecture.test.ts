import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BREACHES, CLEAN_FILES } from './fixtures/architecture-breaches.ts';

/** What oxlint says of a file, as far as it is needed here. */
interface Diagnostic {
  code: string;
  filename: string;
}

const house = mkdtempSync(join(tmpdir(), 'sitat-house-'));

function plant(file: string, source: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), source);
}

/** Lints a small house with the repository's own rules: what is planted in it, and nothing else. */
function lintHouse(): Diagnostic[] {
  const { stdout, stderr } = spawnSync('node_modules/.bin/oxlint', ['--format', 'json'], {
    cwd: house,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (!stdout.startsWith('{')) throw new Error(`oxlint: ${stdout}${stderr}`);
  return (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics;
}

describe('the rules of the house', () => {
  let diagnostics: Diagnostic[] = [];
  const codesOf = (file: string): string[] =>
    diagnostics.filter(({ filename }) => filename === file).map(({ code }) => code);

  beforeAll(() => {
    cpSync('.oxlintrc.json', join(house, '.oxlintrc.json'));
    symlinkSync(resolve('node_modules'), join(house, 'node_modules'), 'junction');
    for (const { file, source } of CLEAN_FILES) plant(file, source);
    for (const { file, source } of BREACHES) plant(file, source);
    diagnostics = lintHouse();
  }, 60_000);

  afterAll(() => {
    rmSync(house, { recursive: true });
  });

  it.each(BREACHES)('$rule: $why', ({ file, code }) => {
    expect(codesOf(file)).toContain(code);
  });

  it.each(CLEAN_FILES)('lets $file pass', ({ file }) => {
    expect(codesOf(file)).toEqual([]);
  });
});
