import {
  fillMessage,
  type MessageCatalogues,
  MissingMessageDataError,
  MissingMessageError,
  renderMessage,
} from '../../src/core/messages';

const CATALOGUES: MessageCatalogues = {
  'zh-CN': { overdue: { late: '已逾期{days}天' } },
  en: { overdue: { late: '{days} days overdue' } },
};

describe('messages', () => {
  it('renders late, in the language asked for', () => {
    const message = { rule: 'overdue', messageId: 'late', data: { days: 12 } };
    expect(renderMessage(CATALOGUES, 'zh-CN', message)).toBe('已逾期12天');
    expect(renderMessage(CATALOGUES, 'en', message)).toBe('12 days overdue');
  });

  it('joins lists as the language does', () => {
    expect(fillMessage('缺{names}', { names: ['甲', '乙'] }, 'zh-CN')).toBe('缺甲、乙');
    expect(fillMessage('missing {names}', { names: ['a', 'b'] }, 'en')).toBe('missing a, b');
  });

  it('says which message or place is missing', () => {
    const missing = { rule: 'overdue', messageId: 'near', data: {} };
    expect(() => renderMessage(CATALOGUES, 'en', missing)).toThrow(MissingMessageError);
    expect(() => fillMessage('{days}', {}, 'en')).toThrow(MissingMessageDataError);
  });

  it('does not take inherited properties for data', () => {
    expect(() => fillMessage('{toString}', {}, 'en')).toThrow(MissingMessageDataError);
  });
});
