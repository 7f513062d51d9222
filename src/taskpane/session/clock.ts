/** The user's own time: what is overdue is a matter of the local day. */
export interface Clock {
  /** ISO day. */
  today(): string;
  /** `10:32` */
  time(): string;
}

/** The clock of the machine. */
export const LOCAL_CLOCK: Clock = {
  today: () => {
    const now = new Date();
    return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join('-');
  },
  time: () => {
    const now = new Date();
    return `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`;
  },
};

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
