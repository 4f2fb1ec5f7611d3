import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function filesUnder(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name));
}

interface Locked {
  readonly resolved?: string;
  readonly version?: string;
  readonly link?: boolean;
  readonly integrity?: string;
}

describe('package-lock.json', () => {
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

  it('names no registry, so that everybody installs from their own', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(read('package-lock.json')).not.toMatch(/registry|_tarballs|\.tgz/);
  });

  it('holds a checksum for every package', () => {
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });

  it('agrees with package.json, where every version is exact', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const wanted = Object.entries({ ...dependencies, ...devDependencies });
    const installed = wanted.map(([name]) => [
      name,
      lock.packages[`node_modules/${name}`]?.version,
    ]);
    expect(wanted).toEqual(installed);
  });
});

describe('the sources', () => {
  const code = ['src', 'tests', 'scripts'].flatMap((folder) =>
    filesUnder(folder, /\.(?:ts|tsx|mjs)$/),
  );

  it('tell no machine to look away', () => {
    const silenced = new RegExp(['(?:ox|es)lint', '-disable'].join(''));
    expect(code.filter((file) => silenced.test(read(file)))).toEqual([]);
  });

  it('name every class they use in the style sheet beside them', () => {
    const missing = filesUnder('src', /\.tsx$/).flatMap((file) => missingClasses(file));
    expect(missing).toEqual([]);
  });
});

/** Classes that a component takes from its CSS module and that the module does not have. */
function missingClasses(file: string): string[] {
  const text = read(file);
  const imports = text.matchAll(/import (\w+) from '(\.[^']+\.module\.css)'/g);
  return [...imports].flatMap(([, name = '', path = '']) => {
    const sheet = read(join(file, '..', path));
    const used = text.matchAll(new RegExp(`\\b${name}\\['([\\w-]+)'\\]`, 'g'));
    return [...used]
      .map(([, wanted = '']) => wanted)
      .filter((wanted) => !new RegExp(`\\.${wanted}(?![\\w-])`).test(sheet))
      .map((wanted) => `${file}: .${wanted}`);
  });
}
