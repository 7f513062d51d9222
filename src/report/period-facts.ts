import { assumedYear, type LedgerEnvironment } from '../ledger/environment';

/** The span a document speaks of, as templates print it. */
export interface PeriodFacts {
  readonly year: number;
  readonly asOf: string;
  /** As the user wrote it: `2023H1`; the year where no period was given. */
  readonly period: string;
  /** 2023年, 2023年上半年, 2023年第二季度, 2023年6月. */
  readonly periodName: string;
  /** The half of the year: 上半年, 下半年; empty for other periods. */
  readonly half: string;
}

/** The period's own words. */
export function periodFacts(environment: LedgerEnvironment): PeriodFacts {
  const { period, asOf } = environment;
  const year = assumedYear(environment);
  const half = halfOf(period?.name ?? '');
  return {
    year,
    asOf,
    period: period?.name ?? String(year),
    periodName: nameOf(period?.name ?? '', year),
    half,
  };
}

function nameOf(name: string, year: number): string {
  const quarter = /Q([1-4])$/.exec(name)?.[1];
  if (quarter !== undefined) return `${year}年第${'一二三四'[Number(quarter) - 1] ?? ''}季度`;
  const month = /-(\d{2})$/.exec(name)?.[1];
  return month === undefined ? `${year}年${halfOf(name)}` : `${year}年${Number(month)}月`;
}

function halfOf(name: string): string {
  if (name.endsWith('H1')) return '上半年';
  return name.endsWith('H2') ? '下半年' : '';
}
