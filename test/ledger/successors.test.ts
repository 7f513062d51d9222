import type { RosterPerson } from '../../src/ledger/roster';
import { successorOf, whoLeft, whoMoved } from '../../src/ledger/successors';
import { BUREAU_ROSTER } from '../support/bureau-roster';

const left = (name: string, department: string, position: string): RosterPerson => ({
  name,
  department,
  position,
  party: '',
  leading: false,
  state: '调离',
  inService: false,
});

describe('successorOf', () => {
  it.each([
    ['科长', '财务科', '顾明哲'],
    ['科长', '', undefined],
    ['副局长', '局领导', undefined],
    ['科员', '工程科', undefined],
    ['总工程师', '工程科', undefined],
    ['', '财务科', undefined],
  ])('%s of %s: %s', (position, department, name) => {
    expect(successorOf(left('韩致远', department, position), BUREAU_ROSTER)?.name).toBe(name);
  });
});

describe('whoMoved', () => {
  const moved = { ...left('韩致远', '工程科', '科长'), state: '2023年轮岗', inService: true };
  const roster = { ...BUREAU_ROSTER, people: [...BUREAU_ROSTER.people, moved] };

  it('knows who changed posts, in the department he was in', () => {
    expect(whoMoved('韩致远', '财务科', roster)).toEqual(moved);
    expect(whoMoved('韩致远', '工程科', roster)).toBeNull();
    expect(whoMoved('韩致远', '', roster)).toBeNull();
    expect(whoMoved('欧阳静', '办公室', roster)).toBeNull();
  });
});

describe('whoLeft', () => {
  it('knows somebody of whom no entry is in service', () => {
    const roster = {
      ...BUREAU_ROSTER,
      people: [...BUREAU_ROSTER.people, left('欧阳静', '办公室', '文秘')],
    };
    expect(whoLeft('罗守成', roster)?.state).toBe('退休');
    expect(whoLeft('欧阳静', roster)).toBeNull();
    expect(whoLeft('韩致远', roster)).toBeNull();
  });
});
