import type { MessageCatalogue } from '../../../core/messages';

export const rowMessages: MessageCatalogue = {};
