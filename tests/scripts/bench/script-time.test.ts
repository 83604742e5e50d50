import { expect, it } from 'vitest';
import { extensionScriptTime } from '../../../scripts/bench/script-time.ts';

const event = (name: string, url: string, tdur?: number) => ({
  name,
  ...(tdur === undefined ? {} : { tdur }),
  args: { data: { url } },
});

it('the script time is that of the extension’s evaluations and calls alone, in ms', () => {
  const traceEvents = [
    event('EvaluateScript', 'chrome-extension://abc/news.js', 500),
    event('v8.compile', 'chrome-extension://abc/news.js', 200),
    event('FunctionCall', 'chrome-extension://abc/news.js', 250),
    event('FunctionCall', 'http://news.az/site.js', 9000),
    event('FunctionCall', 'chrome-extension://abc/news.js'),
    { name: 'FunctionCall', tdur: 7000, args: {} },
    { name: 'Layout', tdur: 7000 },
  ];
  expect(extensionScriptTime(JSON.stringify({ traceEvents }))).toBe(0.75);
});
