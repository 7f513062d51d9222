import { strFromU8, unzipSync } from 'fflate';
import { htmlToDocx } from '../../src/report/docx/html-to-docx';

/** The parts of the Word file that some HTML gives, as text by name. */
export async function docxParts(html: string): Promise<Readonly<Record<string, string>>> {
  const bytes = await htmlToDocx(html, { title: '测试' });
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The body of word/document.xml that some HTML gives. */
export async function docxBody(html: string): Promise<string> {
  const parts = await docxParts(html);
  return /<w:body>(.*)<\/w:body>/s.exec(parts['word/document.xml'] ?? '')?.[1] ?? '';
}

/** The paragraphs of a body, each as its XML; those in tables are among them. */
export function paragraphsOf(body: string): readonly string[] {
  return body.match(/<w:p>.*?<\/w:p>|<w:p\/>/gs) ?? [];
}

/** The text of a piece of XML; a tab as \t, a line break as \n. */
export function plainText(xml: string): string {
  return xml
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<w:br\/>/g, '\n')
    .replace(/<w:instrText[^>]*>.*?<\/w:instrText>/g, '')
    .replace(/<[^>]+>/g, '');
}
