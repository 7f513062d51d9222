import { takeResponsible } from '../../src/policy/responsible-bodies';

function read(text: string) {
  const { text: rest, notes } = takeResponsible(text);
  return {
    rest,
    notes: notes.map(({ responsible: { all, lead, support, deadline } }) => ({
      all,
      lead,
      support,
      deadline,
    })),
  };
}

const NONE = { lead: [], support: [], deadline: '' };

describe('takeResponsible', () => {
  it.each([
    [
      '抓好落实。（责任部门：办公室、财务科，各下属单位）',
      { ...NONE, all: ['办公室', '财务科', '各下属单位'] },
    ],
    ['抓好落实。(责任单位:办公室；人事科)', { ...NONE, all: ['办公室', '人事科'] }],
    [
      '抓好落实。（责任科室：机关纪委（监察室）、办公室）',
      { ...NONE, all: ['机关纪委（监察室）', '办公室'] },
    ],
    [
      '抓好落实。（牵头单位：办公室；配合单位：财务科、人事科）',
      { ...NONE, all: ['办公室', '财务科', '人事科'], lead: ['办公室'], support: ['财务科', '人事科'] },
    ],
    [
      '抓好落实。（牵头部门：办公室，配合部门：财务科）',
      { ...NONE, all: ['办公室', '财务科'], lead: ['办公室'], support: ['财务科'] },
    ],
    ['抓好落实。责任单位：办公室、财务科。', { ...NONE, all: ['办公室', '财务科'] }],
    ['抓好落实。【责任单位：办公室】', { ...NONE, all: ['办公室'] }],
    ['抓好落实。（办公室负责）', { ...NONE, all: ['办公室'] }],
    [
      '抓好落实。（办公室牵头，财务科、人事科按职责分工配合）',
      { ...NONE, all: ['办公室', '财务科', '人事科'], lead: ['办公室'], support: ['财务科', '人事科'] },
    ],
    ['抓好落实。（责任单位：办公室；完成时限：6月底前）', { ...NONE, all: ['办公室'], deadline: '6月底前' }],
    ['抓好落实。（责任领导：周若溪；责任单位：办公室；责任人：温雅琴）', { ...NONE, all: ['办公室'] }],
  ])('%s', (text, note) => {
    expect(read(text)).toEqual({ rest: '抓好落实。', notes: [note] });
  });

  it.each([
    '明确责任单位和完成时限。',
    '严格执行制度（试行）。',
    '坚持主要领导负总责（一把手负责）。',
    '落实责任主体，做到守土有责。',
  ])('leaves %s as it is', (text) => {
    expect(read(text)).toEqual({ rest: text, notes: [] });
  });
});
