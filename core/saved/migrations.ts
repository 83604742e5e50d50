/** The kinds of record that change with the schema. The history is emptied instead: an undo does not reach back over it. */
export type MigratedKind = 'quotes' | 'articles';

/** A step from one version of the schema to the next: pure functions of a record as the version before wrote it. */
export type Migration = Partial<Record<MigratedKind, (record: unknown) => unknown>>;

/** All steps, oldest first: the first leads from version 1 to 2. A step is never changed once it has been released. */
export const MIGRATIONS: readonly Migration[] = [];

/** A record of an older version, brought through the steps to the newest. */
export function migrateRecord(
  kind: MigratedKind,
  record: unknown,
  steps: readonly Migration[],
): unknown {
  return steps.reduce<unknown>((old, step) => step[kind]?.(old) ?? old, record);
}
