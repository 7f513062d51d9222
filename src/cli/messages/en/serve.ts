import type { serve as chinese } from '../zh-CN/serve';

/** What `serve` adds to the command line, in English. */
export const serve: Readonly<Record<keyof typeof chinese, string>> = {
  'serve-at': 'The ledger pane: {url}',
  'serve-stop': 'Press Ctrl+C to stop.',
  'serve-trust':
    'The certificate was made on this machine and vouches for this page only: {path}\nExcel shows the pane once it is trusted, which is done once:\n  Windows: certutil -user -addstore Root "{path}"\n  macOS: security add-trusted-cert -k ~/Library/Keychains/login.keychain-db "{path}"\n  Linux: for a look in a browser only; open the address and go on\nSee docs/部署说明.md.',
  'serve-certificate': 'Certificate: {path}',
  'serve-open': 'Listening on {host}: other machines of the network can open it too.',
  'serve-not-built': 'There is no built pane at {path}. Run npm run build first.',
  'serve-port-invalid': 'Port "{value}" is no whole number from 0 to 65535.',
  'serve-port-taken':
    'Port {port} is taken ({host}). Choose another with --port, and write a manifest for it.',
  'serve-cannot-listen': 'Cannot listen on {host}:{port}: {reason}.',
  'serve-certificate-invalid': 'The certificate cannot be used: {path} ({reason}).',
  'serve-cert-and-key': '--cert and --key go together.',
  'serve-office-js-invalid':
    '--office-js takes an https address of office.js or a folder that holds it: {value}.',
  'serve-base-invalid': '--base takes an https address such as https://tz.example.cn: {value}.',
  'serve-manifest-base': '--manifest goes together with --base.',
};
