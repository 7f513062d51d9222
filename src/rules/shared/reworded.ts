import { similarity } from '../../text/similarity';

/** Words by which a problem becomes a measure, or a measure a progress, without anything being said. */
const PADDING =
  /已经?|正在|予以|加以|进行|立即|及时|进一步|切实|务必|坚决|一是|二是|三是|问题|存在|没有|[要将须应拟未没不了的]/g;

/** Texts shorter than this are alike by chance. */
const LEAST_LENGTH = 6;

/**
 * How alike two texts are once the words that only reword (已, 要, 将, 未 …) are taken out, 0…1 with two decimals;
 * 0 where either has fewer than six characters left.
 */
export function rewordedLikeness(a: string, b: string): number {
  const [left, right] = [bare(a), bare(b)];
  if (left.length < LEAST_LENGTH || right.length < LEAST_LENGTH) return 0;
  return Math.floor(similarity(left, right) * 100) / 100;
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\p{P}\p{S}\s\d]/gu, '')
    .replaceAll(PADDING, '');
}
