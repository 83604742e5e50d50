import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The custom properties that a style sheet sets, of each rule. */
function coloursIn(file: string): Map<string, string>[] {
  const rules = readFileSync(file, 'utf8').split('}');
  return rules
    .map(
      (rule) =>
        new Map([...rule.matchAll(/(--[a-z]+):\s*([^;]+);/g)].map(([, a = '', b = '']) => [a, b])),
    )
    .filter((rule) => rule.size > 0);
}

it('the frame of the fields has the colours of the panel, in each theme', () => {
  const panel = coloursIn('components/panel.css');
  const frame = coloursIn('entrypoints/fields/style.css');
  expect(frame).toHaveLength(2);
  for (const [index, rule] of frame.entries()) {
    for (const [name, value] of rule)
      expect([name, panel[index]?.get(name)]).toEqual([name, value]);
  }
});
