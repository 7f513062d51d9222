/** A call as it is posted to the worker. A progress callback cannot cross: progress comes back as messages. */
export interface EngineCall {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** What the worker posts back: progress of a call, its result, or why it failed. */
export type EngineReply =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'result'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'failure'; readonly reason: string };
