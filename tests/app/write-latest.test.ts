import { expect, it, vi } from 'vitest';
import { writeLatest } from '../../app/write-latest.ts';

it('writes the first value at once and of those that come meanwhile the last, key by key', async () => {
  const written: string[] = [];
  const ends: (() => void)[] = [];
  const { write, settled } = writeLatest<string, number>(
    (key, value) => {
      written.push(`${key}${value}`);
      return new Promise((resolve) => ends.push(resolve));
    },
    () => undefined,
  );
  for (const value of [1, 2, 3]) write('a', value);
  write('b', 1);
  expect(written).toEqual(['a1', 'b1']);
  for (const end of ends.splice(0)) end();
  await vi.waitFor(() => expect(written).toEqual(['a1', 'b1', 'a3']));
  for (const end of ends.splice(0)) end();
  await settled();
  expect(written).toHaveLength(3);
});

it('tells of a value that could not be written, and writes the next', async () => {
  const failures: unknown[] = [];
  const written: number[] = [];
  const { write, settled } = writeLatest<string, number>(
    async (_key, value) => {
      if (value === 1) throw new Error('no room');
      written.push(value);
    },
    (error) => failures.push(error),
  );
  write('a', 1);
  await settled();
  write('a', 2);
  await settled();
  expect(failures).toHaveLength(1);
  expect(written).toEqual([2]);
});
