/** Whether a window could be seen here; not in CI, nor on a Linux without a display server. */
export function hasDisplay(env: NodeJS.ProcessEnv): boolean {
  if (env['CI'] !== undefined) return false;
  if (process.platform !== 'linux') return true;
  return [env['DISPLAY'], env['WAYLAND_DISPLAY']].some((display) => Boolean(display));
}
