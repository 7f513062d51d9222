import type { Json } from '../grid/sheet-parts';
import type { Argument } from './host-object';
import { isHostObject } from './host-object';

/** Whether an argument is a JSON object. */
export function isRecord(value: Argument): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isHostObject(value);
}

/** An argument as JSON; an object of the host or nothing is null. */
export function toJson(value: Argument): Json {
  return value === undefined || isHostObject(value) ? null : value;
}
