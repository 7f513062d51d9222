import { FIGURES } from '../../../src/report/figures';
import { evaluateFigures } from '../../../src/report/figures/evaluate-figures';
import { recogniseMarkdown } from '../../support/environment';
import { ALL_LEDGERS } from '../all-ledgers';
import { BRIEFING_FACTS } from './briefing-facts';

const { tables, environment } = recogniseMarkdown(ALL_LEDGERS);
const figures = evaluateFigures(FIGURES, tables, environment);

describe('the facts of an annual report', () => {
  it('are 35', () => {
    expect(BRIEFING_FACTS).toHaveLength(35);
  });

  it.each(BRIEFING_FACTS)('%s is borne out by figures', (_fact, expected) => {
    for (const [id, value] of Object.entries(expected)) {
      expect(figures.get(id)).toMatchObject({ id, value, supported: true });
      expect(figures.get(id)?.missing).toBeUndefined();
    }
  });

  it('says of a number of a policy that no ledger holds it', () => {
    expect(figures.get('policy.seven-accounts')).toMatchObject({ fixed: true, rows: [] });
  });
});
