/** Gives the service worker the list of all files of a build, so that it can keep them. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const SOURCE = 'src/app/service-worker/worker.ts';
/** Read by hosts and tools, never by the page. */
const NOT_FOR_PAGES = /^(?:_headers|sw\.js|sales-system-map\.schema\.json|\.vite\/.*)$|\.map$/;

/** Names of files in a folder, and what is in them. */
function* filesIn(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    yield [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)];
  }
}

function contentOf(part) {
  return part.type === 'chunk' ? part.code : part.source;
}

/**
 * Every file of a build with its content; what is named by its content comes first, so the list is
 * the same whenever the files are.
 */
function filesOf(bundle, publicDir) {
  const built = Object.values(bundle).map((part) => [part.fileName, contentOf(part)]);
  return [...built, ...filesIn(publicDir)]
    .filter(([name]) => !NOT_FOR_PAGES.test(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Builds `sw.js` beside the page. */
export function offlineWorker() {
  let publicDir = '';
  return {
    name: 'offline-worker',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: SOURCE, fileName: 'sw.js' });
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle['sw.js'];
        const files = filesOf(bundle, publicDir);
        const hash = createHash('sha256');
        for (const [name, content] of files) hash.update(name).update('\0').update(content);
        hash.update(worker.code);
        worker.code = worker.code
          .replaceAll('__BUILD__', JSON.stringify(hash.digest('hex').slice(0, 16)))
          .replaceAll('__FILES__', JSON.stringify(files.map(([name]) => name)));
      },
    },
  };
}
