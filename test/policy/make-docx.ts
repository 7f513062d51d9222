import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

/** A paragraph of a test document: typed text, or text that Word numbers by itself on a level (0…3). */
export interface DocxLine {
  readonly text: string;
  readonly level?: number;
}

/** Rows of cells. */
export type DocxTable = readonly (readonly string[])[];

const LEVELS = [
  { format: LevelFormat.CHINESE_COUNTING, text: '%1、' },
  { format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
  { format: LevelFormat.DECIMAL, text: '%3.' },
  { format: LevelFormat.DECIMAL, text: '（%4）' },
];

/** A .docx with these paragraphs and tables. */
export async function makeDocx(blocks: readonly (DocxLine | DocxTable)[]): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'outline',
          levels: LEVELS.map((level, index) => ({ level: index, alignment: AlignmentType.START, ...level })),
        },
      ],
    },
    sections: [{ children: blocks.map(block) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function block(each: DocxLine | DocxTable): Paragraph | Table {
  if ('text' in each) {
    const { text, level } = each;
    return new Paragraph({
      children: [new TextRun(text)],
      ...(level !== undefined && { numbering: { reference: 'outline', level } }),
    });
  }
  const rows = each.map(
    (cells) =>
      new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
  );
  return new Table({ rows });
}
