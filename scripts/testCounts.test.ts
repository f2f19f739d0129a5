import { describe, expect, it } from 'vitest';
import { addCounts, judge, playwrightCounts, vitestCounts } from './testCounts.ts';

const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 0 };

describe('the counts of a report', () => {
  it('adds what passed', () => {
    const report = { numPassedTests: 3, numTotalTests: 3, testResults: [] };
    expect(vitestCounts(report)).toEqual({ passed: 3, failed: 0 });
    expect(playwrightCounts({ stats, errors: [] })).toEqual({ passed: 4, failed: 0 });
  });

  it('counts skipped tests and broken files as failed', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    const report = { numPassedTests: 3, numTotalTests: 5, testResults };
    expect(vitestCounts(report)).toEqual({ passed: 3, failed: 3 });
  });

  it.each(['unexpected', 'flaky', 'skipped'])('counts %s as failed', (kind) => {
    const report = { stats: { ...stats, [kind]: 2 }, errors: [] };
    expect(playwrightCounts(report)).toEqual({ passed: 4, failed: 2 });
  });

  it('counts faults outside of tests', () => {
    expect(playwrightCounts({ stats, errors: ['cannot load'] }).failed).toBe(1);
  });
});

describe('a runner', () => {
  it('fails without a report, or with an empty one', () => {
    expect(judge(undefined, 0)).toEqual({ passed: 0, failed: 1 });
    expect(judge({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('fails when it says so, whatever its tests say', () => {
    expect(judge({ passed: 9, failed: 0 }, 1)).toEqual({ passed: 9, failed: 1 });
    expect(judge({ passed: 9, failed: 2 }, 1)).toEqual({ passed: 9, failed: 2 });
  });

  it('is added to the others', () => {
    expect(
      addCounts([
        { passed: 1, failed: 2 },
        { passed: 3, failed: 4 },
      ]),
    ).toEqual({ passed: 4, failed: 6 });
  });
});
