import type { Json } from '../grid/sheet-parts';

/** The arguments of a method, or the value of a property; a non-zero path id stands for that object. */
export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[] | null;
}

/** How an object of the request is come by: from the root, a method, a property, a key, or a held reference. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What a load asks for. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One step of a request. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, Json>>;
}

/** What office.js sends for one `context.sync()`. */
export interface RichRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** Why a request stopped. */
export interface RichError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The host's answer; with an error it holds the results of the actions before. */
export interface RichResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: RichError;
}

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const PATH = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** `showGridlines` as the wire spells it; names with an underscore stay. */
export function wireName(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** `GetItem` as the public API spells it. */
export function publicName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
