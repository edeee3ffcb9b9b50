import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareRulePages, makeRulePages } from '../../../scripts/rulePages';
import { rules } from '../../../server/src/rules/registry';

const root = join(import.meta.dirname, '../../..');
const { pages, problems } = makeRulePages(root);

describe('rule pages', () => {
  it('are there for every rule in three languages, with an index and the table of README', () => {
    assert.deepEqual(problems, []);
    const expected = rules.flatMap(({ code }) =>
      ['en', 'fr', 'zh-cn'].map((folder) => `docs/rules/${folder}/${code}.md`),
    );
    assert.deepEqual([...pages.keys()].sort(), ['README.md', 'docs/rules.md', ...expected].sort());
  });

  it('are as they stand in the repository', () => {
    assert.deepEqual(compareRulePages(pages, root), { stale: [], left: [] });
  });

  it('say what the literature says of both sides at once, in each language', () => {
    const of = (folder: string): string => pages.get(`docs/rules/${folder}/bilateral-simultaneous-hfs.md`) ?? '';
    assert.match(of('en'), /> Bilateral simultaneous hemifacial spasm: unreported but for isolated published cases\./);
    assert.match(
      of('fr'),
      /> Spasme hémifacial bilatéral et simultané : non rapporté, hormis des cas isolés publiés\./,
    );
    assert.match(of('zh-cn'), /> 双侧面肌痉挛同时发作：除已发表的个案外未见报道。/);
    for (const folder of ['en', 'fr', 'zh-cn']) assert.match(of(folder), /10\.1007\/s00701-018-3725-3/);
  });

  it('show the ranges of scales and which were seen in a source', () => {
    const page = pages.get('docs/rules/en/scale-out-of-range.md') ?? '';
    assert.match(page, /^\| House-Brackmann scale \| 1–6 \| BMJ table and BMJ Best Practice \| yes \|$/m);
    assert.match(page, /^\| Facial Nerve Grading System 2\.0 \| 1–6; total 4–24 \| general knowledge \| no \|$/m);
  });

  describe('compared with a folder', () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'pages-'));
      mkdirSync(join(folder, 'docs/rules/fr'), { recursive: true });
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    it('are stale where the text differs or the file lacks, and left where no rule is', () => {
      writeFileSync(join(folder, 'docs/rules/fr/same.md'), 'same\n');
      writeFileSync(join(folder, 'docs/rules/fr/changed.md'), 'before\n');
      writeFileSync(join(folder, 'docs/rules/fr/gone.md'), 'gone\n');
      const made = new Map([
        ['docs/rules/fr/same.md', 'same\n'],
        ['docs/rules/fr/changed.md', 'after\n'],
        ['docs/rules/en/new.md', 'new\n'],
      ]);
      assert.deepEqual(compareRulePages(made, folder), {
        stale: ['docs/rules/fr/changed.md', 'docs/rules/en/new.md'],
        left: ['docs/rules/fr/gone.md'],
      });
    });
  });
});
