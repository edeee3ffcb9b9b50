import assert from 'node:assert/strict';
import { createNoteChecker } from '../../../server/src/rules/checkNote';
import { isWorkUpOnRecord, studyStatus } from '../../../server/src/rules/readers/studyReader';
import type { Finding, Rule, RuleData } from '../../../server/src/rules/rule';
import { analyse, languageService } from '../../support/notes';
import { ruleData } from './notes';

const service = languageService();
const localised = { en: '{said}', fr: '{said}', zh: '{said}' };
const { excusedStudy } = ruleData('hfs-seizure-features').vocabulary;
const data: RuleData = {
  code: 'study',
  severity: 'hint',
  category: 'test',
  title: localised,
  texts: { message: localised },
  vocabulary: { excusedStudy: excusedStudy!, imaging: { en: ['imaging'], fr: ['imagerie'], zh: ['影像检查'] } },
  concepts: { imaging: ['mri'] },
};

/** A rule that reports what the note says of each MRI and of imaging, and at the start whether any is on record. */
const rule: Rule = {
  code: 'study',
  check(note, context) {
    const report = (start: number, end: number, said: string): Finding => {
      return { rule: 'study', start, end, message: { key: 'message', parameters: { said } }, related: [], fixes: [] };
    };
    const named = context.fromConcepts('imaging', (study) => studyStatus(note, context, study), 'status');
    const worded = context.fromWords(
      'imaging',
      (study) => studyStatus(note, context, study),
      'status',
      'investigation',
    );
    return [
      report(0, 0, isWorkUpOnRecord(note, context, 'imaging') ? 'on record' : 'missing'),
      ...[named, worded].flatMap(({ found, spanOf }) =>
        found.map((one) => report(spanOf(one).start, spanOf(one).end, one.value)),
      ),
    ];
  },
};

const check = createNoteChecker({
  terminology: service.terminology,
  folding: service.writing.folding,
  data: [data],
  rules: [rule],
});

/** Whether imaging is on record, and what is said of each, in order. */
const saidIn = (text: string): unknown[] =>
  check(analyse(text), { rules: {}, maxProblems: 12 }).map(({ message }) => message.parameters['said']);

describe('studyReader', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['MRI shows a loop. MRI normal. No mass on MRI.', ['done', 'done', 'done']],
    ['MRI booked. Plan: MRI. IRM demandée. 已预约MRI。', ['planned', 'planned', 'planned', 'planned']],
    ['MRI declined. MRI not needed, typical course. MRI contraindicated.', ['excused', 'excused', 'excused']],
    ['No MRI because of a pacemaker. MRI was not done; claustrophobia.', ['excused', 'excused']],
    ["Pas d'IRM, claustrophobie. IRM refusée. 拒绝MRI。无需磁共振检查。", ['excused', 'excused', 'excused', 'excused']],
    ['IRM : pas de lésion. MRI未见异常。磁共振无占位。', ['done', 'done', 'done']],
  ];
  for (const [text, expected] of cases) {
    it(`takes for on record: ${text}`, () => assert.deepEqual(saidIn(text), ['on record', ...expected]));
  }

  it('reads an investigation that heads a line', () => {
    assert.deepEqual(saidIn('MRI: no mass.'), ['on record', 'done']);
    assert.deepEqual(saidIn('MRI: not done.'), ['missing', 'notDone']);
    assert.deepEqual(saidIn('# MRI\nNo lesion.'), ['on record', 'done']);
    assert.deepEqual(saidIn('Imaging: loop of the AICA.'), ['on record', 'done']);
  });

  it('takes what is merely not done for missing', () => {
    assert.deepEqual(saidIn('MRI not done. No MRI so far. MRI of the brain was never done. No imaging.'), [
      'missing',
      'notDone',
      'notDone',
      'notDone',
      'notDone',
    ]);
    assert.deepEqual(saidIn("IRM non faite. Pas d'IRM à ce jour. Imagerie non faite."), [
      'missing',
      'notDone',
      'notDone',
      'notDone',
    ]);
    assert.deepEqual(saidIn('未行MRI。尚未做磁共振检查。未行影像检查。'), ['missing', 'notDone', 'notDone', 'notDone']);
  });

  it('leaves out what is taught, open in a form, or another’s', () => {
    assert.deepEqual(saidIn('Leaflet: MRI is advised.\n☐ MRI\nHer mother had an MRI.').slice(0, 1), ['missing']);
  });
});
