import type { MessageCatalogue } from '../../../core/messages';

export const conductMessages: MessageCatalogue = {};
