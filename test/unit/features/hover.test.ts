import assert from 'node:assert/strict';
import { type Hover, MarkupContent } from 'vscode-languageserver-types';
import type { Language } from '../../../server/src/text/language';
import { analyseAtCaret, languageService, textIn } from '../../support/notes';

function hoverAt(marked: string, locale: Language): Hover | undefined {
  const { note, offset } = analyseAtCaret(marked);
  return languageService().hover(note, note.document.positionAt(offset), locale);
}

function markdownAt(marked: string, locale: Language): string {
  const contents = hoverAt(marked, locale)?.contents;
  assert.ok(MarkupContent.is(contents), `nothing to hover in ${JSON.stringify(marked)}`);
  assert.equal(contents.kind, 'markdown');
  return contents.value;
}

/** The paragraph that says how the note asserts the mention. */
function assertionAt(marked: string, locale: Language): string | undefined {
  const label = { en: 'In this note', fr: 'Dans cette note', zh: '本病历中' }[locale];
  return markdownAt(marked, locale)
    .split('\n\n')
    .find((paragraph) => paragraph.startsWith(label));
}

const codes =
  'ICD-10 (WHO 2019) `G51.3` · ICD-10-CM `G51.3`, `G51.39` · ICD-11 MMS `8B88.2` · ' +
  'MeSH `D019569`, `C564198` · HPO `HP:0010828` · MONDO `MONDO:0007713` · Orphanet `ORPHA:221083`';

describe('hover', () => {
  it('describes an English term', () => {
    assert.equal(
      markdownAt('She has hemi|facial spasm.', 'en'),
      '**hemifacial spasm** · condition\n\n' +
        'Chronic movement disorder with irregular involuntary tonic or clonic contractions of muscles supplied by one ' +
        'facial nerve, usually starting around the eye.\n\n' +
        'French: spasme hémifacial · Chinese: 面肌痉挛\n\n' +
        `${codes}\n\n` +
        '*Facies, term pack hemifacial-spasm-and-facial-movements*',
    );
  });

  it('describes a French term to a French reader', () => {
    assert.equal(
      markdownAt('Le patient présente un hémi|spasme facial.', 'fr'),
      '**spasme hémifacial** · affection\n\n' +
        'Mouvement anormal chronique fait de contractions involontaires, irrégulières, cloniques ou toniques, des ' +
        "muscles innervés par un seul nerf facial, débutant le plus souvent autour de l'œil.\n\n" +
        'Anglais : hemifacial spasm · Chinois : 面肌痉挛\n\n' +
        `${codes}\n\n` +
        '*Facies, lexique hemifacial-spasm-and-facial-movements*',
    );
  });

  it('describes a Chinese term in Chinese, whoever reads', () => {
    assert.equal(
      markdownAt('患者面肌|痉挛三年。', 'en'),
      '**面肌痉挛** · condition\n\n' +
        '一侧面神经支配的肌肉出现不规则、不自主的阵挛性或强直性收缩的慢性运动障碍，多从眼周开始。\n\n' +
        'English: hemifacial spasm · French: spasme hémifacial\n\n' +
        `${codes}\n\n` +
        '*Facies, term pack hemifacial-spasm-and-facial-movements*',
    );
    assert.equal(markdownAt('患者面肌|痉挛三年。', 'zh').split('\n\n')[0], '**面肌痉挛** · 疾病');
  });

  it('covers the whole mention, from its first letter to behind its last', () => {
    for (const marked of ['Has |Bell’s palsy.', 'Has Bell’s| palsy.', 'Has Bell’s palsy|.']) {
      const { note } = analyseAtCaret(marked);
      const range = hoverAt(marked, 'en')?.range;
      assert.ok(range);
      assert.equal(textIn(note, range), 'Bell’s palsy');
    }
  });

  it('has nothing to say of other words', () => {
    for (const marked of ['|She has a hemifacial spasm.', 'She has| a hemifacial spasm.', '|', 'x\n|']) {
      assert.equal(hoverAt(marked, 'en'), undefined);
    }
  });

  it('says how the note asserts the mention, by which words, in the language of the reader', () => {
    assert.equal(assertionAt('No left hemi|facial spasm.', 'en'), 'In this note: absent (“No”), left (“left”)');
    assert.equal(
      assertionAt('No left hemi|facial spasm.', 'fr'),
      'Dans cette note : absence (« No »), à gauche (« left »)',
    );
    assert.equal(assertionAt('患者否认左侧面肌|痉挛。', 'zh'), '本病历中：否定（“否认”）、左侧（“左侧”）');
  });

  it('leaves out what goes without saying', () => {
    assert.equal(assertionAt('She has hemi|facial spasm.', 'en'), undefined);
  });

  it('keeps the name of a brand and says whose it is', () => {
    const [title] = markdownAt('She takes Depa|kote.', 'en').split('\n\n');
    assert.equal(title, '**Depakote** (valproate) · drug');
  });

  it('tells what an abbreviation may also mean', () => {
    assert.equal(
      markdownAt('The patient has HF|S.', 'en').split('\n\n').at(-2),
      '“HFS” may also mean: hand-foot syndrome, high-frequency stimulation',
    );
  });

  it("tells it in the reader's language, with the meanings in that of the sentence", () => {
    const open = (marked: string, locale: Language) => markdownAt(marked, locale).split('\n\n').at(-2);
    assert.equal(
      open('PF| since Monday, HB grade IV.', 'fr'),
      '« PF » peut aussi signifier : plantar fasciitis, posterior fossa, pulmonary fibrosis',
    );
    assert.equal(open('On toxin for M|G, 20 units.', 'zh'), '“MG”也可能指：myasthenia gravis、milligram');
  });
});
