import type { Workbook } from '../../core/workbook';
import type { DocumentFactName } from '../../report/document-facts';
import type { Profile } from '../../report/redaction/profile';
import type { PaneText } from '../messages/say';
import type { BriefingFigure, BriefingRequest, TemplateChoice, WrittenBriefing } from './briefing-engine';

/** Parts of a year that a document can be about, as a period writes them behind the year. */
export const SPANS: readonly string[] = [
  '',
  'H1',
  'H2',
  'Q1',
  'Q2',
  'Q3',
  'Q4',
  ...Array.from({ length: 12 }, (_, index) => `-${String(index + 1).padStart(2, '0')}`),
];

/** What the user chose for a document. */
export interface BriefingForm {
  readonly template: string;
  /** The sheet that is drawn on; null for the whole workbook. */
  readonly sheet: string | null;
  readonly year: number;
  /** One of `SPANS`. */
  readonly span: string;
  readonly asOf: string;
  readonly unit: string;
  readonly to: string;
  readonly date: string;
  readonly profile: Profile;
  readonly facts: Partial<Record<DocumentFactName, string>>;
}

/** What the briefing view shows beside the check's own state. */
export interface BriefingState {
  readonly templates: readonly TemplateChoice[];
  readonly form: BriefingForm;
  readonly busy: boolean;
  readonly written: WrittenBriefing | null;
  /** The workbook that the document was written from. */
  readonly basis: Workbook | null;
  /** Whether rows or columns moved since, so that its rows are no longer where they were. */
  readonly moved: boolean;
  readonly trouble: PaneText | null;
  /** The number that the user asks about. */
  readonly figure: BriefingFigure | null;
}

export type BriefingAction =
  | { readonly type: 'templates-known'; readonly templates: readonly TemplateChoice[] }
  | { readonly type: 'form-changed'; readonly form: Partial<BriefingForm> }
  | { readonly type: 'working'; readonly busy: boolean }
  | { readonly type: 'written'; readonly written: WrittenBriefing; readonly basis: Workbook | null }
  | { readonly type: 'not-written'; readonly trouble: PaneText }
  | { readonly type: 'moved' }
  | { readonly type: 'figure-asked'; readonly figure: BriefingFigure | null }
  | { readonly type: 'put-away' };

/** An empty form, for the year of the day. @param today ISO day */
export function initialBriefing(today: string): BriefingState {
  return {
    templates: [],
    form: {
      template: 'annual-briefing',
      sheet: null,
      year: Number(today.slice(0, 4)),
      span: '',
      asOf: today,
      unit: '',
      to: '',
      date: today,
      profile: 'internal',
      facts: {},
    },
    busy: false,
    written: null,
    basis: null,
    moved: false,
    trouble: null,
    figure: null,
  };
}

/** The state after an action. */
export function reduceBriefing(state: BriefingState, action: BriefingAction): BriefingState {
  switch (action.type) {
    case 'templates-known':
      return { ...state, templates: action.templates };
    case 'form-changed':
      return { ...state, form: { ...state.form, ...action.form }, trouble: null };
    case 'working':
      return { ...state, busy: action.busy };
    case 'written': {
      const { written, basis } = action;
      return { ...state, written, basis, moved: false, trouble: null, figure: null, busy: false };
    }
    case 'not-written':
      return { ...state, written: null, trouble: action.trouble, figure: null, busy: false };
    case 'moved':
      return state.written ? { ...state, moved: true } : state;
    case 'figure-asked':
      return { ...state, figure: action.figure };
    case 'put-away':
      return { ...state, written: null, figure: null };
  }
}

/** The form as the engine takes it; facts that the template does not print are left out. */
export function requestOf({ form, templates }: Pick<BriefingState, 'form' | 'templates'>): BriefingRequest {
  const { year, span, facts, ...rest } = form;
  const printed = templates.find(({ name }) => name === form.template)?.facts ?? [];
  const given = printed.flatMap((name): [string, string][] => {
    const value = facts[name]?.trim() ?? '';
    return value === '' ? [] : [[name, value]];
  });
  return { ...rest, period: `${year}${span}`, facts: Object.fromEntries(given) };
}
