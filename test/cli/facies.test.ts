import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../../server/bin/facies.js');

let folder: string;

/** What a run of `facies` in the folder of the test printed, and how it ended. */
function facies(args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: '', XDG_CACHE_HOME: join(folder, 'cache') },
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

const lines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

const badScore = 'House-Brackmann VII.\n';

describe('facies', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'facies-cli-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  describe('annotate', () => {
    it('prints each mention with its offsets in the file as it is: CRLF, byte order mark, emoji', () => {
      writeFileSync(join(folder, 'a.note'), '\ufeffNo hemifacial spasm.\r\nExamination:\r\n😀 面肌痉挛\r\n');
      const { status, stdout, stderr } = facies(['annotate', 'a.note']);
      assert.deepEqual(lines(stdout), [
        {
          file: 'a.note',
          start: 4,
          end: 20,
          line: 0,
          character: 4,
          text: 'hemifacial spasm',
          concept: 'hemifacial-spasm',
          type: 'condition',
          language: 'en',
          assertion: { negation: 'negated', temporality: 'recent', experiencer: 'patient', laterality: 'none' },
          cues: [{ axis: 'negation', text: 'No', start: 1, end: 3 }],
          section: null,
          voice: 'note',
        },
        {
          file: 'a.note',
          start: 40,
          end: 44,
          line: 2,
          character: 3,
          text: '面肌痉挛',
          concept: 'hemifacial-spasm',
          type: 'condition',
          language: 'zh',
          assertion: { negation: 'affirmed', temporality: 'recent', experiencer: 'patient', laterality: 'none' },
          cues: [],
          section: 'examination',
          voice: 'note',
        },
      ]);
      assert.deepEqual([status, stderr], [0, '']);
    });

    it('says whose voice speaks, and by which words', () => {
      const { stdout } = facies(['annotate'], 'She believes it is hemifacial spasm.\n☐ blepharospasm\n“A tic.”');
      const mentions = lines(stdout) as { text: string; voice: string; cues: readonly unknown[] }[];
      assert.deepEqual(
        mentions.map(({ text, voice, cues }) => [text, voice, cues]),
        [
          ['hemifacial spasm', 'report', [{ axis: 'voice', text: 'She believes', start: 0, end: 12 }]],
          ['blepharospasm', 'template', [{ axis: 'voice', text: '☐', start: 37, end: 38 }]],
          ['tic', 'quotation', []],
        ],
      );
    });

    it('reads standard input where no file is named, and for -', () => {
      for (const args of [['annotate'], ['annotate', '-']]) {
        const [mention] = lines(facies(args, 'HFS, hemifacial spasm').stdout) as { file: string; text: string }[];
        assert.deepEqual([mention?.file, mention?.text], ['-', 'HFS']);
      }
    });

    it('names every file it cannot read, and reads the others', () => {
      mkdirSync(join(folder, 'notes'));
      writeFileSync(join(folder, 'bad.note'), Buffer.from([0x68, 0xff, 0xfe]));
      writeFileSync(join(folder, 'good.note'), 'blepharospasm');
      const { status, stdout, stderr } = facies(['annotate', 'missing.note', 'notes', 'bad.note', 'good.note']);
      assert.equal(
        stderr,
        [
          'facies: missing.note: no such file',
          'facies: notes: is a directory; name the files in it',
          'facies: bad.note: not valid UTF-8; save it as UTF-8',
          '',
        ].join('\n'),
      );
      assert.deepEqual(
        lines(stdout).map((mention) => (mention as { file: string }).file),
        ['good.note'],
      );
      assert.equal(status, 2);
    });

    it('does not read a note of 20 MB, and says so', () => {
      writeFileSync(join(folder, 'big.note'), 'hemifacial spasm, secret\n'.repeat(800_000));
      const { status, stdout, stderr } = facies(['annotate', 'big.note']);
      assert.equal(
        stderr,
        'facies: big.note: the note is longer than 16000000 characters; split it into shorter notes\n',
      );
      assert.deepEqual([status, stdout], [2, '']);
    });

    it('reads a note with NUL bytes', () => {
      const [mention] = lines(facies(['annotate'], '\0\0 tic\0').stdout) as { start: number; end: number }[];
      assert.deepEqual([mention?.start, mention?.end], [3, 6]);
    });

    it('ends quietly when nobody reads on', async () => {
      writeFileSync(join(folder, 'long.note'), 'hemifacial spasm\n'.repeat(20_000));
      const child = spawn(process.execPath, [program, 'annotate', 'long.note'], { cwd: folder });
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      child.stdout.once('data', () => child.stdout.destroy());
      await new Promise((resolve) => child.on('close', resolve));
      assert.equal(stderr, '');
    });
  });

  describe('assert', () => {
    it('prints each line with what is said of exactly its span', () => {
      const line = { id: 7, lang: 'en', text: 'No cough.', start: 3, end: 8 };
      const { status, stdout } = facies(['assert'], `${JSON.stringify(line)}\n`);
      assert.deepEqual(lines(stdout), [
        {
          ...line,
          assertion: { negation: 'negated', temporality: 'recent', experiencer: 'patient', laterality: 'none' },
          cues: [{ axis: 'negation', text: 'No', start: 0, end: 2 }],
        },
      ]);
      assert.equal(status, 0);
    });

    it('prints the cues of the axes only', () => {
      const line = { text: 'She believes she has no tic.', start: 24, end: 27 };
      assert.deepEqual(lines(facies(['assert'], `${JSON.stringify(line)}\n`).stdout), [
        {
          ...line,
          assertion: { negation: 'negated', temporality: 'recent', experiencer: 'patient', laterality: 'none' },
          cues: [{ axis: 'negation', text: 'no', start: 21, end: 23 }],
        },
      ]);
    });

    it('answers for a span over lines, of a type, without a language', () => {
      const assertionOf = (line: object): unknown =>
        (lines(facies(['assert'], JSON.stringify(line)).stdout)[0] as { assertion: unknown }).assertion;
      const affirmed = { negation: 'affirmed', temporality: 'recent', experiencer: 'patient', laterality: 'none' };
      const text = 'No hemifacial\nspasm.\nBotox refused.\n';
      assert.deepEqual(assertionOf({ text, start: 3, end: 19 }), { ...affirmed, negation: 'negated' });
      assert.deepEqual(assertionOf({ text, start: 0, end: text.length }), affirmed);
      const botox = { text, start: 21, end: 26 };
      assert.deepEqual(assertionOf(botox), affirmed);
      assert.deepEqual(assertionOf({ ...botox, type: 'drug' }), { ...affirmed, negation: 'negated' });
    });

    it('answers ten thousand lines through a pipe in their order, and names each that it cannot read', async () => {
      const child = spawn(process.execPath, [program, 'assert'], { cwd: folder });
      let stdout = '';
      let stderr = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      const wrong: Readonly<Record<number, string>> = {
        10: '{"text":"No cough."',
        2000: '["No cough."]',
        3000: '{"start":3,"end":8}',
        4000: '{"text":"No cough.","start":3,"end":80}',
        5000: '{"text":"No cough.","start":3,"end":8,"type":"disease"}',
      };
      for (let number = 1; number <= 10_000; number++) {
        const text = `${number % 2 === 0 ? 'No' : 'A'} cough, day ${number}.`;
        const start = text.indexOf('cough');
        child.stdin.write(`${wrong[number] ?? JSON.stringify({ id: number, text, start, end: start + 5 })}\n`);
      }
      child.stdin.end();
      const status = await new Promise((resolve) => child.on('close', resolve));
      const answers = lines(stdout) as { id: number; assertion: { negation: string } }[];
      const expected = Array.from({ length: 10_000 }, (_, index) => index + 1).filter((number) => !(number in wrong));
      assert.deepEqual(
        answers.map(({ id, assertion }) => [id, assertion.negation]),
        expected.map((id) => [id, id % 2 === 0 ? 'negated' : 'affirmed']),
      );
      assert.deepEqual(stderr.split('\n'), [
        'facies: -:10: not valid JSON',
        'facies: -:2000: not a JSON object',
        'facies: -:3000: "text" must be a string',
        'facies: -:4000: "end" must be a whole number from 3 to 9, the length of "text"',
        'facies: -:5000: "type" must be one of condition, sign/symptom, anatomy, nerve, vessel, drug, procedure, investigation, scale, pathogen, course/pattern, specialty, other',
        '',
      ]);
      assert.equal(status, 2);
    });

    it('names the line that is not JSON', () => {
      const { status, stderr } = facies(['assert'], '{"id":1,"text":"No cough.","start":3,"end":8}\n{"id"\n');
      assert.deepEqual([status, stderr], [2, 'facies: -:2: not valid JSON\n']);
    });
  });

  describe('lint', () => {
    it('prints findings for people, and ends with 1 where there is an error', () => {
      const { status, stdout } = facies(['lint'], badScore);
      assert.equal(
        stdout,
        '-:1:17: error: House-Brackmann VII is outside I–VI. Check the score. (scale-out-of-range)\n',
      );
      assert.equal(status, 1);
    });

    it('prints findings as one JSON array', () => {
      const { stdout } = facies(['lint', '--format', 'json'], badScore);
      assert.deepEqual(JSON.parse(stdout), [
        {
          file: '-',
          rule: 'scale-out-of-range',
          severity: 'error',
          message: 'House-Brackmann VII is outside I–VI. Check the score.',
          start: 16,
          end: 19,
          line: 0,
          character: 16,
        },
      ]);
      assert.deepEqual(JSON.parse(facies(['lint', '--format', 'json'], 'Seen today.').stdout), []);
    });

    it('prints findings as SARIF, and says there where a file could not be read', () => {
      writeFileSync(join(folder, 'a.note'), badScore);
      const { status, stdout } = facies(['lint', '--format', 'sarif', 'a.note', 'missing.note']);
      const { version, runs } = JSON.parse(stdout) as {
        version: string;
        runs: { results: { ruleId: string }[]; invocations: object[] }[];
      };
      assert.deepEqual([status, version, runs.length], [2, '2.1.0', 1]);
      assert.deepEqual(
        runs[0]?.results.map(({ ruleId }) => ruleId),
        ['scale-out-of-range'],
      );
      assert.deepEqual(runs[0]?.invocations, [{ executionSuccessful: false }]);
    });

    it('ends with 1 from the severity that is asked for', () => {
      const statuses = ['error', 'warning', 'information', 'hint', 'never'].map(
        (level) => facies(['lint', '--fail-on', level, '--rule', 'scale-out-of-range=information'], badScore).status,
      );
      assert.deepEqual(statuses, [0, 0, 1, 1, 0]);
    });

    it('fits the rules to a profile, and lets --rule go before it', () => {
      const misspelt = 'Left hemifacial spasam.';
      const severity = (...options: string[]) => /: (\w+): /.exec(facies(['lint', ...options], misspelt).stdout)?.[1];
      assert.equal(severity('--profile', 'general'), 'information');
      assert.equal(severity('--profile', 'coder'), 'hint');
      assert.equal(severity('--profile', 'coder', '--rule', 'misspelled-term=warning'), 'warning');
    });

    it('turns a rule off, and speaks the language asked for', () => {
      assert.equal(facies(['lint', '--rule', 'scale-out-of-range=off'], badScore).stdout, '');
      assert.equal(
        facies(['lint', '--locale', 'fr'], badScore).stdout,
        "-:1:17: error: House-Brackmann : VII est hors de l'intervalle I–VI. Vérifier le score. (scale-out-of-range)\n",
      );
    });
  });

  describe('complete', () => {
    it('offers names in the language that is written', () => {
      const first = (lang: string, text: string): unknown => {
        const input = `${JSON.stringify({ id: 'a', text, offset: text.length })}\n`;
        const [answer] = lines(facies(['complete', '--lang', lang], input).stdout) as {
          id: string;
          items: unknown[];
        }[];
        assert.equal(answer?.id, 'a');
        return answer?.items[0];
      };
      const item = { concept: 'blepharospasm', start: 0, end: 8 };
      assert.deepEqual(first('fr', 'blepharo'), { ...item, label: 'blépharospasme', insertText: 'blépharospasme' });
      assert.deepEqual(first('en', 'blepharo'), { ...item, label: 'blepharospasm', insertText: 'blepharospasm' });
      assert.deepEqual(first('zh', '患者面肌'), {
        label: '面肌痉挛',
        concept: 'hemifacial-spasm',
        insertText: '面肌痉挛',
        start: 2,
        end: 4,
      });
    });
  });

  it('refuses what makes no sense in one line, with status 2', () => {
    const refusals: [string[], string][] = [
      [[], 'facies: no command given; see facies --help\n'],
      [['frob'], 'facies: unknown command frob; see facies --help\n'],
      [
        ['lint', '--format', 'xml'],
        'facies: --format must be one of pretty, json, sarif, not xml; see facies --help\n',
      ],
      [['lint', '--rule', 'nope=hint'], 'facies: no rule is called nope; see facies --help\n'],
    ];
    for (const [args, message] of refusals) {
      assert.deepEqual(facies(args, 'x'), { status: 2, stdout: '', stderr: message });
    }
  });

  it('prints its version and its help', () => {
    assert.deepEqual(facies(['--version']), { status: 0, stdout: '0.1.0\n', stderr: '' });
    assert.match(facies(['--help']).stdout, /^Usage: facies COMMAND \[OPTION\]\.\.\. \[FILE\]\.\.\.\n/);
  });

  describe('--terms', () => {
    const pack = 'concepts:\n  - id: ward-score\n    type: scale\n    en: { preferred: ward score }\n';

    it('has annotate, lint and complete know the terms of packs, the first before the others', () => {
      writeFileSync(join(folder, 'ward.yaml'), pack);
      writeFileSync(
        join(folder, 'more.csv'),
        'concept,language,kind,term\nhemifacial-spasm,en,misspelling,hemifacial spasmodic\n',
      );
      const terms = ['--terms', 'ward.yaml', '--terms', 'more.csv'];
      const text = 'The ward scores differ. Left hemifacial spasmodic.\n';
      const mentions = lines(facies(['annotate', ...terms], text).stdout) as Record<string, unknown>[];
      assert.deepEqual(
        mentions.map(({ text: written, concept, type, language }) => [written, concept, type, language]),
        [
          ['ward scores', 'ward-score', 'scale', 'en'],
          ['Left', 'left-side', 'course/pattern', 'en'],
          ['hemifacial spasmodic', 'hemifacial-spasm', 'condition', 'en'],
        ],
      );
      assert.equal(
        facies(['lint', ...terms], text).stdout,
        '-:1:30: information: "hemifacial spasmodic": did you mean "hemifacial spasm"? (misspelled-term)\n',
      );
      const caret = JSON.stringify({ id: 1, text: 'ward sc', offset: 7 });
      const [answer] = lines(facies(['complete', '--lang', 'en', ...terms], caret).stdout) as { items: object[] }[];
      assert.deepEqual(answer?.items, [
        { label: 'ward score', concept: 'ward-score', insertText: 'ward score', start: 0, end: 7 },
      ]);
    });

    it('has annotate, lint and assert know the cues of packs', () => {
      writeFileSync(
        join(folder, 'cues.yaml'),
        'context:\n  en:\n    cues:\n      - { axis: negation, value: negated, direction: backward, texts: [zilch] }\n',
      );
      const terms = ['--terms', 'cues.yaml'];
      const text = 'Hemifacial spasm zilch.';
      const cue = { axis: 'negation', text: 'zilch', start: 17, end: 22 };
      const [mention] = lines(facies(['annotate', ...terms], text).stdout) as { assertion: object; cues: unknown }[];
      assert.deepEqual(mention?.cues, [cue]);
      const line = JSON.stringify({ text, start: 0, end: 16 });
      const [asserted] = lines(facies(['assert', ...terms], line).stdout) as { cues: unknown }[];
      assert.deepEqual(asserted?.cues, [cue]);
      assert.match(facies(['lint'], text).stdout, /\(laterality-missing\)/);
      assert.equal(facies(['lint', ...terms], text).stdout, '');
    });

    it('tells each problem of each pack in a line, and reads no note', () => {
      writeFileSync(join(folder, 'bad.yaml'), `${pack}    typ: scale\n  - id: ward-score\n`);
      writeFileSync(join(folder, 'bad.csv'), 'concept,language,term\na,de,Wort\n');
      writeFileSync(join(folder, 'notes.txt'), '');
      const files = ['bad.yaml', 'bad.csv', 'missing.json', 'notes.txt'];
      const { status, stdout, stderr } = facies(
        ['annotate', ...files.flatMap((file) => ['--terms', file])],
        'ward score',
      );
      assert.equal(
        stderr,
        [
          'bad.yaml:5:5: “typ” is no field of a term pack here. Correct its name or remove it; known here: id, type, subtype, relevance, side, note, en, fr, zh, codes, relations.',
          'bad.yaml:6:9: The id “ward-score” is there twice in this file. Put the names of both under one of them.',
          'bad.yaml:6:9: “ward-score” has no name here. Add a preferred name in English, French or Chinese.',
          'bad.csv:2:3: This is none of the values that “language” may have. Write one of: en, fr, zh.',
          'facies: missing.json: no such file',
          'facies: notes.txt: is no YAML, JSON or CSV file',
          '',
        ].join('\n'),
      );
      assert.deepEqual([status, stdout], [2, '']);
    });

    it('speaks the language that is asked for', () => {
      writeFileSync(join(folder, 'bad.csv'), 'concept,language,term\na,de,Wort\n');
      const { stderr } = facies(['annotate', '--terms', 'bad.csv', '--locale', 'zh'], '');
      assert.equal(stderr, 'bad.csv:2:3: “language”没有此值。请写以下之一：en, fr, zh。\n');
    });

    it('compiles a big pack once, and mends a cache that is damaged', () => {
      const definition = 'Found on the ward. '.repeat(20);
      const rows = Array.from({ length: 1000 }, (_, n) => `big-${n},en,ward finding number ${n},${definition}`);
      writeFileSync(join(folder, 'big.csv'), ['concept,language,term,definition', ...rows].join('\n'));
      const cache = join(folder, 'cache/facies/packs');
      const annotate = () => facies(['annotate', '--terms', 'big.csv'], 'Ward finding number 999.').stdout;
      const first = annotate();
      assert.match(first, /"concept":"big-999"/);
      const [file = '', ...others] = readdirSync(cache);
      assert.deepEqual([others, file.endsWith('.faciespack')], [[], true]);
      const whole = readFileSync(join(cache, file));
      assert.equal(annotate(), first);
      assert.deepEqual(readFileSync(join(cache, file)), whole);
      writeFileSync(join(cache, file), Buffer.concat([whole.subarray(0, 5000), Buffer.alloc(whole.length - 5000)]));
      assert.equal(annotate(), first);
      assert.deepEqual(readFileSync(join(cache, file)), whole);
    });
  });
});
