import path from 'node:path';
import fc from 'fast-check';
import { freeName, safeName } from '../../../src/cli/return/safe-name';

describe('safeName', () => {
  it.each([
    ['临河县水务局', '临河县水务局'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['a\\b:c*?"<>|', 'a_b_c______'],
    ['  . ', '_'],
    ['CON', '_CON'],
    ['nul.xlsx', '_nul.xlsx'],
    ['甲\u202e乙\u0000', '甲_乙_'],
  ])('%j becomes %j', (name, safe) => expect(safeName(name)).toBe(safe));

  it('keeps the extension of a name that is too long', () => {
    const name = safeName(`${'很长的名称'.repeat(60)}.xlsx`);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name.endsWith('.xlsx')).toBe(true);
  });

  it('is one step down from any folder, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const safe = safeName(name);
        expect(path.dirname(path.join('/a/b', safe))).toBe('/a/b');
        expect(path.win32.dirname(path.win32.join('C:\\a\\b', safe))).toBe('C:\\a\\b');
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(255);
      }),
    );
  });
});

describe('freeName', () => {
  it('numbers names that a file system may take for one', () => {
    const taken = new Set<string>();
    const names = ['台账.XLSX', '台账.xlsx', '台账.xlsx', '某站', '某站'].map((name) =>
      freeName(name, taken),
    );
    expect(names).toEqual(['台账.XLSX', '台账（2）.xlsx', '台账（3）.xlsx', '某站', '某站（2）']);
  });
});
