import type { MessageCatalogue } from '../../../core/messages';

export const coverageMessages: MessageCatalogue = {};
