import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';

/** On what a run was made. */
export interface Environment {
  cpu: string;
  cores: number;
  /** GiB. */
  memory: number;
  system: string;
  browser: string;
  node: string;
  sitat: string;
  readability: string;
  dompurify: string;
  rounds: number;
  /** ISO 8601. */
  date: string;
}

const ROOT = join(import.meta.dirname, '../..');

function versionOf(folder: string): string {
  const file = join(ROOT, folder, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Describes this machine and the versions of what is measured. */
export function describeEnvironment(browser: string, rounds: number): Environment {
  const cores = cpus();
  return {
    cpu: cores[0]?.model.trim() ?? 'unknown',
    cores: cores.length,
    memory: Math.round((totalmem() / 2 ** 30) * 10) / 10,
    system: `${type()} ${release()}`,
    browser,
    node: process.version,
    sitat: versionOf('.'),
    readability: versionOf('node_modules/@mozilla/readability'),
    dompurify: versionOf('node_modules/dompurify'),
    rounds,
    date: new Date().toISOString(),
  };
}
