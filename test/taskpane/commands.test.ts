import { type RibbonCommand, registerCommands } from '../../src/taskpane/commands/register-commands';
import { riskRow, riskWorkbook } from './sample';
import { openSample } from './session/open-sample';

type Run = (event: { completed(): void }) => Promise<void>;

async function ribbon() {
  const sample = await openSample(riskWorkbook([riskRow(1), riskRow(2, { 7: '同上' })]));
  const runs = new Map<string, Run>();
  const log: string[] = [];
  registerCommands(
    {
      associate: (name, run) => {
        runs.set(name, run);
      },
      showPane: async () => {
        log.push('pane shown');
      },
    },
    Promise.resolve(sample.session),
  );
  const press = async (name: RibbonCommand): Promise<void> => {
    await runs.get(name)?.({ completed: () => log.push('completed') });
  };
  return { ...sample, log, press };
}

describe('the ribbon', () => {
  it('opens the pane and checks', async () => {
    const { press, log, state, host, session } = await ribbon();
    host.become(riskWorkbook([riskRow(1)]), true);
    await press('check');
    expect(log).toEqual(['pane shown', 'completed']);
    expect(state().outcome?.rows).toBe(1);
    session.checking.dispose();
  });

  it('clears marks without opening the pane', async () => {
    const { press, log, host, session } = await ribbon();
    await session.marking.mark();
    await press('clearMarks');
    expect(host.marks).toEqual([]);
    expect(log).toEqual(['completed']);
    session.checking.dispose();
  });

  it.each(['fill', 'briefing'] as const)('asks for the view of %s', async (name) => {
    const { press, state, session } = await ribbon();
    await press(name);
    expect(state().view).toBe(name);
    session.checking.dispose();
  });
});
