import {
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type CompletionItem,
  type CompletionParams,
  type HoverParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { noteOfItem } from '../features/completion/completion';
import { dismissalScopes } from '../features/dismissActions';
import { chosenCommand } from './choices';
import { dismissCommand } from './dismissals';
import { lazy } from './lazy';
import { addTermCommand } from './packs/protocol';
import { forPrefixClient } from './prefixCompletion';
import { onNoteRequest, onPackRequest, onRequest } from './requests';
import type { Session } from './session';

/** Answers requests about notes, each by one call of the language service. A note that is not open has nothing to tell. */
export function handleFeatures(session: Session): void {
  const { asking, choices, client, connection, diagnoser, notes, packs, service, settings } = session;
  const { locale, rulePages } = client;
  // A window without a folder has no workspace to remember anything for.
  const scopes = dismissalScopes.filter((scope) => scope !== 'workspace' || client.folders.length > 0);
  const dismissal = client.dismissed && { command: dismissCommand, scopes };
  const options = { rulePages, dismissal, snippets: client.snippetEdits };

  const chosen = client.choices ? { chosenCommand } : {};

  const hover = onNoteRequest(session, 'textDocument/hover', null, (core, note, { position }: HoverParams) => {
    return core.hover(note, position, locale) ?? null;
  });
  const completion = onNoteRequest(
    session,
    'textDocument/completion',
    null,
    (core, note, { position, context }: CompletionParams) => {
      const { uri } = note.document;
      const typing = notes.typing(uri);
      const unasked = client.asksWhileTyping && asking.isUnasked(note.document, position, typing, context);
      const list = core.completion(note, position, locale, { unasked, choices: choices.all, ...chosen });
      return client.completesByPrefix ? forPrefixClient(list) : list;
    },
  );
  connection.onHover(
    onPackRequest(session, 'textDocument/hover', hover, (core, document, { position }) => {
      return core.packFileHover(document, position, locale) ?? null;
    }),
  );
  connection.onCompletion(
    onPackRequest(session, 'textDocument/completion', completion, (core, document, { position }) => {
      return core.packFileCompletion(document, position, locale);
    }),
  );
  connection.onCompletionResolve(
    onRequest(session, 'completionItem/resolve', async (item: CompletionItem) => {
      const uri = noteOfItem(item);
      return (await (uri === undefined ? service() : packs.serviceFor(uri))).resolveCompletion(item, locale);
    }),
  );
  connection.onFoldingRanges(
    onNoteRequest(session, 'textDocument/foldingRange', null, (core, note) => core.foldingRanges(note)),
  );
  connection.languages.semanticTokens.on(
    onNoteRequest(session, 'textDocument/semanticTokens/full', { data: [] }, (core, note) => core.semanticTokens(note)),
  );
  connection.languages.semanticTokens.onRange(
    onNoteRequest(
      session,
      'textDocument/semanticTokens/range',
      { data: [] },
      (core, note, { range }: SemanticTokensRangeParams) => core.semanticTokens(note, range),
    ),
  );
  if (client.hierarchicalSymbols) {
    connection.onDocumentSymbol(
      onNoteRequest(session, 'textDocument/documentSymbol', null, (core, note) => core.documentSymbols(note, locale)),
    );
  }
  if (client.codeActionLiterals) {
    connection.onCodeAction(
      onNoteRequest(session, 'textDocument/codeAction', null, async (core, note, params: CodeActionParams) => {
        const { range, context, textDocument } = params;
        const set = await settings.get(textDocument.uri);
        const standing = diagnoser.standing(textDocument.uri);
        const findings = core.findings(note, set, standing);
        const all = lazy(() => core.findings(note, { ...set, maxProblems: Number.MAX_SAFE_INTEGER }, standing));
        const actions = core.codeActions(note, range, findings, locale, { ...options, all });
        const add = client.packs && !isUnasked(params) && core.addTermAction(note, range, addTermCommand, locale);
        const preferred = isUnasked(params) ? [] : core.preferredTermActions(note, range.start, locale);
        const whole = context.only?.some(isOfSource) && core.fixAll(note, all(), locale);
        return [...actions, ...(add ? [add] : []), ...preferred, ...(whole ? [whole] : [])].filter(({ kind }) =>
          isWanted(kind, context.only),
        );
      }),
    );
  }
}

/** Whether nothing is selected and nobody asks: the editor looks whether a sign is to be shown at the caret. */
function isUnasked({ context, range: { start, end } }: CodeActionParams): boolean {
  const isEmpty = start.line === end.line && start.character === end.character;
  return isEmpty && context.triggerKind === CodeActionTriggerKind.Automatic;
}

/** Whether somebody asks for actions on a whole source file: these are not among what is offered at a place. */
function isOfSource(kind: string): boolean {
  return kind === CodeActionKind.Source || kind.startsWith(`${CodeActionKind.Source}.`);
}

/** Whether an action of this kind may be offered where only some kinds, and what is below them, are asked for. */
function isWanted(kind: string | undefined, only: readonly string[] | undefined): boolean {
  if (only === undefined || kind === undefined) return only === undefined;
  return only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}
