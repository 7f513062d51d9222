import { zhCN as config } from '../../engine/config/messages/zh-CN';
import { docxTemplate } from './zh-CN/docx-template';
import { fill } from './zh-CN/fill';
import { general } from './zh-CN/general';
import { policy } from './zh-CN/policy';
import { proofread } from './zh-CN/proofread';
import { report } from './zh-CN/report';
import { serve } from './zh-CN/serve';
import { submissions } from './zh-CN/submissions';

/** What the command line says in Chinese: user faults by code, then its own lines. */
export const zhCN = {
  ...general,
  ...config,
  ...docxTemplate,
  ...fill,
  ...policy,
  ...proofread,
  ...report,
  ...serve,
  ...submissions,
} as const;
