import type { NewTerm } from '../../terminology/packs/newTerm';
import { surfaceForms } from '../../terminology/terminology';
import type { Session } from '../session';
import { packText } from './packText';
import type { AddTermParams, AddTermResult } from './protocol';
import { fileNameOf } from './uriKey';
import { nameIn } from '../../terminology/terminology';

/**
 * The text of a pack file, as it is open in the client or else on disk, with a name added. What cannot be done is said in
 * the language of the reader.
 */
export async function addTermToPack(session: Session, params: AddTermParams): Promise<AddTermResult> {
  const { client, packs, service } = session;
  const { pack: uri, language, kind, concept } = params;
  const text = params.text.trim();
  const entry = packs.library.entry(uri);
  const translate = (await service()).translate(client.locale);
  const pack = entry?.pack?.title ?? fileNameOf(uri);
  const refuse = (key: string, more: Readonly<Record<string, string>> = {}): AddTermResult => ({
    error: translate(key, { pack, text, ...more }),
  });
  if (packs.library.isContributed(uri)) return refuse('addTerm.notThere', { pack: uri });

  const { terminology } = await packs.serviceFor(uri);
  const isNew = 'newId' in concept;
  const id = isNew ? concept.newId : concept.id;
  const known = terminology.concept(id);
  if (isNew && known) return refuse('addTerm.idTaken', { id });
  if (known && [...surfaceForms(known.names[language])].some((form) => form.text === text)) {
    return refuse('addTerm.known', { concept: nameIn(known, language) ?? id });
  }
  const current = await packText(packs, uri);
  if (current === undefined) return refuse('addTerm.notThere', { pack: uri });
  const term: NewTerm = { text, language, kind, id, ...(isNew ? { type: concept.type } : {}) };
  const answer = await packs.worker.run({ kind: 'add', fileName: fileNameOf(uri), text: current, term });
  return 'newText' in answer ? answer : refuse(`addTerm.${answer.reason}`, { id });
}
