import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ActionOptions, codeActions } from '../../../server/src/features/codeActions';
import { diagnostics } from '../../../server/src/features/diagnostics';
import type { SeverityFinding } from '../../../server/src/rules/checkNote';
import type { Language } from '../../../server/src/text/language';
import { analyse, featureContext, languageService, noteUri } from '../../support/notes';
import { finding, noteText, rule } from './findings';

describe('codeActions', () => {
  const note = analyse(noteText);
  const at = (line: number, start: number, end = start) => ({
    start: { line, character: start },
    end: { line, character: end },
  });

  it('offers the fixes of a finding as quick fixes in the language of the reader', () => {
    const actions = codeActions(note, at(0, 3), [finding], [rule], featureContext('zh'));
    assert.deepEqual(
      actions.map(({ title, kind, isPreferred }) => ({ title, kind, isPreferred })),
      [
        { title: '改为“Right”', kind: 'quickfix', isPreferred: true },
        { title: '删除侧别', kind: 'quickfix', isPreferred: undefined },
      ],
    );
    for (const action of actions) {
      assert.deepEqual(action.diagnostics, diagnostics(note, [finding], [rule], 'zh'));
    }
  });

  it('edits this version of the note, and any version where clients know none', () => {
    const [, remove] = codeActions(note, at(0, 3), [finding], [rule], featureContext('en'));
    const edits = [
      { range: at(0, 0, 5), newText: '' },
      { range: at(1, 0, 6), newText: '' },
    ];
    assert.deepEqual(remove?.edit, {
      documentChanges: [{ textDocument: { uri: noteUri, version: 7 }, edits }],
      changes: { [noteUri]: edits },
    });
    assert.equal(TextDocument.applyEdits(note.document, edits), 'facial palsy.\nfacial palsy.');
  });

  it('offers them where the range touches the finding, and nowhere else', () => {
    const offered = (range: ReturnType<typeof at>) =>
      codeActions(note, range, [finding], [rule], featureContext('en')).length;
    assert.equal(offered(at(0, 0)), 2);
    assert.equal(offered(at(0, 17)), 2);
    assert.equal(offered(at(0, 18)), 0);
    assert.equal(offered(at(1, 0, 10)), 0);
  });

  it('names the same diagnostic as is shown, link and all', () => {
    const rulePages = 'https://example.org/rules/';
    const [action] = codeActions(note, at(0, 0), [finding], [rule], featureContext('fr'), { rulePages });
    assert.deepEqual(action?.diagnostics, diagnostics(note, [finding], [rule], 'fr', rulePages));
  });

  describe('that mend all of a rule', () => {
    const text = 'Left hemifacial spasam, blepharospams.\nHemifacial spasam. House-Brackmann VII.';
    const misspelt = analyse(text);
    const { rules } = languageService();
    const found = (maxProblems = 12) => languageService().findings(misspelt, { rules: {}, maxProblems });
    const offered = (character: number, options?: ActionOptions, findings = found()) =>
      codeActions(misspelt, at(0, character), findings, rules, featureContext('en'), options);

    it('come after the fixes of the finding, where others of its rule have one answer too', () => {
      const actions = offered(8);
      assert.deepEqual(
        actions.map(({ title, isPreferred }) => [title, isPreferred]),
        [
          ['Replace by "hemifacial spasm"', undefined],
          ['Replace all 2 in the note by "hemifacial spasm"', true],
          ['Fix all 2 in this note: Misspelt or confused term', undefined],
        ],
      );
      assert.equal(
        TextDocument.applyEdits(misspelt.document, actions[2]?.edit?.changes?.[noteUri] ?? []),
        'Left hemifacial spasm, blepharospasm.\nHemifacial spasm. House-Brackmann VII.',
      );
    });

    it('know of findings that are not shown', () => {
      const shown = found().filter(({ start }) => start === 5);
      assert.equal(offered(8, {}, shown).length, 2);
      assert.equal(offered(8, { all: () => found(100) }, shown).length, 3);
    });

    it('are not there for a rule of which no other finding has one answer', () => {
      const line = text.indexOf('VII') - text.indexOf('\n') - 1;
      const actions = codeActions(misspelt, at(1, line), found(), rules, featureContext('en'));
      assert.ok(actions.length > 0 && actions.every(({ title }) => !title.startsWith('Fix all')));
    });
  });

  describe('that dismiss a finding', () => {
    const dismissal = { command: 'facies.dismissFinding', scopes: ['workspace', 'user'] } as const;
    const offered = (findings: readonly SeverityFinding[], locale: Language, options: ActionOptions = { dismissal }) =>
      codeActions(note, at(0, 0, 17), findings, [rule], featureContext(locale), options).filter(({ edit }) => !edit);

    it('come after its fixes, one for each place to remember it in, with nothing of the note but its fingerprint', () => {
      const all = codeActions(note, at(0, 3), [finding], [rule], featureContext('en'), { dismissal });
      const titles = ['Dismiss this finding in this workspace', 'Dismiss this finding for me everywhere'];
      assert.deepEqual(
        all.slice(2),
        titles.map((title, index) => ({
          title,
          kind: 'quickfix',
          diagnostics: diagnostics(note, [finding], [rule], 'en'),
          command: {
            title,
            command: 'facies.dismissFinding',
            arguments: [dismissal.scopes[index], finding.fingerprint],
          },
        })),
      );
    });

    it('are in the language of the reader', () => {
      const titles = (locale: Language) => offered([finding], locale).map(({ title }) => title);
      assert.deepEqual(titles('fr'), [
        'Ignorer ce signalement dans cet espace de travail',
        'Ignorer ce signalement pour moi, partout',
      ]);
      assert.deepEqual(titles('zh'), ['在此工作区忽略该提示', '对我始终忽略该提示']);
    });

    it('say which rule they are about where there are several', () => {
      const other = { ...finding, fingerprint: 'f'.repeat(32) };
      assert.deepEqual(
        offered([finding, other], 'en').map(({ title, command }) => [
          title,
          ...((command?.arguments ?? []) as string[]),
        ]),
        [finding, other].flatMap(({ fingerprint }) => [
          ['Dismiss this finding in this workspace: Two sides', 'workspace', fingerprint],
          ['Dismiss this finding for me everywhere: Two sides', 'user', fingerprint],
        ]),
      );
    });

    it('are there for clients that dismiss findings only, for the places that they have', () => {
      assert.deepEqual(offered([finding], 'en', {}), []);
      const { command } = dismissal;
      assert.equal(offered([finding], 'en', { dismissal: { command, scopes: ['user'] } }).length, 1);
    });
  });
});
