import { set_cptable } from 'xlsx';
import { answerXls } from '../../workbook/xls/answer-xls';
import { CODE_PAGES } from './xls-code-pages';

// The library's browser half comes without the code pages that Excel 95 and the properties of any .xls file are in.
set_cptable(CODE_PAGES);

self.onmessage = ({ data }: MessageEvent): void => self.postMessage(answerXls(data));
