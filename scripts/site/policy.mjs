/**
 * What the page may do. `public/_headers` is the one place where it is written; the built page
 * carries it as well, for hosts that send no headers, and so does the server of `npm start`.
 */
import { readFileSync } from 'node:fs';

const file = new URL('../../public/_headers', import.meta.url);
const POLICY = 'Content-Security-Policy';

/** What holds for every address, by the name of the header. */
export function siteHeaders() {
  const [forAll = ''] = readFileSync(file, 'utf8').split(/\n(?=\/(?!\*\n))/);
  const lines = forAll.split('\n').filter((line) => line.startsWith('  '));
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
}

/** The policy as a page may carry it: who frames a page is for a header alone to say. */
export function pagePolicy() {
  const directives = siteHeaders()[POLICY].split('; ');
  return directives.filter((directive) => !directive.startsWith('frame-ancestors')).join('; ');
}

/** Writes the policy into the built page, before anything that it rules. The dev server has none. */
export function policyInPage() {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(
          /<meta charset="[^"]*"\s*\/?>/,
          (charset) => `${charset}\n    <meta http-equiv="${POLICY}" content="${pagePolicy()}" />`,
        ),
    },
  };
}
