import { snippetOf } from '../features/templates/template';
import { onRequest } from './requests';
import type { Session } from './session';
import { type TemplatesAnswer, templatesMethod, type TemplatesParams } from './templates';

/** Answers what templates of notes there are. */
export function handleTemplates(session: Session): void {
  const { client, connection, notes, service } = session;
  connection.onRequest(
    templatesMethod,
    onRequest(session, templatesMethod, async ({ uri }: TemplatesParams): Promise<TemplatesAnswer> => {
      const note = uri === undefined ? undefined : await notes.analysis(uri);
      const templates = (await service()).templates(note, client.locale).map((template) => {
        const { id, language, kind, title, description } = template;
        return { id, language, kind, title, description, snippet: snippetOf(template) };
      });
      return { templates };
    }),
  );
}
