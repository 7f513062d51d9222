/** The worker that reads files which the user hands over; any other checks the workbook. */
export const FILES_WORKER = 'files';
