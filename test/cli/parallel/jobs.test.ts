import { parseJobs, threadCount } from '../../../src/cli/parallel/jobs';

describe('parseJobs', () => {
  it.each([
    [undefined, null],
    ['1', 1],
    ['8', 8],
  ])('%s is %s', (value, jobs) => expect(parseJobs(value)).toBe(jobs));

  it.each(['0', '-1', '1.5', 'x', '', '1000'])('refuses %j', (value) =>
    expect(() => parseJobs(value)).toThrow(expect.objectContaining({ code: 'jobs-invalid' })),
  );
});

describe('threadCount', () => {
  it('goes by the cores where there are many files, and does without threads where there are few', () => {
    expect(threadCount(null, 500, 4)).toBe(3);
    expect(threadCount(null, 500, 2)).toBe(1);
    expect(threadCount(null, 39, 4)).toBe(1);
    expect(threadCount(null, 500, 1)).toBe(1);
  });

  it('is what was asked for, but no more than there are files', () => {
    expect(threadCount(3, 500, 8)).toBe(3);
    expect(threadCount(3, 2, 8)).toBe(2);
    expect(threadCount(1, 500, 8)).toBe(1);
  });
});
