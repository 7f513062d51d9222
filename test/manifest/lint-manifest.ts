import { DomUtils, parseDocument } from 'htmlparser2';

type XmlElement = NonNullable<ReturnType<typeof DomUtils.findOne>>;

/** What the linter needs to know beyond the manifest itself. */
export interface ManifestSurroundings {
  /** Width and height of an image below the site's root, or null where there is no such PNG. */
  imageSize(path: string): readonly [width: number, height: number] | null;
  /** Pages below the site's root that the build writes. */
  readonly pages: readonly string[];
  /** Functions that the code ties to the ribbon. */
  readonly functions: readonly string[];
}

/** Office's limits of text lengths, and of the length of an id. */
const MAX_SHORT = 125;
const MAX_LONG = 250;
const MAX_ID = 32;

/** Pictures that Office asks for, by side. */
const RIBBON_SIZES = ['16', '32', '80'];

/** Faults of an add-in manifest that Office's own schema does not see. Empty for a good one. */
export function lintManifest(xml: string, around: ManifestSurroundings): string[] {
  const root = parseDocument(xml, { xmlMode: true });
  const all = (name: string): XmlElement[] =>
    DomUtils.findAll(({ name: own }) => own.replace(/^.*:/, '') === name, root.children);
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  const attribute = (element: XmlElement | undefined, name: string): string => element?.attribs[name] ?? '';
  const text = (name: string): string => {
    const [element] = all(name);
    return element ? DomUtils.textContent(element).trim() : '';
  };

  expect(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text('Id')), 'Id is no GUID');
  expect(/^\d+(\.\d+){3}$/.test(text('Version')), 'Version has not four parts');

  const locale = text('DefaultLocale');
  const resources = [...all('Image'), ...all('Url'), ...all('String')].filter(({ attribs }) => attribs.id);
  const byId = new Map(resources.map((resource) => [attribute(resource, 'id'), resource]));
  const defaults = DomUtils.findAll(({ attribs }) => attribs.DefaultValue !== undefined, root.children);
  const urls = defaults
    .map((element) => attribute(element, 'DefaultValue'))
    .filter((value) => /^\w+:\/\//.test(value));

  // Ids: one place each, short enough, and neither dangling nor left over.
  const ids = [...resources, ...all('Control'), ...all('Group'), ...all('CustomTab')].map((each) =>
    attribute(each, 'id'),
  );
  for (const id of ids) expect(id.length <= MAX_ID, `id ${id} is too long`);
  for (const id of new Set(ids)) expect(ids.indexOf(id) === ids.lastIndexOf(id), `id ${id} is used twice`);
  const used = DomUtils.findAll(({ attribs }) => attribs.resid !== undefined, root.children).map((element) =>
    attribute(element, 'resid'),
  );
  for (const resid of used) expect(byId.has(resid), `no resource ${resid}`);
  for (const id of byId.keys()) expect(used.includes(id), `resource ${id} is not used`);

  // Texts: in both languages, within Office's limits.
  const translated = [...all('String'), ...all('DisplayName'), ...all('Description')].filter(
    ({ attribs }) => attribs.DefaultValue !== undefined,
  );
  for (const element of translated) {
    const name = attribute(element, 'id') || element.name;
    const overrides = element.children.filter((child): child is XmlElement => 'attribs' in child);
    const locales = overrides.map((child) => attribute(child, 'Locale'));
    expect(locales.includes('en-US'), `${name} has no English text`);
    expect(!locales.includes(locale), `${name} overrides the default language`);
    expect(new Set(locales).size === locales.length, `${name} has two texts of one language`);
    const long =
      element.parent && 'name' in element.parent ? element.parent.name.endsWith('LongStrings') : false;
    const limit = long || element.name === 'Description' ? MAX_LONG : MAX_SHORT;
    for (const value of [
      attribute(element, 'DefaultValue'),
      ...overrides.map((child) => attribute(child, 'Value')),
    ])
      expect(value.length <= limit, `${name} is too long`);
  }

  // Addresses: secure, and there is something at each.
  for (const url of urls) {
    expect(url.startsWith('https://'), `${url} is not secure`);
    const path = new URL(url).pathname.slice(1);
    expect(around.pages.includes(path) || around.imageSize(path) !== null, `nothing is at ${url}`);
  }

  // Pictures: every size that Office asks for, and the size each says it has.
  const isSide = (url: string, side: number): boolean => {
    const size = url === '' ? null : around.imageSize(new URL(url).pathname.slice(1));
    return size !== null && size[0] === side && size[1] === side;
  };
  expect(isSide(attribute(all('IconUrl')[0], 'DefaultValue'), 32), 'IconUrl is not 32 × 32');
  expect(
    isSide(attribute(all('HighResolutionIconUrl')[0], 'DefaultValue'), 64),
    'HighResolutionIconUrl is not 64 × 64',
  );
  for (const icon of all('Icon')) {
    const images = icon.children.filter((child): child is XmlElement => 'attribs' in child);
    const sizes = images.map((image) => attribute(image, 'size'));
    for (const size of RIBBON_SIZES) expect(sizes.includes(size), `an icon lacks ${size} px`);
    for (const image of images) {
      const url = attribute(byId.get(attribute(image, 'resid')), 'DefaultValue');
      expect(isSide(url, Number(attribute(image, 'size'))), `${url} is not ${attribute(image, 'size')} px`);
    }
  }

  // The shared runtime: pane and functions live in one page.
  const pages = [
    ...all('Runtime').map((element) => attribute(element, 'resid')),
    ...all('FunctionFile').map((element) => attribute(element, 'resid')),
    ...all('SourceLocation').flatMap(({ attribs }) => attribs.resid ?? []),
  ];
  expect(
    all('Runtime').length === 1 && new Set(pages).size === 1,
    'runtime, functions and pane are not one page',
  );
  expect(
    all('Set').some(({ attribs }) => attribs.Name === 'SharedRuntime'),
    'SharedRuntime is not required',
  );

  for (const element of all('FunctionName')) {
    const name = DomUtils.textContent(element).trim();
    expect(around.functions.includes(name), `no code for the function ${name}`);
  }
  return faults;
}
