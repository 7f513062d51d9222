import { UserError } from '../../core/errors';
import { checkBriefingTemplate } from '../check-briefing-template';
import { readDocxTemplate } from './read-docx-template';
import { atParagraph, sourceOf } from './template-source';

/**
 * Everything wrong with a Word template that can be told without data, each fault at its paragraph. Empty for a good one.
 * @param partials texts that `{{> name}}` may take in
 */
export function checkDocxTemplate(
  bytes: Uint8Array,
  name: string,
  partials: Readonly<Record<string, string>> = {},
): readonly UserError[] {
  try {
    const template = readDocxTemplate(bytes, name);
    const faults = checkBriefingTemplate({ name, source: sourceOf(template), partials });
    return faults.map((fault) => atParagraph(template, fault));
  } catch (fault) {
    if (fault instanceof UserError) return [fault];
    throw fault;
  }
}
