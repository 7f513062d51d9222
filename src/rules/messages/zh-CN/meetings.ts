import type { MessageCatalogue } from '../../../core/messages';

export const meetingsMessages: MessageCatalogue = {};
