import type { Json } from '../grid/sheet-parts';
import { notImplemented } from './api-error';
import type { HostObject } from './host-object';
import { type QueryInfo, wireName } from './wire';

/** What a load answers: the selected scalars, and nested objects for paths such as `format/fill/color`. */
export function project(object: HostObject, query: QueryInfo): { [key: string]: Json } {
  const selection = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const items = object.items();
  return items ? projectItems(object, items, query, selection) : projectOne(object, selection);
}

function projectItems(
  object: HostObject,
  items: readonly HostObject[],
  { Skip = 0, Top }: QueryInfo,
  selection: readonly string[],
): { [key: string]: Json } {
  const own = selection.filter((name) => object.kindOf(wireName(name)) === 'scalar');
  const others = selection.filter((name) => !own.includes(name));
  const shown = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  return {
    ...object.keys(),
    ...Object.fromEntries(own.map((name) => [wireName(name), object.read(wireName(name))])),
    _Items: shown.map((item) => ({ ...item.keys(), ...projectOne(item, others) })),
  };
}

function projectOne(object: HostObject, selection: readonly string[]): { [key: string]: Json } {
  const scalars = new Set<string>(selection.length === 0 ? object.scalarNames() : []);
  const nested = new Map<string, string[]>();
  for (const path of selection) {
    const [first = '', ...rest] = path.replaceAll('.', '/').split('/');
    const name = wireName(first);
    const kind = object.kindOf(name);
    if (first === '*' || first === '$all') for (const scalar of object.scalarNames()) scalars.add(scalar);
    else if (kind === 'scalar') scalars.add(name);
    else if (kind === 'navigation') {
      nested.set(name, [...(nested.get(name) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
    } else if (first !== '_ReferenceId') throw notImplemented(`${object.type}.${name}`);
  }
  const answer: { [key: string]: Json } = object.keys();
  for (const name of scalars) answer[name] = object.read(name);
  for (const [name, inner] of nested) {
    const child = object.navigate(name);
    answer[name] = child && { ...child.keys(), ...project(child, { Select: inner }) };
  }
  return answer;
}
