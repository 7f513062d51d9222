import type { IssueData } from '../core/issue';

/** Message id and data of a proposal's source; the catalogue's key is the filler's id. */
export interface ProposalSource {
  readonly messageId: string;
  readonly data: IssueData;
}
