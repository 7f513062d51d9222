import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useSay } from '../../app/pane-context';
import type { WrittenBriefing } from '../../session/briefing-engine';

const useStyles = makeStyles({
  paper: {
    flexGrow: '1',
    minHeight: '0',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground4,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Style sheets beside the pane's page: those of the printed preview, and what makes a narrow pane of them. */
const STYLE_SHEETS = ['document/print.css', 'document/preview.css'];

/** Numbers that can be followed to their rows. */
const FIGURE = 'span.figure[data-figure]';

/**
 * The very HTML that the Word file is made of, in a tree of its own: the pane's styles and the document's do not meet. The
 * page's content policy keeps anything in it from running or loading.
 */
export function PaperPreview(props: {
  readonly written: WrittenBriefing;
  readonly onFigure: (id: string) => void;
}) {
  const { written, onFigure } = props;
  const styles = useStyles();
  const say = useSay();
  const paper = useRef<HTMLElement>(null);
  useEffect(() => {
    const host = paper.current;
    if (!host) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const links = STYLE_SHEETS.map((href) => `<link rel="stylesheet" href="${href}">`);
    root.innerHTML = `${links.join('')}<div lang="zh-CN">${written.html}</div>`;
    const queries = new Map(written.figures.map(({ id, query }) => [id, query]));
    for (const figure of root.querySelectorAll<HTMLElement>(FIGURE)) {
      figure.tabIndex = 0;
      figure.setAttribute('role', 'button');
      figure.title = queries.get(figure.dataset.figure ?? '') ?? '';
    }
    host.scrollTop = 0;
  }, [written]);
  useEffect(() => {
    const root = paper.current?.shadowRoot;
    if (!root) return;
    const ask = (event: Event): void => {
      if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
      const figure = event.target instanceof Element ? event.target.closest<HTMLElement>(FIGURE) : null;
      const id = figure?.dataset.figure;
      if (id === undefined) return;
      event.preventDefault();
      onFigure(id);
    };
    root.addEventListener('click', ask);
    root.addEventListener('keydown', ask);
    return () => {
      root.removeEventListener('click', ask);
      root.removeEventListener('keydown', ask);
    };
  }, [onFigure]);
  return <section ref={paper} className={styles.paper} aria-label={say('briefing-preview')} />;
}
