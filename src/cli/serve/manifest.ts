import { UserError } from '../../core/errors';

/** The origin that the manifest in the repository names. */
const BUILT_FOR = 'https://localhost:3000';

/**
 * The add-in's manifest for another server.
 * @param base `https://host`, with a port and a folder where there are any
 * @throws {UserError} `serve-base-invalid` unless it is an https address without query
 */
export function manifestFor(manifest: string, base: string): string {
  const url = URL.canParse(base) ? new URL(base) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new UserError('serve-base-invalid', { value: base });
  }
  const target = (url.origin + url.pathname).replace(/\/+$/, '').replaceAll('&', '&amp;');
  return manifest.replaceAll(BUILT_FOR, target);
}
