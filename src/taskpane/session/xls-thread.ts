import { set_cptable } from 'xlsx';
import * as codePages from 'xlsx/dist/cpexcel.full.mjs';
import { answerXls } from '../../workbook/xls/answer-xls';

// The library's browser half comes without the code pages that Excel 95 and the properties of any .xls file are in.
set_cptable(codePages);

self.onmessage = ({ data }: MessageEvent): void => self.postMessage(answerXls(data));
