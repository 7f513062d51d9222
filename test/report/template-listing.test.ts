import { isBriefingTemplate, templatePurpose } from '../../src/report/template-listing';

describe('listing templates', () => {
  it('says what a template is for by the first sentence of its comment', () => {
    expect(templatePurpose('{{! 工作简报。期号用参数给出。 }}\n<h1>…</h1>')).toBe('工作简报');
    expect(templatePurpose('{{!-- 一页纸 --}}')).toBe('一页纸');
    expect(templatePurpose('<h1>…</h1>')).toBe('');
  });

  it('leaves out what other commands fill', () => {
    expect(isBriefingTemplate('annual-briefing')).toBe(true);
    expect(isBriefingTemplate('return-notice')).toBe(false);
  });
});
