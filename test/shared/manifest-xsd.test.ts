import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Jest leaves this folder out where TAIZHANG_SHARED is not set. The schemas there are already fit for libxml2. */
const SCHEMA = path.join(
  process.env.TAIZHANG_SHARED ?? '',
  'data',
  'office-manifest-xsd',
  'OfficeAppManifestV1_1.xsd',
);
const MANIFEST = readFileSync(path.join(__dirname, '..', '..', 'manifest.xml'), 'utf8');

/** What the schema has against a manifest; empty for a valid one. */
function faults(xml: string): string {
  const run = spawnSync('xmllint', ['--noout', '--nonet', '--schema', SCHEMA, '-'], {
    input: xml,
    encoding: 'utf8',
  });
  return run.status === 0 ? '' : run.stderr;
}

describe('the manifest against the schema of Office add-ins', () => {
  it('is valid', () => {
    expect(faults(MANIFEST)).toBe('');
  });

  it.each([
    ['a missing element', /<ProviderName>.*<\/ProviderName>/, ''],
    ['a wrong lifetime', 'lifetime="long"', 'lifetime="ever"'],
    ['an unknown permission', 'ReadWriteDocument', 'ReadWriteEverything'],
  ])('would see %s', (_name, from, to) => {
    expect(faults(MANIFEST.replace(from, to))).not.toBe('');
  });
});
