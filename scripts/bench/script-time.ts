/** What of an event of Chromium's trace is looked at. */
interface TraceEvent {
  name: string;
  /** Time of the thread on a processor, microseconds. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Runs of script from outside: the evaluation of a file with its compilation, and the call of a listener. */
const RUNS = new Set(['EvaluateScript', 'FunctionCall']);

/**
 * The script time of extensions in a trace of `devtools.timeline`, ms: what the thread spent on a processor in the
 * evaluation of their content scripts and in the calls of their listeners. The page's own script, garbage
 * collection between runs, and the waiting for a busy machine are not in it.
 * @param trace the trace as JSON.
 */
export function extensionScriptTime(trace: string): number {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const own = traceEvents.filter(
    ({ name, args }) =>
      RUNS.has(name) && args?.data?.url?.startsWith('chrome-extension://') === true,
  );
  return own.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}
