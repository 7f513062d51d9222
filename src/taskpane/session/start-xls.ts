import type { XlsThread } from './convert-old';

/** Starts a thread that converts one .xls file; null in a program whose workers start none. */
export function startXls(): XlsThread | null {
  if (typeof Worker === 'undefined') return null;
  return new Worker(/* webpackChunkName: "xls" */ new URL('./xls-thread.ts', import.meta.url));
}
