/**
 * Numbers the bigrams of texts in the order of their first appearance. A bigram that comes again in a text has another
 * number for each time, so that a multiset becomes a set.
 */
export class GramNumbers {
  /** What each number stands for; a repeat is told by its count. */
  readonly names: string[] = [];
  /** Numbers by the first character, then by the second one (by itself for a text of one character). */
  private readonly firsts = new Map<string, Map<string, number>>();
  /** Numbers by the number of the first time, then by how many times it has come before. */
  private readonly repeats = new Map<number, number[]>();
  /** By number: the text that had it last, and how often so far. */
  private readonly lastIn: number[] = [];
  private readonly times: number[] = [];
  private texts = 0;

  /** The numbers of the bigrams of a text as it is compared, ascending; a single character stands for itself. */
  of(text: string): Int32Array {
    const characters = Array.from(text);
    const [only = ''] = characters;
    this.texts += 1;
    if (characters.length < 2) return Int32Array.from(characters, () => this.numbered(only, ''));
    const numbers = new Int32Array(characters.length - 1);
    for (let index = 0; index < numbers.length; index += 1) {
      numbers[index] = this.told(this.numbered(characters[index] ?? '', characters[index + 1] ?? ''));
    }
    return numbers.sort();
  }

  private numbered(first: string, second: string): number {
    let seconds = this.firsts.get(first);
    if (!seconds) {
      seconds = new Map();
      this.firsts.set(first, seconds);
    }
    const known = seconds.get(second);
    if (known !== undefined) return known;
    const number = this.added(`${first}${second}`);
    seconds.set(second, number);
    return number;
  }

  /** The bigram's own number the first time that this text has it, else that of the repeat. */
  private told(number: number): number {
    if (this.lastIn[number] !== this.texts) {
      this.lastIn[number] = this.texts;
      this.times[number] = 1;
      return number;
    }
    const times = (this.times[number] ?? 0) + 1;
    this.times[number] = times;
    let numbers = this.repeats.get(number);
    if (!numbers) {
      numbers = [];
      this.repeats.set(number, numbers);
    }
    const known = numbers[times - 2];
    if (known !== undefined) return known;
    const repeat = this.added(`${this.names[number]}\t${times}`);
    numbers.push(repeat);
    return repeat;
  }

  private added(name: string): number {
    this.names.push(name);
    return this.names.length - 1;
  }
}
