import { counted, type FigureDefinition, measured } from '../figure-definition';

export const rectificationFigures: readonly FigureDefinition[] = [
  counted('rectification.total', '整改台账的问题数', '个'),
  counted('rectification.done', '其中已完成整改的问题数', '个', [{ status: 'done' }]),
  counted('rectification.partly', '其中基本完成的问题数', '个', [{ status: 'partly' }]),
  counted('rectification.doing', '其中正在整改的问题数', '个', [{ status: 'doing' }]),
  counted('rectification.not-started', '其中未开始整改的问题数', '个', [{ status: 'not-started' }]),
  measured(
    'rectification.done-share',
    '整改完成率',
    { kind: 'share', of: 'rectification.done', in: 'rectification.total' },
    [],
    '%',
  ),
  measured('rectification.sources', '问题来源', { kind: 'list', field: 'source' }),
  counted('rectification.overdue', '逾期未完成整改的问题数', '个', [{ overdue: true }]),
  measured('rectification.overdue-problems', '逾期未完成整改的问题', { kind: 'list', field: 'problem' }, [
    { overdue: true },
  ]),
];
