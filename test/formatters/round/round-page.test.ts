import { Parser } from 'htmlparser2';
import { recordOf } from '../../../src/formatters/round/round';
import { roundPage } from '../../../src/formatters/round/round-page';
import { CONTEXT } from '../make-validation';
import { issueOf, makeRound, unitWith } from './make-round';

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => tags.push({ name, attributes }) });
  parser.end(html);
  return tags;
}

describe('roundPage', () => {
  const page = roundPage(makeRound(), null, CONTEXT);

  it('loads nothing from elsewhere and runs nothing', () => {
    const tags = tagsOf(page);
    expect(tags.filter(({ name }) => ['script', 'link', 'img', 'iframe', 'object'].includes(name))).toEqual(
      [],
    );
    const addresses = tags.flatMap(({ attributes }) => [attributes.href, attributes.src].filter(Boolean));
    expect(addresses.filter((address) => /^[a-z]+:|^\/\//i.test(address ?? ''))).toEqual([]);
    expect(page).not.toMatch(/url\(|@import/);
  });

  it('leads nowhere inside itself that is not there', () => {
    const tags = tagsOf(page);
    const ids = new Set(tags.map(({ attributes }) => attributes.id));
    const inside = tags.flatMap(({ attributes }) =>
      attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : [],
    );
    expect(inside.length).toBeGreaterThan(5);
    expect(inside.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('shows names as text', () => {
    expect(page).not.toContain('<b>&"某站"');
    expect(page).toContain('&lt;b&gt;&amp;&quot;某站&quot;');
    expect(page).toContain('台&lt;账&gt;!F3');
  });

  it('leads to marked copies by encoded names', () => {
    const encoded = `${encodeURIComponent('临河县水务局')}/${encodeURIComponent('台账 #1.xlsx')}`;
    expect(tagsOf(page).some(({ attributes }) => attributes.href === encoded)).toBe(true);
  });

  it('counts who reported against the roster, and says nothing of it without one', () => {
    expect(page).toContain('3/4');
    expect(page).toContain('临河县南湖泵站');
    const unknown = roundPage(makeRound({ missing: null }), null, CONTEXT);
    expect(unknown).not.toContain('3/');
    expect(unknown).toContain('没有给出单位名册');
    const anonymous = { ...unitWith('台账终稿', [issueOf('C-01')]), named: false };
    const round = makeRound();
    const withFile = roundPage({ ...round, units: [...round.units, anonymous] }, null, CONTEXT);
    expect(withFile).toContain('3/4');
    expect(withFile).toContain('没有写明单位，可能来自上列单位：台账终稿');
  });

  it('speaks of lateness only where there is a deadline', () => {
    expect(page).not.toContain('逾期报送');
    const round = makeRound({ deadline: '2023-12-20' });
    expect(roundPage(round, null, CONTEXT)).toContain('没有逾期报送的单位');
    const late = { ...round, units: [unitWith('某站', [], '2023-12-25')] };
    expect(roundPage(late, null, CONTEXT)).toContain('某站（文件日期2023-12-25）');
  });

  it('compares with the last round unit by unit', () => {
    const before = recordOf({
      ...makeRound(),
      asOf: '2023-09-30',
      units: [unitWith('临河县水务局', [issueOf('C-01')])],
    });
    const compared = roundPage(makeRound(), before, CONTEXT);
    expect(compared).toContain('上一轮判断日期2023-09-30，本轮2023-12-31');
    expect(compared).toMatch(
      /临河县水务局<\/td><td class="n">1<\/td><td class="n">3<\/td><td class="n up">▲ 2/,
    );
    expect(compared).toContain('上一轮未报送');
    expect(page).not.toContain('上一轮判断日期');
  });

  it('puts many rules into several heat maps', () => {
    const issues = Array.from({ length: 60 }, (_, index) => issueOf(`X-${index}`));
    const many = roundPage(makeRound({ units: [unitWith('某站', issues)] }), null, CONTEXT);
    expect(many.match(/<svg/g)).toHaveLength(1 + 3);
  });

  it('stands a round without issues, and one without units', () => {
    expect(roundPage(makeRound({ units: [unitWith('某站', [])] }), null, CONTEXT)).toContain('没有发现问题');
    expect(roundPage(makeRound({ units: [] }), null, CONTEXT)).toContain('0/1');
  });

  it('speaks English, too', () => {
    expect(roundPage(makeRound(), null, { ...CONTEXT, language: 'en' })).toContain('Units and rules');
  });
});
