/**
 * Makes the pictures of the installed app from public/icon.svg; needs librsvg. Run by hand when the
 * sign changes.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const sign = readFileSync(join(root, 'public/icon.svg'), 'utf8');
/** Systems cut their own shape out of it: ground to the edges, sign within the inner four fifths. */
const uncut = sign
  .replace(/ rx="\d+"/, '')
  .replace('<path', '<g transform="translate(16 16) scale(.78) translate(-16 -16)"><path')
  .replace('</svg>', '</g></svg>');

const PICTURES = [
  ['icon-192.png', 192, sign],
  ['icon-512.png', 512, sign],
  ['maskable-512.png', 512, uncut],
  ['touch-180.png', 180, uncut],
];

for (const [name, size, input] of PICTURES) {
  const args = ['--width', size, '--height', size, '--output', join(root, 'public/icons', name)];
  const { status, stderr } = spawnSync('rsvg-convert', args.map(String), { input });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
}
