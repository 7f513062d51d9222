/** The addresses that a package uses: transitional ones, or those of a strict file (ISO/IEC 29500-1). */
export interface Namespaces {
  readonly main: string;
  /** Also the beginning of relationship types. */
  readonly relationships: string;
}

const TRANSITIONAL: Namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const STRICT: Namespaces = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** The namespaces a workbook part is written in. */
export function namespacesOf(workbookXml: string): Namespaces {
  return workbookXml.includes(STRICT.main) ? STRICT : TRANSITIONAL;
}

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
