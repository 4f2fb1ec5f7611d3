import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadWhole } from '#i18n/load.ts';

/** Sources that may say something: everything but the catalogues themselves. */
function speakers(): string {
  return readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/i18n[\\/](ru|en)[\\/]/u.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

it('every message of the catalogues is said somewhere', async () => {
  const text = speakers();
  const whole = new Set([...text.matchAll(/'([a-z][A-Za-z-]*\.[\w.-]+)'/gu)].map(([, key]) => key));
  // `lint.${rule}.why` says every key of that shape.
  const shapes = [...text.matchAll(/`([a-z][A-Za-z-]*\.[^`\s]*\$\{[^`]*)`/gu)].map(([, shape]) =>
    (shape ?? '')
      .split(/\$\{[^}]*\}/u)
      .map((part) => part.replaceAll('.', '\\.'))
      .join('.+'),
  );
  const said = new RegExp(`^(?:${shapes.join('|')})$`, 'u');
  const unsaid = Object.keys(await loadWhole('en')).filter(
    (key) => !whole.has(key) && !said.test(key),
  );
  expect(unsaid).toEqual([]);
});
