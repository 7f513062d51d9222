import { readFileSync } from 'node:fs';
import path from 'node:path';
import { registerCommands } from '../../src/taskpane/commands/register-commands';
import { lintManifest, type ManifestSurroundings } from './lint-manifest';
import { pngSize } from './png-size';

const ROOT = path.join(__dirname, '..', '..');
const MANIFEST = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

/** The names that the code ties to the ribbon, from the code itself. */
function associated(): string[] {
  const names: string[] = [];
  const office = {
    associate: (name: string) => {
      names.push(name);
    },
    showPane: () => Promise.resolve(),
  };
  registerCommands(office, new Promise(() => {}));
  return names;
}

const AROUND: ManifestSurroundings = {
  imageSize: (file) => pngSize(path.join(ROOT, file)),
  pages: ['taskpane.html'],
  functions: associated(),
};

describe('the manifest', () => {
  it('has none of the faults that the schema does not see', () => {
    expect(lintManifest(MANIFEST, AROUND)).toEqual([]);
  });

  it('asks for no more than Excel 2019', () => {
    expect(MANIFEST).toContain('<Set Name="ExcelApi" MinVersion="1.7"/>');
  });

  it('has a button for every function of the code', () => {
    for (const name of AROUND.functions) expect(MANIFEST).toContain(`<FunctionName>${name}</FunctionName>`);
  });
});

describe('the linter of manifests', () => {
  it.each([
    ['a missing 80 px icon', /<bt:Image size="80" resid="Icon.80"\/>/, '', 'an icon lacks 80 px'],
    ['a dangling resource', 'resid="Check.Tip"', 'resid="Check.Tips"', 'no resource Check.Tips'],
    ['a resource left over', 'resid="Fill.Tip"', 'resid="Check.Tip"', 'resource Fill.Tip is not used'],
    [
      'an insecure address',
      'https://localhost:3000/assets/icon-16',
      'http://localhost:3000/assets/icon-16',
      'is not secure',
    ],
    [
      'a page that is not built',
      '<bt:Url id="Taskpane.Url" DefaultValue="https://localhost:3000/taskpane.html"',
      '<bt:Url id="Taskpane.Url" DefaultValue="https://localhost:3000/pane.html"',
      'nothing is at',
    ],
    ['an id used twice', 'id="FillButton"', 'id="CheckButton"', 'id CheckButton is used twice'],
    [
      'a text without English',
      /<bt:Override Locale="en-US" Value="Check"\/>/,
      '',
      'Check.Label has no English text',
    ],
    [
      'a text for the default language',
      'Locale="en-US" Value="Check"',
      'Locale="zh-CN" Value="Check"',
      'Check.Label overrides the default language',
    ],
    [
      'a label too long',
      'DefaultValue="检查"',
      `DefaultValue="${'检'.repeat(126)}"`,
      'Check.Label is too long',
    ],
    [
      'a function without code',
      '<FunctionName>fill<',
      '<FunctionName>fillAll<',
      'no code for the function fillAll',
    ],
    [
      'another page for functions',
      '<FunctionFile resid="Taskpane.Url"/>',
      '<FunctionFile resid="Icon.16"/>',
      'not one page',
    ],
    [
      'an icon of another size',
      '/assets/icon-64.png',
      '/assets/icon-80.png',
      'HighResolutionIconUrl is not 64 × 64',
    ],
    ['a version of three parts', '<Version>0.1.0.0<', '<Version>0.1.0<', 'Version has not four parts'],
  ])('sees %s', (_name, from, to, fault) => {
    const broken = MANIFEST.replace(from, to);
    expect(broken).not.toBe(MANIFEST);
    expect(lintManifest(broken, AROUND).join('\n')).toContain(fault);
  });
});
