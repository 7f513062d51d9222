/** The hash of an empty style element: Fluent makes such elements and adds its rules through the style sheet's own API. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What the pane may load: its own origin and nothing else, and no code from text. Only a build that takes office.js from
 * another address opens that one origin to scripts.
 * @param {string} officeJsUrl where the page loads office.js from, relative or absolute
 * @returns {string} the content of the page's Content-Security-Policy
 */
function contentSecurityPolicy(officeJsUrl) {
  const foreign = /^https?:/.test(officeJsUrl) ? ` ${new URL(officeJsUrl).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${foreign}`,
    "worker-src 'self'",
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { contentSecurityPolicy };
