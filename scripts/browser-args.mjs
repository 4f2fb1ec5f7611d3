/** Arguments for every Chromium of the tests: quiet, offline, and without the sandbox only for root, who cannot have one. */
export function chromiumArgs() {
  const root = typeof process.getuid === 'function' && process.getuid() === 0;
  return [
    ...(root ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
