import { UserError } from '../../core/errors';

/** The pane's page as it is served, and the content policy that it states. */
export interface PanePage {
  readonly html: string;
  readonly policy: string;
}

const POLICY = /(<meta http-equiv="?Content-Security-Policy"? content=")([^"]*)("\s*\/?>)/i;

const OFFICE_JS = /(<script src=)("?)[^\s">]*office(?:\.debug)?\.js\2(?=[\s>])/;

/**
 * The built page with office.js taken from elsewhere. Its content policy is opened to that one origin and no further.
 * @param officeJs an address of office.js, `null` for the one the build names
 * @throws {UserError} `serve-not-built` when the page is none of our builds
 */
export function panePage(built: string, officeJs: string | null, path: string): PanePage {
  const policy = POLICY.exec(built)?.[2];
  if (policy === undefined || !OFFICE_JS.test(built)) throw new UserError('serve-not-built', { path });
  if (officeJs === null) return { html: built, policy };
  const origin = /^https:/.test(officeJs) ? ` ${new URL(officeJs).origin}` : '';
  const opened = policy.replace(/script-src 'self'[^;]*/, `script-src 'self'${origin}`);
  const html = built
    .replace(POLICY, (_whole, before: string, _policy, after: string) => before + opened + after)
    .replace(OFFICE_JS, (_whole, before: string) => `${before}"${encodeURI(officeJs)}"`);
  return { html, policy: opened };
}
