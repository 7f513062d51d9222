/** What the bench measures of the product. */
export { nodeDeflate } from '../../src/cli/return/node-deflate';
export { annotateWorkbook } from '../../src/workbook/file/annotate/annotate-workbook';
export { openFileWorkbook } from '../../src/workbook/file/file-driver';
export { nodeInflate } from '../../src/workbook/file/node-inflate';
export { nodeTools } from '../../src/workbook/file/node-tools';
