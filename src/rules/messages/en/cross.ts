import type { MessageCatalogue } from '../../../core/messages';

export const crossMessages: MessageCatalogue = {};
