import type { MessageCatalogue } from '../../../core/messages';

export const roundMessages: MessageCatalogue = {};
