import type { MessageCatalogue } from '../../../core/messages';

export const cellMessages: MessageCatalogue = {};
