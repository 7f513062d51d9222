/** What the bench of documents measures of the product. */
export { htmlToDocx } from '../../src/report/docx/html-to-docx';
export { readDocxTemplate } from '../../src/report/docx-template/read-docx-template';
export { renderDocxTemplate } from '../../src/report/docx-template/render-docx-template';
export { compileTemplate } from '../../src/report/template/compile-template';
export { DOCUMENT_HELPERS } from '../../src/report/template/helpers';
