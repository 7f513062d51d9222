import type { MessageCatalogue } from '../../../core/messages';

export const reportingMessages: MessageCatalogue = {};
