import type { Field } from '../../core/field';
import { fieldByName, likeliest } from './find-by-name';
import { OwnRuleFault, type OwnRulePart } from './own-rule-fault';

/** An expression in plain CEL, and the fields whose values it reads from `row` by their titles. */
export interface Referenced {
  readonly expression: string;
  readonly fields: readonly Field[];
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '‘': '’' };

/**
 * Turns `[@列名]` into `row["列名"]` wherever it stands outside a text. What a Chinese input method leaves behind is
 * taken as meant: texts in curly quotes, and full-width brackets, commas and operators.
 * @throws {OwnRuleFault} `field-unknown` with the likeliest name
 */
export function resolveReferences(source: string, fields: readonly Field[], part: OwnRulePart): Referenced {
  const found = new Set<Field>();
  let expression = '';
  let at = 0;
  while (at < source.length) {
    const character = source.charAt(at);
    const closing = CLOSING[character];
    if (closing !== undefined) {
      const end = endOfText(source, at, closing);
      const text = source.slice(at, end);
      expression += closing === character ? text : JSON.stringify(text.slice(1, -1));
      at = end;
      continue;
    }
    const reference = /^[[［][@＠]([^\]］]*)[\]］]/.exec(source.slice(at));
    if (reference) {
      const field = referenced(reference[1] ?? '', fields, part);
      found.add(field);
      expression += `row[${JSON.stringify(field.title)}]`;
      at += reference[0].length;
      continue;
    }
    expression += character.normalize('NFKC');
    at += 1;
  }
  return { expression, fields: [...found] };
}

/** Puts the given texts in the places of `[@列名]` of a message. */
export function fillReferences(message: string, textOf: (name: string) => string): string {
  return message.replaceAll(/[[［][@＠]([^\]］]*)[\]］]/g, (_, name: string) => textOf(name));
}

/**
 * The field that a reference names.
 * @throws {OwnRuleFault} `field-unknown` with the likeliest name
 */
export function referenced(name: string, fields: readonly Field[], part: OwnRulePart): Field {
  const field = fieldByName(fields, name);
  if (field) return field;
  const titles = fields.map(({ title }) => title);
  throw new OwnRuleFault(part, 'field-unknown', {
    value: name,
    like: likeliest(titles, name) ?? titles.join('、'),
  });
}

/** The index after a text's closing quote; the end of the source when it is left open, which CEL will tell. */
function endOfText(source: string, start: number, closing: string): number {
  const triple = closing.repeat(3);
  if (closing === source.charAt(start) && source.startsWith(triple, start)) {
    const end = source.indexOf(triple, start + 3);
    return end < 0 ? source.length : end + 3;
  }
  for (let at = start + 1; at < source.length; at += 1) {
    if (source.charAt(at) === '\\') at += 1;
    else if (source.charAt(at) === closing) return at + 1;
  }
  return source.length;
}
