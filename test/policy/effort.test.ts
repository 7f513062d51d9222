import { textParagraphs } from '../../src/policy/paragraph';
import { readPolicy } from '../../src/policy/policy-document';

/** Texts that a careless reader would take minutes for. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['labels that never close', '每月至少开展、不少于（责任单位：办公室、每季度末月'.repeat(8000)],
  ['items without end', '一是，二是，'.repeat(8000)],
  ['brackets', '（'.repeat(50_000)],
  ['counts without punctuation', '每月至少一次'.repeat(10_000)],
  ['commas', '每月一次，'.repeat(10_000)],
  ['headings', '一、每月至少检查一次\n'.repeat(8000)],
];

describe('the effort of reading', () => {
  it.each(TEXTS)('stays small for %s', (_name, text) => {
    const started = Date.now();
    readPolicy(textParagraphs(text));
    expect(Date.now() - started).toBeLessThan(5000);
  });
});
