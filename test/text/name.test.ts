import fc from 'fast-check';
import { looksLikePersonName, parseNames } from '../../src/text/name';
import { textsLike } from './arbitraries';

describe('looksLikePersonName', () => {
  it.each([
    '张启明',
    '李青禾',
    '王伟',
    '王 伟',
    '欧阳文澜',
    '上官禾',
    '部长江',
    '张登科',
    '李和平',
    '高中华',
    '文明远',
    '党小禾',
    '陈李佳禾',
    '阿依古丽·买买提',
    '于洋',
    '马建国',
    '李学会',
    '钱多',
    '项南山',
    '单小河',
    '江河',
  ])('%s does', (text) => expect(looksLikePersonName(text)).toBe(true));

  it.each([
    '',
    '张',
    '办公室',
    '财务科',
    '局长',
    '高中',
    '全体',
    '相关人员',
    '有关人员',
    '党支部',
    '党委',
    '党组',
    '项目部',
    '安全科',
    '纪委',
    '纪检组',
    '管理员',
    '安全员',
    '常态化',
    '班子',
    '班子成员',
    '成员',
    '单位',
    '单位负责人',
    '分管领导',
    '李局长',
    '王书记',
    '张主任',
    '水利局',
    '方案',
    '高风险',
    '全过程',
    '马上',
    '严格',
    '严格执行',
    '高度重视',
    '安全管理',
    '农业农村局',
    '各科室',
    '经办人',
    '司机',
    '应急办',
    '时间',
    '金额',
    '张启明李青禾',
    'Zhang',
    '张三3',
    '文明单位',
    '项目',
    '部门',
    '国土所',
    '关工委',
    '双方',
    '部长',
  ])('%j does not', (text) => expect(looksLikePersonName(text)).toBe(false));

  it('never throws', () => {
    fc.assert(
      fc.property(
        textsLike('张李王欧阳启明长科室·（）'),
        (text) => typeof looksLikePersonName(text) === 'boolean',
      ),
    );
  });
});

describe('parseNames', () => {
  const names = (text: string) => parseNames(text).map((person) => person.name);

  it.each<[string, string[]]>([
    ['', []],
    ['张启明', ['张启明']],
    ['王 伟', ['王伟']],
    ['王　伟、李青禾', ['王伟', '李青禾']],
    ['王 伟 李青禾', ['王伟', '李青禾']],
    ['王 伟 张 明', ['王伟', '张明']],
    ['张启明 李青禾', ['张启明', '李青禾']],
    ['张启明,李青禾；王伟/马建国', ['张启明', '李青禾', '王伟', '马建国']],
    ['张启明\n李青禾', ['张启明', '李青禾']],
    ['张启明和李青禾', ['张启明', '李青禾']],
    ['李和平', ['李和平']],
    ['1.张启明 \n2.李青禾', ['张启明', '李青禾']],
    ['张启明、财务科、相关人员', ['张启明']],
    ['李青禾、张启明等同志', ['李青禾', '张启明']],
    ['部长江', ['部长江']],
    ['局长', []],
    ['办公室、财务科', []],
  ])('%j names %j', (text, expected) => expect(names(text)).toEqual(expected));

  it.each([
    ['张启明（办公室主任）', { name: '张启明', title: '办公室主任' }],
    ['局长李青禾', { name: '李青禾', title: '局长' }],
    ['李青禾局长', { name: '李青禾', title: '局长' }],
    ['李青禾 副局长', { name: '李青禾', title: '副局长' }],
    ['办公室主任张启明', { name: '张启明', title: '办公室主任' }],
    ['财务科张启明', { name: '张启明', title: '财务科' }],
    ['财务科（张启明）', { name: '张启明', title: '财务科' }],
    ['局长欧阳文澜', { name: '欧阳文澜', title: '局长' }],
    ['李青禾同志', { name: '李青禾' }],
    ['张启明（主责）', { name: '张启明', note: '主责' }],
    ['张启明 （主责）', { name: '张启明', note: '主责' }],
    ['张启明（主任，主责）', { name: '张启明', note: '主任，主责' }],
    ['牵头：张启明', { name: '张启明', note: '牵头' }],
    ['张启明等3人', { name: '张启明', note: '等3人' }],
  ])('%s is %j', (text, expected) => {
    const [person] = parseNames(text);
    expect(person).toMatchObject(expected);
    expect(Object.keys(person ?? {}).sort()).toEqual(['raw', ...Object.keys(expected)].sort());
  });

  it('keeps what was written', () => expect(parseNames('王 伟（主责）')[0]?.raw).toBe('王 伟（主责）'));

  it('reads lists of names back whatever parts them', () => {
    const person = fc.constantFrom('张启明', '李青禾', '王伟', '欧阳文澜', '部长江', '马建国');
    const glue = fc.constantFrom('、', '，', ',', '；', ';', '/', '\n', '、\n');
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 6 }), glue, (people, between) => {
        expect(names(people.join(between))).toEqual(people);
      }),
    );
  });

  it('never throws and names only what looks like a name', () => {
    fc.assert(
      fc.property(textsLike('张李王启明局长科（）：、 和等3\n'), (text) => {
        for (const person of parseNames(text)) expect(looksLikePersonName(person.name)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
