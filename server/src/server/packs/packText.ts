import { decodeUtf8 } from '../../text/utf8';
import { FileFailure } from '../files';
import type { TermPacks } from './termPacks';

/** The text of a pack file, as it is open in the client or else on disk; undefined where it cannot be read. */
export async function packText({ documents, files }: TermPacks, uri: string): Promise<string | undefined> {
  const open = documents.get(uri);
  if (open) return open.getText();
  try {
    return decodeUtf8(await files.read(uri));
  } catch (error) {
    if (error instanceof FileFailure) return undefined;
    throw error;
  }
}
