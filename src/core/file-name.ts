/** The last part of a path or an address, with slashes of either kind: the folders before it often name a person. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) || path;
}

/** The same without its ending, `.xlsx`. */
export function fileStem(path: string): string {
  return fileName(path).replace(/(?<=.)\.[A-Za-z]{3,4}$/, '');
}
