import { isBriefingTemplate } from '../../report/template-listing';
import type { TemplateLibrary } from './briefing-writer';

/** The files of a folder, as webpack takes them into the bundle: `./head.hbs` → its text. */
interface BundledFiles {
  (file: string): string;
  keys(): string[];
}

declare global {
  interface ImportMeta {
    /** Webpack's own; the arguments must be written out, or it does not see them. */
    webpackContext(
      folder: string,
      options: { readonly recursive: boolean; readonly regExp: RegExp },
    ): BundledFiles;
  }
}

/** The templates that come with the product. */
export const TEMPLATES: TemplateLibrary = {
  sources: textsOf(
    import.meta.webpackContext('../../../templates', { recursive: false, regExp: /\.hbs$/ }),
    isBriefingTemplate,
  ),
  partials: textsOf(
    import.meta.webpackContext('../../../templates/partials', { recursive: false, regExp: /\.hbs$/ }),
  ),
};

function textsOf(
  files: BundledFiles,
  wanted: (name: string) => boolean = () => true,
): Record<string, string> {
  const named = files.keys().map((key) => [key.replace(/^\.\/|\.hbs$/g, ''), files(key)] as const);
  return Object.fromEntries(named.filter(([name]) => wanted(name)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
