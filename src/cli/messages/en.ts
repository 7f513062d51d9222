import { en as config } from '../../engine/config/messages/en';
import { docxTemplate } from './en/docx-template';
import { fill } from './en/fill';
import { general } from './en/general';
import { policy } from './en/policy';
import { proofread } from './en/proofread';
import { report } from './en/report';
import { serve } from './en/serve';
import { submissions } from './en/submissions';
import type { zhCN } from './zh-CN';

/** What the command line says in English. */
export const en: Readonly<Record<keyof typeof zhCN, string>> = {
  ...general,
  ...config,
  ...docxTemplate,
  ...fill,
  ...policy,
  ...proofread,
  ...report,
  ...serve,
  ...submissions,
};
