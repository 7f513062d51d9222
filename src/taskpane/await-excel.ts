/** What became of waiting for Excel: it is there; the page stands alone or in another program; or nobody answered. */
export type ExcelPresence = 'there' | 'absent' | 'silent';

/**
 * Waits for Excel to answer. Outside Office the library never says so by itself, and in a pane it may wait for ever.
 * @param isExcel whether the program that answered is Excel
 * @param patience milliseconds
 */
export async function awaitExcel(isExcel: Promise<boolean>, patience: number): Promise<ExcelPresence> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<'silent'>((resolve) => {
    timer = setTimeout(() => resolve('silent'), patience);
  });
  const answer = isExcel.then((is): ExcelPresence => (is ? 'there' : 'absent'));
  const presence = await Promise.race([answer, silence]);
  clearTimeout(timer);
  return presence;
}
