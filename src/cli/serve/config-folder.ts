import { homedir } from 'node:os';
import path from 'node:path';

/** The folder in which programs of this user keep what is theirs, with one for this program in it. */
export function configFolder(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  const { XDG_CONFIG_HOME, APPDATA } = environment;
  return path.join(XDG_CONFIG_HOME || ordinary(platform, APPDATA), 'taizhang');
}

function ordinary(platform: NodeJS.Platform, appData: string | undefined): string {
  if (platform === 'win32') return appData || path.join(homedir(), 'AppData', 'Roaming');
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Application Support');
  return path.join(homedir(), '.config');
}
