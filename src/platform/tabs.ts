import type { Lease, TabChannel, TabLocks, TabMessage } from '#core/versions/tabs.ts';

const PREFIX = 'sales-system-map/';

/** Web Locks; where they are missing or forbidden nothing is guarded. */
export const webLocks: TabLocks = {
  take: async (name) => {
    const lease = await request(name, { ifAvailable: true });
    return lease === null ? 'taken' : lease;
  },
  wait: (name) => {
    const leaving = new AbortController();
    const asked = request(name, { signal: leaving.signal });
    return {
      lease: asked.then((lease) => (lease === 'unguarded' ? null : lease)),
      leave: () => leaving.abort(),
    };
  },
  seize: async (name) => (await request(name, { steal: true })) ?? 'unguarded',
};

/** Holds a lock until it is released or stolen; `null` when it is not to be had. */
function request(name: string, options: LockOptions): Promise<Lease | 'unguarded' | null> {
  return new Promise((resolve) => {
    let release: () => void = () => undefined;
    let lose: () => void = () => undefined;
    const lost = new Promise<void>((settle) => {
      lose = settle;
    });

    function granted(lock: Lock | null): Promise<void> | undefined {
      if (lock === null) {
        resolve(null);
        return undefined;
      }
      return new Promise<void>((done) => {
        release = done;
        resolve({ release: () => release(), lost });
      });
    }

    async function ask(): Promise<void> {
      try {
        await navigator.locks.request(PREFIX + name, options, granted);
      } catch (error) {
        // A lock that was granted and is gone was stolen; one that was not granted was cancelled.
        lose();
        const cancelled = options.signal?.aborted === true;
        resolve(cancelled || isAbort(error) ? null : 'unguarded');
      }
    }
    void ask();
  });
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** A BroadcastChannel; where it is forbidden nobody hears anything. */
export function openChannel(): TabChannel {
  const channel = open();
  const send = channel?.postMessage.bind(channel);
  return {
    post: (message: TabMessage) => {
      try {
        send?.(message);
      } catch {
        // Other tabs then read what is stored when they take over.
      }
    },
    listen: (hear) => {
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data));
    },
  };
}

function open(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(PREFIX);
  } catch {
    return null;
  }
}
