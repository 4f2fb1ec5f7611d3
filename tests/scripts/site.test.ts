import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pagePolicy, siteHeaders } from '../../scripts/site/policy.mjs';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('the policy of the page', () => {
  const headers: Readonly<Record<string, string>> = siteHeaders();
  const policy = headers['Content-Security-Policy'] ?? '';

  it('allows the app its own files and nothing else', () => {
    const directives = Object.fromEntries(
      policy.split('; ').map((line) => [line.split(' ')[0], line.split(' ').slice(1).join(' ')]),
    );
    expect(directives).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data: blob:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'manifest-src': "'self'",
      'base-uri': "'self'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'object-src': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'default',
    });
  });

  it('is the same in the page, but for who may frame it', () => {
    expect(pagePolicy()).toBe(policy.replace(" frame-ancestors 'none';", ''));
  });

  it('stands in both examples of the README with every other header', () => {
    const [, nginx = ''] = /```nginx\n(.*?)```/s.exec(read('README.md')) ?? [];
    const [, caddy = ''] = /```caddyfile\n(.*?)```/s.exec(read('README.md')) ?? [];
    for (const [name, value] of Object.entries(headers)) {
      expect(nginx).toContain(`add_header ${name} "${value}" always;`);
      expect(caddy).toContain(`${name} "${value}"`);
    }
  });
});

describe('the manifest of the installed app', () => {
  interface Manifest {
    readonly start_url: string;
    readonly scope: string;
    readonly icons: readonly { src: string; sizes: string; purpose?: string }[];
  }
  const manifest = JSON.parse(read('public/manifest.webmanifest')) as Manifest;

  it('works below any path', () => {
    expect([manifest.start_url, manifest.scope]).toEqual(['./', './']);
    for (const { src } of manifest.icons) expect(src).toMatch(/^\.\//);
  });

  it('names pictures that exist in the sizes it says, one of them uncut', () => {
    const pictures = manifest.icons.filter(({ src }) => src.endsWith('.png'));
    for (const { src, sizes } of pictures) {
      const path = join(ROOT, 'public', src);
      expect(existsSync(path), src).toBe(true);
      const png = readFileSync(path);
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
    expect(pictures.map(({ sizes }) => sizes)).toEqual(
      expect.arrayContaining(['192x192', '512x512']),
    );
    expect(pictures.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  });
});
