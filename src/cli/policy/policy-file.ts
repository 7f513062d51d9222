import { UserError } from '../../core/errors';
import { fileStem } from '../../core/file-name';
import { type PolicyDocument, readPolicy } from '../../policy/policy-document';
import { readPolicyFile } from './read-policy';

/** A policy document with the file it came from. */
export interface PolicyFile {
  readonly path: string;
  readonly document: PolicyDocument;
  /** Its title, else the file's name without folder and ending: what tasks name as their source. */
  readonly source: string;
}

/** The files that could be read, and the faults of those that could not: one bad file never stops the others. */
export async function readPolicies(
  paths: readonly string[],
): Promise<{ readonly files: PolicyFile[]; readonly faults: UserError[] }> {
  const files: PolicyFile[] = [];
  const faults: UserError[] = [];
  for (const path of new Set(paths)) {
    try {
      const document = readPolicy(await readPolicyFile(path));
      files.push({ path, document, source: document.title || fileStem(path) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      faults.push(error);
    }
  }
  return { files, faults };
}
