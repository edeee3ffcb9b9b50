import type { Session } from '../session';
import { textsIn } from '../client';
import { guardNotification } from '../guard';
import { onRequest } from '../requests';
import { format } from '../../text/messages';
import { addTermToPack } from './addTermToPack';
import {
  type AddTermParams,
  type ConceptPageParams,
  type ContributedPacks,
  type FindConceptsParams,
  type NewPackParams,
  type TermPackInfo,
  addTermMethod,
  conceptPageMethod,
  contributedPacksMethod,
  findConceptsMethod,
  newPackMethod,
  termPacksMethod,
} from './protocol';
import type { PackEntry } from './packEntry';
import { nameOfFile } from '../../terminology/packs/packFileName';
import { fileNameOf } from './uriKey';

/** Follows the files of packs and answers requests about them. */
export function handlePacks(session: Session): void {
  const { client, connection, packs, service } = session;
  const log = connection.console;

  connection.onNotification(contributedPacksMethod, ({ uris }: ContributedPacks) =>
    guardNotification(contributedPacksMethod, log, () => packs.setContributed(textsIn(uris))),
  );

  connection.onRequest(
    termPacksMethod,
    onRequest(session, termPacksMethod, async () => {
      await packs.ready();
      return { packs: packs.library.entries.map((entry) => infoOf(entry, session)) };
    }),
  );
  connection.onRequest(
    findConceptsMethod,
    onRequest(session, findConceptsMethod, async ({ uri, query }: FindConceptsParams) => {
      const core = await packs.serviceFor(uri);
      return { concepts: core.findConcepts(query, client.locale) };
    }),
  );
  connection.onRequest(
    addTermMethod,
    onRequest(session, addTermMethod, (params: AddTermParams) => addTermToPack(session, params)),
  );
  connection.onRequest(
    newPackMethod,
    onRequest(session, newPackMethod, async ({ name, language, schema }: NewPackParams) => {
      const template = (await service()).translate(language)('pack.template');
      const first = schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`;
      return { text: first + format(template, { name: JSON.stringify(name) }) };
    }),
  );
  connection.onRequest(
    conceptPageMethod,
    onRequest(session, conceptPageMethod, async ({ id, uri }: ConceptPageParams) => {
      const core = uri === undefined ? await service() : await packs.serviceFor(uri);
      const markdown = core.conceptPage(id, client.locale);
      return markdown === undefined ? null : { markdown };
    }),
  );
}

function infoOf({ uri, pack, problems, format: written }: PackEntry, { packs }: Session): TermPackInfo {
  const folders = packs.library.foldersOf(uri);
  const folder = packs.library.isContributed(uri) ? undefined : folders.find((one) => one !== undefined);
  return {
    uri,
    name: pack?.title ?? nameOfFile(fileNameOf(uri)),
    ...(folder === undefined ? {} : { folder }),
    concepts: pack?.store.size ?? 0,
    terms: pack?.store.termCount ?? 0,
    problems: problems.length + packs.library.cross.filter((problem) => problem.uri === uri).length,
    writable: written !== 'fhir' && !packs.library.isContributed(uri),
  };
}
