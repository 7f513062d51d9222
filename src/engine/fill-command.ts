import { FILLERS } from '../fill';

/**
 * The command that makes what a filler proposes, for texts: `taizhang fill --rows`.
 * @param filler id of the filler
 */
export function fillCommand(filler: string): string {
  const found = FILLERS.find(({ id }) => id === filler);
  const options = [
    ...(found?.proposeRows ? [' --rows'] : []),
    ...(found?.propose && found.safety !== 'safe' ? [' --suggestions'] : []),
  ];
  return `taizhang fill${options.join('')}`;
}
