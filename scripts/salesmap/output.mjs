/** Where exported files go. */
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';

const isFolder = (path) =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Whether `out` names a folder: there is one, or a slash ends it. */
export async function asksForFolder(out, cwd) {
  return out !== undefined && (/[/\\]$/u.test(out) || (await isFolder(resolve(cwd, out))));
}

/**
 * The path of every file that is to be written: `out` itself for one map, names of our own inside
 * the folder `out` for several, else names of our own in the caller's folder.
 *
 * @param {readonly { name: string }[]} files with the names the app would give them
 * @param {string | undefined} out as typed
 * @param {string} cwd
 * @returns {Promise<readonly string[] | { wrong: string, what: string }>}
 */
export async function pathsFor(files, out, cwd) {
  const target = resolve(cwd, out ?? '.');
  const asFolder = out === undefined || (await asksForFolder(out, cwd));
  if (asFolder) return unique(files.map(({ name }) => join(target, name)));
  return files.length === 1 ? [target] : { wrong: 'outIsFile', what: out };
}

/** Maps of one title do not overwrite each other: the second file ends in `-2`. */
function unique(paths) {
  const taken = new Set();
  return paths.map((path) => {
    const name = basename(path);
    const end = name.endsWith('.salesmap.json') ? '.salesmap.json' : extname(name);
    const start = path.slice(0, path.length - end.length);
    let free = path;
    for (let count = 2; taken.has(free); count += 1) free = `${start}-${count}${end}`;
    taken.add(free);
    return free;
  });
}

/** Writes a file whole or not at all. */
export async function writeWhole(path, bytes, isInFolder) {
  if (isInFolder) await mkdir(dirname(path), { recursive: true });
  const part = `${dirname(path)}${sep}.${basename(path)}.${process.pid}.part`;
  try {
    await writeFile(part, bytes);
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
}
