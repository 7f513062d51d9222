import { z } from 'zod';
import { pointsOf } from '../../text/letter-size';

const millimetres = z.number().nonnegative();
const words = z.string().trim().min(1);

/** Points, or a size by its Chinese name. */
const size = z.union([z.number().positive(), words]).transform((value, context) => {
  const points = typeof value === 'number' ? value : pointsOf(value);
  if (points !== null) return points;
  context.addIssue({ code: 'invalid_value', values: ['二号', '三号', 22, 16], input: value });
  return z.NEVER;
});

/** A typeface, or several of which any will do. */
const fonts = z.union([words.transform((name) => [name]), z.array(words).min(1)]);

const letters = z.strictObject({ font: fonts.exactOptional(), size: size.exactOptional() }).exactOptional();

/** What a unit's own layout differs in from GB/T 9704-2012: millimetres, points, characters. */
export const layoutSchema = z.strictObject({
  paper: z
    .strictObject({ width: millimetres.exactOptional(), height: millimetres.exactOptional() })
    .exactOptional(),
  margins: z
    .strictObject({
      top: millimetres.exactOptional(),
      bottom: millimetres.exactOptional(),
      left: millimetres.exactOptional(),
      right: millimetres.exactOptional(),
    })
    .exactOptional(),
  title: letters,
  body: letters,
  level1: letters,
  level2: letters,
  lineHeight: z
    .strictObject({
      least: z.number().positive().exactOptional(),
      most: z.number().positive().exactOptional(),
    })
    .exactOptional(),
  firstLine: z.number().nonnegative().exactOptional(),
  pageNumbers: z.boolean().exactOptional(),
});

/** What a config says of the layout of the unit's documents. */
export type ConfigLayout = z.infer<typeof layoutSchema>;
