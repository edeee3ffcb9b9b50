import type { SeverityFinding } from '../../../server/src/rules/checkNote';
import type { RuleData } from '../../../server/src/rules/rule';

/** The text of the note that `finding` is a finding of. */
export const noteText = 'Left facial palsy.\nRight facial palsy.';

/** A rule with texts in three languages, for features that show findings. */
export const rule: RuleData = {
  code: 'two-sides',
  severity: 'warning',
  category: 'consistency',
  title: { en: 'Two sides', fr: 'Deux côtés', zh: '两侧' },
  texts: {
    message: {
      en: '{term} is said to be on both sides.',
      fr: '{term} est dit des deux côtés.',
      zh: '{term}左右侧记录不一致。',
    },
    other: { en: 'The other side', fr: "L'autre côté", zh: '另一侧' },
    replace: { en: 'Write "{side}"', fr: 'Écrire « {side} »', zh: '改为“{side}”' },
    remove: { en: 'Remove the side', fr: 'Supprimer le côté', zh: '删除侧别' },
  },
  vocabulary: {},
};

/** A finding at `Left facial palsy` with the other place and two fixes. */
export const finding: SeverityFinding = {
  rule: 'two-sides',
  severity: 'warning',
  fingerprint: '0123456789abcdef0123456789abcdef',
  start: 0,
  end: 17,
  message: { key: 'message', parameters: { term: 'Facial palsy' } },
  related: [{ span: { start: 19, end: 37 }, message: { key: 'other', parameters: {} } }],
  fixes: [
    {
      title: { key: 'replace', parameters: { side: 'Right' } },
      edits: [{ span: { start: 0, end: 4 }, newText: 'Right' }],
      preferred: true,
    },
    {
      title: { key: 'remove', parameters: {} },
      edits: [
        { span: { start: 0, end: 5 }, newText: '' },
        { span: { start: 19, end: 25 }, newText: '' },
      ],
      preferred: false,
    },
  ],
};
