import { UserError } from '../../core/errors';

/**
 * Puts HTML on the clipboard, and its text for programs that take no more. Hosts that keep the newer clipboard from
 * frames still let the older way through.
 * @throws {UserError} (as a rejection) `copy-refused` when neither is allowed
 */
export async function copyDocument(html: string): Promise<void> {
  const text = plainText(html);
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
  } catch {
    if (!copyByCommand(html, text)) throw new UserError('copy-refused');
  }
}

function copyByCommand(html: string, text: string): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', fill, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return done;
}

/** The text, a line for each paragraph and each row of a table. */
function plainText(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll('h1, h2, h3, h4, p, li, caption, figcaption, tr')]
    .map((element) =>
      element.tagName === 'TR'
        ? [...element.children].map(({ textContent }) => textContent?.trim()).join('\t')
        : element.textContent?.trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
}
