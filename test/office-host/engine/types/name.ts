import type { Book, DefinedName } from '../../grid/book';
import type { Sheet } from '../../grid/sheet';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../api-error';
import { CellRange } from '../cell-range';
import { type Argument, type HostClass, type HostObject, hostClass, isHostObject } from '../host-object';
import { rangeObject } from './range';
import { worksheetObject } from './worksheet';

interface NamesOf {
  readonly book: Book;
  readonly sheet?: Sheet;
}

interface NamePlace extends NamesOf {
  readonly name: DefinedName;
}

function rangeOf({ book, name }: NamePlace): HostObject | null {
  const place = book.locate(name.formula.replace(/^=/, ''), name.sheet ?? book.active);
  return place && rangeObject(new CellRange(book, place.sheet, place.rect));
}

const namedItemObject: HostClass<NamePlace> = hostClass('NamedItem', () => ({
  id: ({ name }) => ({ _Id: name.name }),
  get: {
    Name: ({ name }) => name.name,
    Formula: ({ name }) => name.formula,
    Value: ({ name }) => name.formula.replace(/^=/, ''),
    Type: (place) => (rangeOf(place) ? 'Range' : 'String'),
    Visible: ({ name }) => name.visible,
    Comment: ({ name }) => name.comment,
    Scope: ({ name }) => (name.sheet ? 'Worksheet' : 'Workbook'),
    _Id: ({ name }) => name.name,
  },
  set: {
    Formula: ({ name }, value) => {
      name.formula = String(value);
    },
    Visible: ({ name }, value) => {
      name.visible = value === true;
    },
    Comment: ({ name }, value) => {
      name.comment = String(value);
    },
  },
  nav: {
    WorksheetOrNullObject: ({ book, name }) =>
      name.sheet ? worksheetObject({ book, sheet: name.sheet }) : null,
  },
  call: {
    GetRange: (place) => {
      const range = rangeOf(place);
      if (!range) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: rangeOf,
    Delete: ({ book, name }) => {
      book.names = book.names.filter((each) => each !== name);
    },
  },
}));

function names({ book, sheet }: NamesOf): NamePlace[] {
  return book.names.filter((name) => name.sheet === sheet).map((name) => ({ book, name }));
}

function find(of: NamesOf, key: string): HostObject | null {
  const place = names(of).find(({ name }) => name.name.toLowerCase() === key.toLowerCase());
  return place ? namedItemObject(place) : null;
}

function formulaOf(reference: Argument): string {
  if (isHostObject(reference)) {
    if (!(reference.target instanceof CellRange)) throw invalidArgument();
    // Excel makes the reference of a name absolute.
    const address = reference.target.sheet.address(reference.target.area);
    const cells = address.lastIndexOf('!') + 1;
    return `=${address.slice(0, cells)}${address.slice(cells).replace(/[A-Z]+|\d+/g, '$$$&')}`;
  }
  const text = String(reference ?? '');
  return text.startsWith('=') ? text : `=${text}`;
}

/** The defined names of a sheet or of the workbook. */
export const namesObject: HostClass<NamesOf> = hostClass('NamedItemCollection', () => ({
  items: (of) => names(of).map(namedItemObject),
  item: find,
  call: {
    Add: (of, [name, reference, comment]) => {
      const text = String(name);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text)) throw invalidArgument();
      if (find(of, text)) throw itemAlreadyExists();
      const added: DefinedName = {
        name: text,
        formula: formulaOf(reference),
        visible: true,
        comment: typeof comment === 'string' ? comment : '',
        ...(of.sheet ? { sheet: of.sheet } : {}),
      };
      of.book.names.push(added);
      return namedItemObject({ book: of.book, name: added });
    },
  },
}));
