/** Stands before a map in the part of an address that no server sees. */
const MARK = '#map=';

/** The payload of a link in the address bar, or `null`. */
export function payloadInAddress(): string | null {
  const { hash } = window.location;
  return hash.startsWith(MARK) ? hash.slice(MARK.length) : null;
}

/** Takes the map out of the address, so that a reload does not ask again. */
export function clearAddress(): void {
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', pathname + search);
}

/** The address of the app up to where a payload goes; `null` where nobody else could open it. */
export function linkStart(): string | null {
  const { protocol, origin, pathname } = window.location;
  return protocol === 'file:' ? null : origin + pathname + MARK;
}
