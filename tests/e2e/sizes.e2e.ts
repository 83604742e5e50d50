import { describe, expect, it } from 'vitest';
import { BUDGETS } from '../../scripts/bench/budgets.ts';
import { measureBuild, sizeFor } from '../../scripts/bench/build-sizes.ts';

describe.each(['chrome-mv3', 'firefox-mv3'])('the build %s', (build) => {
  const sizes = measureBuild(`.output/${build}`);

  it.each(BUDGETS)('keeps $what $form within its limit in scripts/bench/budgets.ts', (budget) => {
    expect(sizeFor(budget, sizes)).toBeLessThanOrEqual(budget.limit);
  });
});
