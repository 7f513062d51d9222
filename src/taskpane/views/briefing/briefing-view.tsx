import { Spinner } from '@fluentui/react-components';
import { useEffect } from 'react';
import { usePane, usePaneState, useSay } from '../../app/pane-context';
import { WorkbookTrouble } from '../shared/workbook-trouble';
import { BriefingForm } from './briefing-form';
import { BriefingPaper } from './briefing-paper';
import { useBriefing } from './use-briefing';

/** Writing documents: first what is wanted, then the document. */
export function BriefingView() {
  const say = useSay();
  const { briefing } = usePane();
  const { phase, outcome } = usePaneState();
  const { templates, written } = useBriefing();
  useEffect(() => {
    void briefing.prepare();
  }, [briefing]);
  if (phase === 'refused' || phase === 'failed' || (outcome && outcome.tables.length === 0))
    return <WorkbookTrouble />;
  if (!outcome || templates.length === 0) return <Spinner label={say('checking')} />;
  return written ? <BriefingPaper written={written} /> : <BriefingForm outcome={outcome} />;
}
