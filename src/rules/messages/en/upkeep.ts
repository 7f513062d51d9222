import type { MessageCatalogue } from '../../../core/messages';

export const upkeepMessages: MessageCatalogue = {};
