import { sarifFormatter } from '../../src/formatters/sarif';
import { CONTEXT, makeValidation } from './make-validation';

describe('sarif', () => {
  it('puts the cell in a logical location and its row and column in the region', async () => {
    const log = JSON.parse(String(await sarifFormatter.format(makeValidation(), CONTEXT)));
    const [run] = log.runs;
    expect(log.version).toBe('2.1.0');
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(['S-05', 'C-12', 'S-15']);
    expect(run.results[1]).toEqual({
      ruleId: 'C-12',
      level: 'error',
      message: { text: '提示<C-12>' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI('报送/甲.xlsx') },
            region: { startLine: 3, startColumn: 6 },
          },
          logicalLocations: [{ fullyQualifiedName: '台账!F3' }],
        },
      ],
    });
    expect(run.results[2].locations[0].physicalLocation).not.toHaveProperty('region');
  });
});
