/// <reference types="vitest/config" />
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { type Plugin, defineConfig } from 'vite';
import { offlineWorker } from './scripts/site/offline.mjs';
import { policyInPage, siteHeaders } from './scripts/site/policy.mjs';
import { singleFile } from './scripts/site/single-file.mjs';
import { slimJsPdf } from './scripts/site/slim-jspdf.mjs';
import { bundling, compiledAhead, slimmed } from './scripts/site/slim.mjs';
import { browserProject, nodeProject } from './tests/vitest-projects.ts';

const absent = fileURLToPath(new URL('src/formats/absent.ts', import.meta.url));
const cache = fileURLToPath(new URL('node_modules/.cache/salesmap/', import.meta.url));

/** Which packages each chunk holds: `scripts/budget.mjs` reads it to keep the PDF writer out of the first visit. */
function packagesOfChunks(): Plugin {
  return {
    name: 'packages-of-chunks',
    apply: 'build',
    generateBundle(_options, bundle) {
      const packages: Record<string, readonly string[]> = {};
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const names = chunk.moduleIds.map(packageOf).filter((name) => name !== null);
        packages[chunk.fileName] = [...new Set(names)].toSorted();
      }
      mkdirSync(cache, { recursive: true });
      writeFileSync(`${cache}packages-of-chunks.json`, JSON.stringify(packages, null, 2));
    },
  };
}

function packageOf(moduleId: string): string | null {
  const path = moduleId.replaceAll('\\', '/').split('/node_modules/').at(-1);
  if (path === undefined || path === moduleId) return null;
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    react(),
    slimJsPdf(),
    slimmed(),
    ...(mode === 'single'
      ? [singleFile()]
      : [packagesOfChunks(), policyInPage(), compiledAhead(), offlineWorker()]),
  ],
  resolve: {
    alias: [
      // jsPDF names these for HTML and raster input, which this app never gives it.
      { find: /^(html2canvas|canvg|dompurify|fast-png)$/, replacement: absent },
      { find: /^core-js(\/.*)?$/, replacement: absent },
    ],
  },
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: mode === 'single' ? { treeshake: bundling.treeshake } : bundling,
  },
  worker: { format: 'es', plugins: () => [slimJsPdf()] },
  server: { host: '127.0.0.1', port: 5173 },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true, headers: siteHeaders() },
  test: {
    projects: [nodeProject, browserProject],
  },
}));
