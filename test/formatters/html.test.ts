import { htmlFormatter } from '../../src/formatters/html';
import { CONTEXT, makeValidation } from './make-validation';

const page = async () => String(await htmlFormatter.format(makeValidation(), CONTEXT));

describe('html', () => {
  it('marks the cell in the table and links it to its issue', async () => {
    const html = await page();
    expect(html).toContain('<td class="error">办公室<sup><a href="#f1-2">[2]</a></sup></td>');
    expect(html).toContain('<tr id="f1-2">');
  });

  it('lists the files with their counts first', async () => {
    expect(await page()).toContain(
      '<tr><td><a href="#f1">报送/甲.xlsx</a></td><td>青岚县水务局</td><td>已检查</td><td class="n">1</td><td class="n">0</td><td class="n">1</td></tr>',
    );
  });

  it('shows cells as text, never as markup', async () => {
    const html = await page();
    expect(html).toContain('擅自用印 &lt;b&gt;&amp;&quot;&#x27;');
    expect(html).toContain('提示&lt;C-12&gt;');
    expect(html).not.toContain('<b>');
  });

  it('needs nothing from outside', async () => {
    expect(await page()).not.toMatch(/<script|<link|<img|https?:/);
  });
});
