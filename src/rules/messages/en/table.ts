import type { MessageCatalogue } from '../../../core/messages';

export const tableMessages: MessageCatalogue = {};
