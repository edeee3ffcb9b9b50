import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fixAll, preferredEdits } from '../../../server/src/features/fixAll';
import type { SeverityFinding } from '../../../server/src/rules/checkNote';
import type { Fix } from '../../../server/src/rules/rule';
import { overlaps } from '../../../server/src/text/span';
import { analyse, featureContext, languageService, noteUri } from '../../support/notes';
import { finding } from './findings';

const settings = { rules: {}, maxProblems: 1000 };

/** The text after all of it was mended at once; undefined where nothing is offered. */
function mended(text: string): string | undefined {
  const note = analyse(text);
  const edits = fixAll(note, languageService().findings(note, settings), featureContext('en'))?.edit?.changes?.[
    noteUri
  ];
  return edits && TextDocument.applyEdits(note.document, edits);
}

const replace = (start: number, end: number, newText: string) => ({ span: { start, end }, newText });
const withFix = (...edits: Fix['edits']): SeverityFinding => ({
  ...finding,
  fixes: [{ title: { key: 'replace', parameters: {} }, edits, preferred: true }],
});

describe('fixAll', () => {
  it('mends every misspelling, in all its places', () => {
    assert.equal(
      mended('Left hemifacial spasam, blepharospams.\nHemifacial spasam again, and hemifacial spasam.'),
      'Left hemifacial spasm, blepharospasm.\nHemifacial spasm again, and hemifacial spasm.',
    );
    assert.equal(mended('Spasme hémifacail gauche.'), 'Spasme hémifacial gauche.');
    assert.equal(mended('左侧面肌痉孪，House-Brackmann III级。'), '左侧面肌痉挛，House-Brackmann III级。');
  });

  it('keeps line breaks, indentation and all that it does not mend', () => {
    assert.equal(
      mended('\ufeffPlan:\r\n  - hemifacial\r\n    spasam 😀\r\n\tblepharospams\r\n'),
      '\ufeffPlan:\r\n  - hemifacial\r\n    spasm 😀\r\n\tblepharospasm\r\n',
    );
  });

  it('leaves what its author has to decide, and says nothing where nothing else is there', () => {
    assert.equal(mended('House-Brackmann VII. Assessment: hemifacial spasm.'), undefined);
    assert.equal(
      mended('Assessment: hemifacial spasam. House-Brackmann VII.'),
      'Assessment: hemifacial spasm. House-Brackmann VII.',
    );
    assert.equal(mended(''), undefined);
  });

  it('has nothing left to mend the second time', () => {
    assert.equal(mended('Left hemifacial spasm, blepharospasm.'), undefined);
  });

  it('is an action of its kind, in the language of the reader', () => {
    const note = analyse('Left hemifacial spasam.');
    const found = languageService().findings(note, settings);
    const { title, kind } = fixAll(note, found, featureContext('fr')) ?? {};
    assert.deepEqual(
      [title, kind],
      ['Corriger toute l’orthographe et la notation de cette note', 'source.fixAll.facies'],
    );
  });
});

describe('preferredEdits', () => {
  it('leaves a fix out whole where another is in its way', () => {
    const first = withFix(replace(0, 4, 'a'), replace(10, 12, 'b'));
    const second = withFix(replace(20, 21, 'c'), replace(3, 6, 'd'));
    const third = withFix(replace(12, 13, 'e'), replace(4, 4, ''), replace(25, 25, 'f'));
    const fourth = withFix(replace(12, 14, 'g'));
    assert.deepEqual(preferredEdits([first, second, third, fourth]), [
      replace(0, 4, 'a'),
      replace(10, 12, 'b'),
      replace(12, 14, 'g'),
    ]);
  });

  it('takes the fixes that are preferred, and no others', () => {
    assert.deepEqual(preferredEdits([finding]), [replace(0, 4, 'Right')]);
    assert.deepEqual(preferredEdits([{ ...finding, fixes: finding.fixes.slice(1) }]), []);
  });

  it('gives edits in order that do not overlap, whatever the fixes', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(4)).map(([start, length]) => replace(start, start + length, 'x'));
    const findings = fc.array(
      fc.array(span, { minLength: 1, maxLength: 3 }).map((edits) => withFix(...edits)),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(findings, (all) => {
        const edits = preferredEdits(all);
        edits.slice(1).every(({ span: next }, index) => {
          const before = edits[index]!.span;
          assert.ok(before.end <= next.start && !overlaps(before, next), JSON.stringify(edits));
        });
      }),
    );
  });
});
