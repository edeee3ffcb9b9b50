import assert from 'node:assert/strict';
import { type DocumentSymbol, MarkupContent } from 'vscode-languageserver-types';
import { semanticTokensLegend } from '../../../server/src/features/semanticTokens';
import { type Language, languages } from '../../../server/src/text/language';
import { analyseAtCaret, languageService } from '../../support/notes';

/** What a note says of hemifacial spasm, at `|`: the words of hover and outline in the note's own language, the modifiers. */
type Shown = readonly [note: string, hover: string, outline: string, modifiers: string];

const shown: Readonly<Record<Language, readonly Shown[]>> = {
  en: [
    ['No hemi|facial spasm.', 'absent (“No”)', 'absent', 'negated'],
    ['Possible hemi|facial spasm.', 'possible (“Possible”)', 'possible', 'possible'],
    ['Hemi|facial spasm in 2010.', 'past (“in 2010”)', 'past', 'historical'],
    [
      'Return if hemi|facial spasm.',
      'planned or hypothetical (“Return if”)',
      'planned or hypothetical',
      'hypothetical',
    ],
    ['Her mother has hemi|facial spasm.', 'in a relative (“Her mother has”)', 'in a relative', 'family'],
    ['His wife has hemi|facial spasm.', 'in another person (“His wife”)', 'in another person', 'other'],
    ['Left hemi|facial spasm.', 'left (“Left”)', 'left', ''],
    ['Right hemi|facial spasm.', 'right (“Right”)', 'right', ''],
    ['Hemi|facial spasm on both sides.', 'both sides (“on both sides”)', 'both sides', ''],
    [
      'She believes she has hemi|facial spasm.',
      'reported, not stated (“She believes”)',
      'reported, not stated',
      'unstated',
    ],
    ['“My hemi|facial spasm”, she says.', 'quoted', 'quoted', 'unstated'],
    [
      'Patient leaflet: hemi|facial spasm is painless.',
      'teaching text (“Patient leaflet”)',
      'teaching text',
      'unstated',
    ],
    ['Hemi|facial spasm: yes / no', 'open choice of a form (“yes / no”)', 'open choice of a form', 'unstated'],
    [
      'Family history: no left hemi|facial spasm.',
      'absent (“no”), in a relative (“Family history”), left (“left”)',
      'absent, in a relative, left',
      'negated family',
    ],
    ['Hemi|facial spasm: yes □ no ☑', 'absent (“yes □ no ☑”)', 'absent', 'negated'],
  ],
  fr: [
    ['Pas de spasme hémi|facial.', 'absence (« Pas de »)', 'absence', 'negated'],
    ['Suspicion de spasme hémi|facial.', 'possible (« Suspicion de »)', 'possible', 'possible'],
    ['Spasme hémi|facial en 2010.', 'antécédent (« en 2010 »)', 'antécédent', 'historical'],
    [
      'Revenir en cas de spasme hémi|facial.',
      'projet ou hypothèse (« en cas de »)',
      'projet ou hypothèse',
      'hypothetical',
    ],
    ['Sa mère a un spasme hémi|facial.', 'chez un proche (« Sa mère »)', 'chez un proche', 'family'],
    [
      'Son épouse a un spasme hémi|facial.',
      'chez une autre personne (« Son épouse »)',
      'chez une autre personne',
      'other',
    ],
    ['Spasme hémi|facial gauche.', 'à gauche (« gauche »)', 'à gauche', ''],
    ['Spasme hémi|facial droit.', 'à droite (« droit »)', 'à droite', ''],
    ['Spasme hémi|facial des deux côtés.', 'des deux côtés (« des deux côtés »)', 'des deux côtés', ''],
    [
      'Elle pense avoir un spasme hémi|facial.',
      'rapporté, non constaté (« pense avoir »)',
      'rapporté, non constaté',
      'unstated',
    ],
    ['« Mon spasme hémi|facial », dit-elle.', 'citation', 'citation', 'unstated'],
    [
      'Plaquette : le spasme hémi|facial est indolore.',
      "texte d'information (« Plaquette »)",
      "texte d'information",
      'unstated',
    ],
    [
      'Spasme hémi|facial : oui / non',
      "choix non rempli d'un formulaire (« oui / non »)",
      "choix non rempli d'un formulaire",
      'unstated',
    ],
  ],
  zh: [
    ['否认面肌|痉挛。', '否定（“否认”）', '否定', 'negated'],
    ['疑似面肌|痉挛。', '可能（“疑似”）', '可能', 'possible'],
    ['2010年曾患面肌|痉挛。', '既往（“曾患”）', '既往', 'historical'],
    ['如出现面肌|痉挛请复诊。', '计划或假设（“如出现”）', '计划或假设', 'hypothetical'],
    ['母亲有面肌|痉挛。', '亲属（“母亲”）', '亲属', 'family'],
    ['妻子有面肌|痉挛。', '他人（“妻子”）', '他人', 'other'],
    ['左侧面肌|痉挛。', '左侧（“左侧”）', '左侧', ''],
    ['右侧面肌|痉挛。', '右侧（“右侧”）', '右侧', ''],
    ['面肌|痉挛，两侧。', '双侧（“两侧”）', '双侧', ''],
    ['患者自认为是面肌|痉挛。', '转述而非认定（“自认为”）', '转述而非认定', 'unstated'],
    ['患者说“面肌|痉挛又犯了”。', '引述', '引述', 'unstated'],
    ['健康宣教：面肌|痉挛一般不痛。', '宣教或文献内容（“健康宣教”）', '宣教或文献内容', 'unstated'],
    ['面肌|痉挛：有/无', '表单未填选项（“有/无”）', '表单未填选项', 'unstated'],
  ],
};

/** The paragraphs of the hover before and after the one that tells the assertion. */
const around: Readonly<Record<Language, readonly [before: string, label: string, after: string]>> = (() => {
  const codes =
    'ICD-10 (WHO 2019) `G51.3` · ICD-10-CM `G51.3`, `G51.39` · ICD-11 MMS `8B88.2` · ' +
    'MeSH `D019569`, `C564198` · HPO `HP:0010828` · MONDO `MONDO:0007713` · Orphanet `ORPHA:221083`';
  return {
    en: [
      '**hemifacial spasm** · condition\n\n' +
        'Chronic movement disorder with irregular involuntary tonic or clonic contractions of muscles supplied by one ' +
        'facial nerve, usually starting around the eye.\n\n' +
        `French: spasme hémifacial · Chinese: 面肌痉挛\n\n${codes}`,
      'In this note: ',
      '*Facies, term pack hemifacial-spasm-and-facial-movements*',
    ],
    fr: [
      '**spasme hémifacial** · affection\n\n' +
        'Mouvement anormal chronique fait de contractions involontaires, irrégulières, cloniques ou toniques, des ' +
        "muscles innervés par un seul nerf facial, débutant le plus souvent autour de l'œil.\n\n" +
        `Anglais : hemifacial spasm · Chinois : 面肌痉挛\n\n${codes}`,
      'Dans cette note : ',
      '*Facies, lexique hemifacial-spasm-and-facial-movements*',
    ],
    zh: [
      '**面肌痉挛** · 疾病\n\n' +
        '一侧面神经支配的肌肉出现不规则、不自主的阵挛性或强直性收缩的慢性运动障碍，多从眼周开始。\n\n' +
        `英文：hemifacial spasm · 法文：spasme hémifacial\n\n${codes}`,
      '本病历中：',
      '*Facies，术语包 hemifacial-spasm-and-facial-movements*',
    ],
  };
})();

const nameOf: Readonly<Record<Language, string>> = { en: 'hemifacial spasm', fr: 'spasme hémifacial', zh: '面肌痉挛' };

describe('what a note says of a mention', () => {
  const service = languageService();
  for (const language of languages) {
    describe(`in ${language}`, () => {
      for (const [marked, hover, outline, modifiers] of shown[language]) {
        it(marked, () => {
          const { note, offset } = analyseAtCaret(marked);
          const contents = service.hover(note, note.document.positionAt(offset), language)?.contents;
          assert.ok(MarkupContent.is(contents));
          const [before, label, after] = around[language];
          assert.equal(contents.value, [before, label + hover, after].join('\n\n'));

          const symbols = (list: readonly DocumentSymbol[]): readonly DocumentSymbol[] =>
            list.flatMap((symbol) => [symbol, ...symbols(symbol.children ?? [])]);
          const named = symbols(service.documentSymbols(note, language)).filter(
            ({ name }) => name === nameOf[language],
          );
          assert.deepEqual(
            named.map(({ detail }) => detail),
            [outline],
          );

          assert.equal(modifiersAt(marked).join(' '), modifiers);
        });
      }
    });
  }

  /** The modifiers of the token at the caret. */
  function modifiersAt(marked: string): string[] {
    const { note, offset } = analyseAtCaret(marked);
    const { data } = service.semanticTokens(note);
    let character = 0;
    for (let at = 0; at < data.length; at += 5) {
      character += data[at + 1]!;
      if (character > offset || offset > character + data[at + 2]!) continue;
      return semanticTokensLegend.tokenModifiers.filter((_, bit) => data[at + 4]! & (1 << bit));
    }
    return ['no token'];
  }
});
