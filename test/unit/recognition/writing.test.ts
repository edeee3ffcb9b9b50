import assert from 'node:assert/strict';
import type { Concept, Term, TermKind } from '../../../server/src/terminology/concept';
import { createFolding } from '../../../server/src/text/folding';
import type { Language } from '../../../server/src/text/language';
import { recogniserOf } from '../../support/recogniser';

/** The ways of writing, each by itself: what is found for one name, and what beside it is not. */
const folding = createFolding('痙痉攣挛麻麻痺痹');

function found(
  name: string,
  language: Language,
  text: string,
  kind: TermKind = 'synonym',
  type = 'condition',
): string[] {
  const term: Term = { text: name, language, kind, concept: { id: 'concept', type } as Concept };
  return recogniserOf([term], folding)
    .recognise(text)
    .map(({ start, end }) => text.slice(start, end));
}

/** Each text is found whole, and nothing else in it. */
function finds(name: string, language: Language, texts: readonly string[], kind?: TermKind): void {
  for (const text of texts) assert.deepEqual(found(name, language, `: ${text}.`, kind), [text], text);
}

/** None of the texts has the name, whole or in part. */
function leaves(name: string, language: Language, texts: readonly string[], kind?: TermKind): void {
  for (const text of texts) assert.deepEqual(found(name, language, `: ${text}.`, kind), [], text);
}

describe('ways of writing', () => {
  it('English plurals, at the end and inside', () => {
    finds('hemifacial spasm', 'en', ['hemifacial spasms', 'HEMIFACIAL SPASMS']);
    finds('facial nerve palsy', 'en', ['facial nerve palsies']);
    finds('synkinesis', 'en', ['synkineses']);
    finds('blink reflex', 'en', ['blink reflexes']);
    finds('spasm of the face', 'en', ['spasms of the face']);
    finds('facial nucleus', 'en', ['facial nuclei']);
    leaves('spasm', 'en', ['spasmx', 'spasmses', 'spasmy']);
  });

  it('English singulars of plural names', () => {
    finds('facial muscles', 'en', ['facial muscle', 'facial muscles']);
    leaves('tics', 'en', ['tic']);
  });

  it('English possessives, with either apostrophe, as a plain plural, or left out', () => {
    finds("Bell's palsy", 'en', [
      "Bell's palsy",
      'Bell’s palsy',
      'Bells palsy',
      'Bell palsy',
      "BELL'S PALSY",
      'Bell’s-palsy',
    ]);
    finds('Tourette syndrome', 'en', ["Tourette's syndrome", 'Tourettes syndrome']);
    finds("Meigs' syndrome", 'en', ["Meigs' syndrome", 'Meigs syndrome', "Meigs's syndrome"]);
    leaves("Bell's palsy", 'en', ["Bell'z palsy", 'Bella palsy', 'Bell, palsy']);
  });

  it('British and American spelling', () => {
    finds('tumour of the haemangioma type', 'en', ['tumor of the hemangioma type', 'TUMOURS of the haemangioma type']);
    finds('hemorrhage', 'en', ['haemorrhage', 'haemorrhages']);
    leaves('tumour', 'fr', ['tumor']);
  });

  it('British and American spelling, by place in the word', () => {
    finds('hypocalcemic tetany', 'en', ['hypocalcaemic tetany']);
    finds('sensory maneuver', 'en', ['sensory manoeuvre']);
    finds('gynaecologic infection', 'en', ['gynecologic infection']);
    finds('CSF rhinorrhoea', 'en', ['CSF rhinorrhea']);
    finds('centimetre', 'en', ['centimeter', 'centimetres']);
    leaves('chemodenervation', 'en', ['chaemodenervation']);
    leaves('hemifacial spasm', 'en', ['haemifacial spasm']);
    leaves('diameter', 'en', ['diametre']);
    leaves('analyses', 'en', ['analyzes']);
  });

  it('English phrases with of', () => {
    finds('eyelid twitching', 'en', ['twitching of the eyelid', 'twitching of eyelids']);
    finds('facial weakness', 'en', ['weakness of face', 'weakness of the face']);
    finds('parotid tumour', 'en', ['tumor of the parotid', 'tumours of the parotid']);
    finds('facial nerve palsy', 'en', ['palsy of the facial nerve']);
    leaves('tonic spasm', 'en', ['spasm of the tonic']);
    leaves('eyelid twitching', 'en', ['twitching of an eyelid']);
    leaves('spasme palpébral', 'fr', ['spasme of the palpébral']);
  });

  it('dots in abbreviations', () => {
    assert.deepEqual(found('MVD', 'en', 's/p M.V.D. or M.V.D, MVD', 'abbreviation'), ['M.V.D.', 'M.V.D', 'MVD']);
    assert.deepEqual(found('IRM', 'fr', 'Nouvelle I.R.M. dans un an', 'abbreviation'), ['I.R.M.']);
    leaves('MVD', 'en', ['m.v.d', 'M. V. D', 'M.VD'], 'abbreviation');
    leaves('MS', 'en', ['M.S'], 'abbreviation');
  });

  it('no blank behind the prefix of an abbreviation', () => {
    finds('re-MVD', 'en', ['re-MVD'], 'abbreviation');
    leaves('re-MVD', 'en', ['re MVD'], 'abbreviation');
  });

  it('an accent that makes another word', () => {
    finds('fatigue', 'fr', ['fatigue', 'FATIGUE']);
    leaves('fatigue', 'fr', ['fatigué', 'fatigués', 'FATIGUÉ', 'fatigue\u0301']);
    finds('déviée', 'fr', ['deviée', 'deviee']);
  });

  it('no names of persons', () => {
    finds('Meige', 'fr', ['MEIGE', 'Meige']);
    for (const title of ['Mme ', 'Mr ', 'Dr. ', 'MME ', 'infirmière\u00a0', 'M. ']) {
      assert.deepEqual(found('Meige', 'fr', `${title}Meige`), [], title);
    }
    assert.deepEqual(found('Meige', 'fr', 'par le Dr meige'), ['meige']);
    assert.deepEqual(found('masseter', 'en', 'M. Masseter', 'synonym', 'anatomy'), ['Masseter']);
    assert.deepEqual(found('MRI', 'en', 'Dr MRI', 'abbreviation'), ['MRI']);
    assert.deepEqual(found('Meige', 'fr', 'Mme\nMeige'), ['Meige']);
  });

  it('French plurals and agreement inside a name', () => {
    finds('spasme hémifacial', 'fr', ['spasmes hémifaciaux', 'spasmes hemifaciaux', 'SPASMES HÉMIFACIAUX']);
    finds('hémispasme facial', 'fr', ['hémispasmes faciaux', 'hémispasmes facial']);
    finds('paralysie faciale', 'fr', ['paralysies faciales', 'paralysie facial']);
    finds('muscles peauciers', 'fr', ['muscle peaucier']);
    finds('spasme fonctionnel progressif', 'fr', [
      'spasmes fonctionnels progressifs',
      'spasme fonctionnelle progressive',
    ]);
    leaves('joue frontale', 'fr', ['jouée frontale']);
    leaves('cour', 'fr', ['cours']);
  });

  it('gender of a name that is an adjective', () => {
    assert.deepEqual(found('bilatéral', 'fr', 'atteinte bilatérale', 'preferred', 'course/pattern'), ['bilatérale']);
    assert.deepEqual(found('fatigue', 'fr', 'patiente fatiguée', 'preferred', 'sign/symptom'), []);
  });

  it('French elision, with either apostrophe, a blank, or run in', () => {
    finds('muscle de l’orbiculaire', 'fr', [
      "muscle de l'orbiculaire",
      'muscle de l’ orbiculaire',
      'muscle de l orbiculaire',
    ]);
    assert.deepEqual(found('hémispasme', 'fr', 'lhémispasme, dhemispasme'), ['hémispasme', 'hemispasme']);
    assert.deepEqual(found('hémispasme', 'en', 'lhémispasme'), []);
    assert.deepEqual(found('os', 'fr', 'los'), []);
  });

  it('missing accents and ligatures written out', () => {
    finds('œdème de l’œil', 'fr', ["oedeme de l'oeil", "ŒDÈME DE L'ŒIL", "oedème de l'œil"]);
  });

  it('hyphen, blank, slash, and written together', () => {
    finds('post-paralytic', 'en', ['post paralytic', 'postparalytic', 'post–paralytic', 'post-\n  paralytic']);
    finds('hemifacial spasm', 'en', [
      'hemi-facial spasm',
      'hemi facial spasm',
      'hemi-\nfacial spasm',
      'hemifacial-spasm',
    ]);
    finds('House-Brackmann', 'en', ['House Brackmann', 'House/Brackmann', 'HOUSE-BRACKMANN']);
    leaves('hemifacial spasm', 'en', [
      'hemi / facial spasm',
      'hemifacial / spasm',
      'hemifacial - spasm',
      'hemifa cial spasm',
    ]);
  });

  it('line breaks and wide blanks', () => {
    finds('hemifacial spasm', 'en', [
      'hemifacial\nspasm',
      'hemifacial\r\n    spasm',
      'hemifacial\u00a0spasm',
      'hemifacial\u3000spasm',
    ]);
    leaves('hemifacial spasm', 'en', ['hemifacial\n\nspasm', 'hemifacial\n- spasm', 'hemifacial\n1. spasm']);
  });

  it('full-width and half-width, composed and decomposed, soft hyphens', () => {
    finds('ondansétron (4 mg)', 'fr', [
      'ＯＮＤＡＮＳÉＴＲＯＮ （４　ｍｇ）',
      'ondanse\u0301tron(4 mg)',
      'ondan\u00adsétron (4 mg)',
    ]);
    finds('HFS-7', 'en', ['ＨＦＳ－７', 'HFS 7', 'HFS7'], 'abbreviation');
  });

  it('Traditional and Simplified characters', () => {
    finds('面肌痉挛', 'zh', ['面肌痙攣', '面肌痉攣']);
  });

  it('blanks, line breaks and particles inside Chinese names', () => {
    finds('面肌痉挛', 'zh', ['面肌 痉挛', '面肌的痉挛', '面\n肌痉挛', '面肌　痉挛']);
    finds('贝尔麻痹', 'zh', ['贝尔氏麻痹', '贝尔麻痺']);
    finds('贝尔氏麻痹', 'zh', ['贝尔麻痹']);
    finds('拉姆齐·亨特综合征', 'zh', ['拉姆齐亨特综合征', '拉姆齐・亨特综合征', '拉姆齐•亨特综合征']);
    leaves('面肌痉挛', 'zh', ['面肌，痉挛', '面肌和痉挛', '面肌\n\n痉挛', '面肌的的痉']);
  });

  it('punctuation of both widths inside a name, with or without blanks', () => {
    finds('impétigo, folliculite', 'fr', ['impétigo，folliculite', 'impétigo ,folliculite', 'impétigo,folliculite']);
  });

  it('abbreviations as they are written, in no plural', () => {
    finds('TIC', 'en', ['TIC'], 'abbreviation');
    leaves('TIC', 'en', ['tic', 'Tic', 'TICs', 'TICS'], 'abbreviation');
    finds('BTX-A', 'en', ['BTX-A', 'BTX A', 'BTXA', 'BTX–A'], 'abbreviation');
    leaves('BTX-A', 'en', ['btx-a', 'Btx-A'], 'abbreviation');
  });
});
