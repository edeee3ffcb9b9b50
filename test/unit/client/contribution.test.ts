import assert from 'node:assert/strict';
import { readContribution } from '../../../client/src/termPacks/contribution';

function manifestWith(termPacks: unknown): unknown {
  return { name: 'hospital', contributes: { facies: { termPacks } } };
}

describe('The term packs that an extension contributes', () => {
  it('are the paths of its manifest, from its folder and once each', () => {
    const paths = ['./terms/hospital.yaml', 'terms/a/../b.json', 'terms//b.json', '.\\terms\\Klinik.CSV', './x.yml'];
    assert.deepEqual(readContribution(manifestWith(paths)), {
      paths: ['terms/hospital.yaml', 'terms/b.json', 'terms/Klinik.CSV', 'x.yml'],
      problems: [],
    });
  });

  it('are none in a manifest that says nothing of them', () => {
    for (const manifest of [undefined, null, 'text', {}, { contributes: {} }, { contributes: { facies: null } }]) {
      assert.deepEqual(readContribution(manifest), { paths: [], problems: [] });
    }
  });

  it('lie inside the extension, and the good ones are used beside the bad', () => {
    const outside = [
      '../other.yaml',
      'a/../../b.yaml',
      '/etc/b.yaml',
      '\\\\host\\b.yaml',
      'C:\\b.yaml',
      'file:///b.yaml',
    ];
    for (const path of [...outside, '', '.', 7, null, ['a.yaml']]) {
      assert.deepEqual(readContribution(manifestWith([path, 'good.yaml'])), {
        paths: ['good.yaml'],
        problems: [`contributes.facies.termPacks: ${JSON.stringify(path)} is no path inside the extension.`],
      });
    }
  });

  it('are YAML, JSON or CSV files in a list', () => {
    assert.deepEqual(readContribution(manifestWith(['terms/readme.md'])), {
      paths: [],
      problems: ['contributes.facies.termPacks: "terms/readme.md" is no YAML, JSON or CSV file.'],
    });
    assert.deepEqual(readContribution(manifestWith('terms/hospital.yaml')), {
      paths: [],
      problems: ['contributes.facies.termPacks is not a list.'],
    });
  });
});
