import { escapeHtml } from '../../core/escape-html';

/**
 * A whole HTML document for preview and printing: it loads nothing, so it can be sent as one file.
 * @param body the briefing's HTML, an `article.gw`
 * @param css the text of templates/print.css
 * @param title the document's title, plain text
 */
export function htmlPage(body: string, css: string, title: string): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeHtml(title)}</title>`,
    // An end tag inside the style sheet would let the rest of it into the page.
    `<style>${css.replaceAll('</', '<\\/')}</style>`,
    '</head>',
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n');
}
