/**
 * Puts the whole app into one HTML file that opens from a disk: code, styles, fonts and icon stand in
 * the page itself. The policy names them by their hashes, so nothing else runs there either.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FONT_ADDRESS = 'src/platform/font-address.ts';
/** Files that start a worker; a file on a disk has none beside it, so the page does the same itself. */
const PRESS = 'src/formats/pdf-press.ts';
const VAULT_WRITER = 'src/platform/vault-writer.ts';
const NEW_WORKER = /new Worker\([^;]*\);/;

const base64 = (file) => readFileSync(file).toString('base64');
const slashed = (path) => path.replaceAll('\\', '/');

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function policyOf(script, style) {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    'font-src data:',
    'connect-src data:',
    "base-uri 'self'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** Nothing in a script may end the element or open a comment in it. */
function forElement(code) {
  return code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

/** The page with everything in it; addresses of what lay beside it are gone. */
function pageOf(html, script, style, publicDir) {
  const icon = `data:image/svg+xml;base64,${base64(join(publicDir, 'icon.svg'))}`;
  const bare = html
    .replaceAll(
      /\s*<link [^>]*rel="(?:manifest|preload|apple-touch-icon|modulepreload|stylesheet)"[^>]*>/g,
      '',
    )
    .replaceAll(/\s*<script [^>]*><\/script>/g, '')
    .replace(/href="[^"]*icon\.svg"/, () => `href="${icon}"`);
  const [head = '', rest = ''] = bare.split(/(?<=<meta charset="[^"]*"\s*\/?>)/);
  const policy = `\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}" />`;
  return (head + policy + rest).replace(
    '</head>',
    () => `<style>${style}</style>\n<script type="module">${script}</script>\n  </head>`,
  );
}

/** The plugin of `vite build --mode single`. */
export function singleFile() {
  let publicDir = '';
  const fonts = (file) => join(publicDir, 'fonts', file);
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
        copyPublicDir: false,
        cssCodeSplit: false,
        manifest: false,
        modulePreload: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    load(id) {
      if (!slashed(id).endsWith(FONT_ADDRESS)) return null;
      const files = ['GolosText-Regular.ttf', 'GolosText-Bold.ttf'];
      const entries = files.map((file) => [file, `data:font/ttf;base64,${base64(fonts(file))}`]);
      return `const fonts = ${JSON.stringify(Object.fromEntries(entries))};
        export function fontAddress(base, file) { return fonts[file] ?? base + file; }`;
    },
    transform(code, id) {
      const file = [PRESS, VAULT_WRITER].find((one) => slashed(id).endsWith(one));
      if (file === undefined) return null;
      if (!NEW_WORKER.test(code) || (file === PRESS && !code.includes('import.meta.env.SSR'))) {
        throw new Error(`${file} starts its worker in another way: change ${import.meta.url}`);
      }
      return code.replace(NEW_WORKER, 'null;').replaceAll('import.meta.env.SSR', 'true');
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const parts = Object.values(bundle);
        const page = parts.find(({ fileName }) => fileName.endsWith('.html'));
        const chunks = parts.filter(({ type }) => type === 'chunk');
        const sheets = parts.filter(({ fileName }) => fileName.endsWith('.css'));
        if (chunks.length !== 1 || sheets.length !== 1 || page === undefined) {
          throw new Error('A single file is made of one page, one script and one style sheet');
        }
        const style = sheets[0].source
          .toString()
          .replaceAll(/url\(["']?[^"')]*?fonts\/([\w-]+\.woff2)["']?\)/g, (_, file) => {
            return `url(data:font/woff2;base64,${base64(fonts(file))})`;
          });
        page.source = pageOf(page.source.toString(), forElement(chunks[0].code), style, publicDir);
        page.fileName = 'sales-system-map.html';
        for (const part of [...chunks, ...sheets]) delete bundle[part.fileName];
      },
    },
  };
}
