import { readFileSync } from 'node:fs';
import path from 'node:path';
import { htmlPage } from '../../../src/report/html/page';

describe('htmlPage', () => {
  const css = readFileSync(path.join(__dirname, '../../../templates/print.css'), 'utf8');

  it('is one document in Chinese with its style sheet inside', () => {
    const page = htmlPage('<article class="gw"></article>', css, '报告 <草稿>');
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">/);
    expect(page).toContain('<meta charset="utf-8">');
    expect(page).toContain('<title>报告 &lt;草稿&gt;</title>');
    expect(page).toContain('<body><article class="gw"></article></body>');
  });

  it('loads nothing', () => {
    expect(htmlPage('', css, '')).not.toMatch(/<link|<script|@import|url\(/);
  });

  it('keeps the style sheet from ending the style element', () => {
    expect(htmlPage('', 'a::after{content:"</style><script>"}', '').match(/<\/style>/g)).toHaveLength(1);
  });

  it('has the same line grid as the Word file', () => {
    expect(css).toMatch(/--line: 28\.95pt/);
    expect(css).toMatch(/margin: 37mm 26mm 35mm 28mm/);
    expect(css).toMatch(/letter-spacing: -0\.25pt/);
  });
});
