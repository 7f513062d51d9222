import fc from 'fast-check';
import { classifyResponsible, type ResponsibleKind, splitResponsible } from '../../src/text/responsible';
import { textsLike } from './arbitraries';

describe('classifyResponsible', () => {
  it.each<[ResponsibleKind, string[]]>([
    ['empty', ['', ' ', '待定', '无', '/']],
    [
      'person',
      [
        '张启明',
        '王 伟',
        '张启明、李青禾',
        '张启明（财务科）',
        '财务科 张启明',
        '部长江',
        '局长李青禾',
        '买尔丹',
        '局长、张启明',
      ],
    ],
    [
      'department',
      [
        '财务科',
        '办公室',
        '局办公室',
        '各科室',
        '机关纪委',
        '党支部',
        '廉政风险防控领导小组',
        '财务',
        '水务局',
        '综合科、财务科',
        '办公室（牵头）',
      ],
    ],
    [
      'title',
      [
        '局长',
        '分管领导',
        '科室负责人',
        '经办人',
        '办理人',
        '各科室负责人',
        '李局长',
        '办公室主任',
        '财务科长',
        '第一责任人',
        '局长、财务科',
      ],
    ],
    ['vague', ['相关人员', '有关人员', '科室及相关人员', '工作人员', '按要求落实', '已完成']],
    [
      'collective',
      [
        '班子集体',
        '全体成员',
        '领导班子',
        '全体干部',
        '党组',
        '局党组',
        '班子成员',
        '全局干部职工',
        '全体党员',
      ],
    ],
  ])('%s', (kind, texts) => {
    for (const text of texts) expect([text, classifyResponsible(text).kind]).toEqual([text, kind]);
  });

  it('tells the part that decided', () => {
    expect(classifyResponsible('张启明（财务科）').word).toBe('张启明');
    expect(classifyResponsible('综合科、财务科').word).toBe('综合科');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        textsLike('张启明局长科室班子全体（）、 \n人员'),
        (text) => classifyResponsible(text).kind !== undefined,
      ),
    );
  });
});

describe('splitResponsible', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['财务科、办公室', ['财务科', '办公室']],
    ['张启明（主任、主责）\n李青禾', ['张启明（主任、主责）', '李青禾']],
    ['局长；分管领导', ['局长', '分管领导']],
  ])('%j', (text, parts) => expect(splitResponsible(text)).toEqual(parts));
});
