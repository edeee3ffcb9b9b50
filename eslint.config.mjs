import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** The floors of server/src, lowest first. A file may import from its own floor and from those below it. */
const floors = [
  ['text', 'terminology'],
  ['context', 'terminology/packs'],
  ['automaton'],
  ['recognition'],
  ['note'],
  ['rules'],
  ['features'],
];

/** What a pure file may import from npm: nothing of Node, of a transport or of an editor. */
const purePackages = [
  'fuse.js',
  'yaml',
  'jsonc-parser',
  'vscode-languageserver-textdocument',
  'vscode-languageserver-types',
];

const allFolders = floors.flat();

/** What files of a folder may import, those right in it or those in folders inside; `up` leads from them to `server/src`. */
function floorConfig(folder, floor, files, up) {
  const above = floors.slice(floor + 1).flat();
  const beside = folder === 'text' ? ['terminology'] : [];
  const forbidden = [...above, ...beside, 'main'];
  return {
    files: [files],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^${up}(?:.*/)?(?:${forbidden.join('|')})(?:/|$)|^${up}(?:\\.\\./)*[^./][^/]*$`,
              message: `server/src/${folder} is on floor ${floor}: it may import only from floors below it.`,
            },
            {
              regex: `^(?!\\.)(?!(?:${purePackages.map((name) => name.replaceAll('.', '\\.')).join('|')})$)`,
              message: 'Floors 0 to 5 are pure: no Node, no LSP transport, no vscode.',
            },
          ],
        },
      ],
    },
  };
}

const floorConfigs = floors.flatMap((folders, floor) =>
  folders.flatMap((folder) => {
    const up = '\\.\\./'.repeat(folder.split('/').length);
    return [
      floorConfig(folder, floor, `server/src/${folder}/*.ts`, up),
      floorConfig(folder, floor, `server/src/${folder}/*/**/*.ts`, `${up}\\.\\./`),
    ];
  }),
);

export default tseslint.config(
  { ignores: ['**/dist/**', '**/out/**', '**/node_modules/**', 'test/editor/host/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
        { selector: 'PropertyDefinition[accessibility="private"]', message: 'Use a #private field.' },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: [`server/src/{${allFolders.join(',')}}/**/*.ts`],
    rules: { 'no-console': 'error', 'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'Buffer'] },
  },
  ...floorConfigs,
  { files: ['**/*.mjs', '**/*.cjs', '**/*.js'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        require: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'error', '@typescript-eslint/no-unused-expressions': 'off' },
  },
  prettier,
);
