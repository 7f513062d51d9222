import type { MessageCatalogue } from '../../../core/messages';

export const structureMessages: MessageCatalogue = {};
