import type { CancellationToken, Location } from 'vscode-languageserver';
import type { LanguageService } from '../languageService';
import type { Mention } from '../note/noteAnalysis';
import { top } from './packs/packDiagnostics';
import { packText } from './packs/packText';
import { fileNameOf } from './packs/uriKey';
import type { Session } from './session';

/**
 * Where the concept of a mention is defined: the place in the file of the user's pack that its name, or the concept, comes
 * from; of a built-in concept its page, where the client can show it; else the place where the notes first affirm it, those
 * of this note before others. Undefined where there is none.
 */
export async function definitionOf(
  session: Session,
  core: LanguageService,
  uri: string,
  mention: Mention,
  token: CancellationToken,
): Promise<Location | undefined> {
  const inPack = await placeInPack(session, core, mention);
  if (inPack) return inPack;
  const { id } = mention.concept;
  const { conceptPages } = session.client;
  if (conceptPages !== undefined) return { uri: `${conceptPages}${encodeURIComponent(id)}.md`, range: top };
  const notes = await session.folderNotes.all(token);
  const isOther = (one: string): number => Number(one !== uri);
  const affirmed = notes
    .flatMap((note) => {
      const best = note.places.bestOf(id);
      return best?.isAffirmed ? [{ uri: note.uri, range: best.range }] : [];
    })
    .sort((a, b) => isOther(a.uri) - isOther(b.uri));
  return affirmed[0];
}

/** The place of a name that a pack gives, or of a concept that one defines. */
async function placeInPack(
  { packs }: Session,
  core: LanguageService,
  { concept, term }: Mention,
): Promise<Location | undefined> {
  const wanted = { id: concept.id, language: term.language, text: term.text };
  const isFrom = term.pack === undefined ? () => concept.custom === true : (title: string) => title === term.pack;
  const pack = core.packs.find(({ store, title }) => store.indexOf(concept.id) !== undefined && isFrom(title));
  const text = pack && (await packText(packs, pack.uri));
  if (!pack || text === undefined) return undefined;
  const fileName = fileNameOf(pack.uri);
  const task = { kind: 'check', fileName, text, wanted: [wanted, { id: concept.id }] } as const;
  const [ofName, ofConcept] = (await packs.worker.run(task)).places;
  return { uri: pack.uri, range: (term.pack === undefined ? ofConcept : (ofName ?? ofConcept)) ?? top };
}
