/**
 * The service worker: keeps every file of one build and answers from there, so the app opens and
 * exports without a network. Built to `sw.js` beside the page; `scripts/site/offline.mjs` writes in
 * which build it belongs to and which files that has.
 */

interface Lifetime extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetch extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Scope {
  readonly registration: { readonly scope: string; readonly active: object | null };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Lifetime) => void): void;
  addEventListener(type: 'fetch', listen: (event: Fetch) => void): void;
  addEventListener(type: 'message', listen: (event: MessageEvent) => void): void;
}

declare const __BUILD__: string;
declare const __FILES__: readonly string[];

const scope = globalThis as unknown as Scope;
const { scope: home } = scope.registration;

// Caches belong to an origin, where the app may lie at several addresses.
const OURS = `sales-system-map ${home} `;
const CACHE = OURS + __BUILD__;
/** The build of tabs that are still open after an update in another tab. */
const KEPT = 2;

const PAGE = 'index.html';
/** Files whose names carry a hash of their content: what is there already need not be fetched. */
const LASTING = /^assets\//;

/** Whether a page names only files of this build: a newer one may have been put up meanwhile. */
async function isOfThisBuild(page: Response): Promise<boolean> {
  const named = (await page.text()).match(/\bassets\/[\w.-]+/g) ?? [];
  return named.every((file) => __FILES__.includes(file));
}

async function fetchAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all(
    __FILES__.map(async (file) => {
      const address = new URL(file, home).href;
      const known = LASTING.test(file) ? await caches.match(address) : undefined;
      const answer = known ?? (await fetch(address, LASTING.test(file) ? {} : { cache: 'reload' }));
      if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
      if (file === PAGE && !(await isOfThisBuild(answer.clone()))) throw new Error('a newer page');
      // A page may not be shown from an answer that was led elsewhere (`/index.html` to `/`).
      await cache.put(address, answer.redirected ? new Response(answer.body, answer) : answer);
    }),
  );
}

async function dropOld(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(names.slice(0, -(KEPT - 1)).map((name) => caches.delete(name)));
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept =
    request.mode === 'navigate'
      ? await cache.match(new URL(PAGE, home).href)
      : ((await cache.match(request, { ignoreSearch: true })) ??
        (await caches.match(request, { ignoreSearch: true })));
  return kept ?? fetch(request);
}

/** Whether a request asks for the app: other pages may lie below the same address. */
function isOurs({ method, mode, url }: Request): boolean {
  if (method !== 'GET' || !url.startsWith(home)) return false;
  const path = url.slice(home.length).split(/[?#]/)[0] ?? '';
  return mode !== 'navigate' || path === '' || path === PAGE;
}

scope.addEventListener('install', (event) => event.waitUntil(fetchAll()));
scope.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([dropOld(), scope.clients.claim()]));
});
scope.addEventListener('fetch', (event) => {
  if (isOurs(event.request)) event.respondWith(answer(event.request));
});
// A new build waits until the person agrees or all tabs of the former one are closed.
scope.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (data === 'take over') void scope.skipWaiting();
});
