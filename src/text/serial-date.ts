import { addDays, daysBetween } from './calendar';

const SECONDS = 86_400;
/** Spreadsheets keep Lotus 1-2-3's belief in this day (serial 60 of the 1900 system). */
const PHANTOM_DAY = '1900-02-29';

/** First day of the date system, counted so that serial 0 is the day before serial 1. */
function origin(date1904: boolean, afterPhantom: boolean): string {
  if (date1904) return '1904-01-01';
  return afterPhantom ? '1899-12-30' : '1899-12-31';
}

function formatTime(seconds: number): string {
  const part = (n: number) => String(n).padStart(2, '0');
  const time = `${part(Math.floor(seconds / 3600))}:${part(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? time : `${time}:${part(seconds % 60)}`;
}

/**
 * The ISO day of a spreadsheet serial, with `T08:30` (seconds only where there are any) when it has a time of day.
 * Serial 60 of the 1900 system is shown as spreadsheets show it: 1900-02-29. RangeError for what is not finite.
 */
export function serialToIso(serial: number, date1904: boolean): string {
  if (!Number.isFinite(serial)) throw new RangeError(`not a serial: ${serial}`);
  const total = Math.round(serial * SECONDS);
  const days = Math.floor(total / SECONDS);
  const seconds = total - days * SECONDS;
  const day = !date1904 && days === 60 ? PHANTOM_DAY : addDays(origin(date1904, days > 60), days);
  return seconds === 0 ? day : `${day}T${formatTime(seconds)}`;
}

/** The serial of an ISO day or day with time (`2023-03-14T08:30`). RangeError for a day that does not exist. */
export function isoToSerial(iso: string, date1904: boolean): number {
  const [day = '', time = ''] = iso.split('T');
  const [hours = 0, minutes = 0, seconds = 0] = time === '' ? [] : time.split(':').map(Number);
  const fraction = (hours * 3600 + minutes * 60 + seconds) / SECONDS;
  if (!date1904 && day === PHANTOM_DAY) return 60 + fraction;
  return daysBetween(origin(date1904, day > PHANTOM_DAY), day) + fraction;
}
