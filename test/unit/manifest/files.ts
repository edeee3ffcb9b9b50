import { readFileSync } from 'node:fs';

/** A JSON file of the repository, by its path from the root. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

export interface RuleSetting {
  readonly enum: readonly string[];
  readonly enumDescriptions: readonly string[];
  readonly default: string;
  readonly description: string;
}

interface Setting {
  readonly type: string;
  readonly default: unknown;
  readonly scope: string;
  readonly order: number;
  readonly markdownDescription: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: { readonly enum?: readonly string[]; readonly enumDescriptions?: readonly string[] };
  readonly properties?: Readonly<Record<string, RuleSetting>>;
  readonly additionalProperties?: boolean;
}

/** What tests look at in the extension's manifest. */
export interface Manifest {
  readonly icon: string;
  readonly l10n: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: string; readonly restrictedConfigurations: readonly string[] };
  };
  readonly contributes: {
    readonly languages: readonly [
      {
        readonly id: string;
        readonly extensions: readonly string[];
        readonly aliases: readonly string[];
        readonly configuration: string;
        readonly icon: { readonly light: string; readonly dark: string };
      },
    ];
    readonly grammars: readonly { readonly language: string; readonly scopeName: string; readonly path: string }[];
    readonly snippets: readonly { readonly language: string; readonly path: string }[];
    readonly jsonValidation: readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
    readonly yamlValidation: readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
    readonly walkthroughs: readonly {
      readonly id: string;
      readonly steps: readonly {
        readonly id: string;
        readonly media: { readonly markdown: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
    readonly commands: readonly { readonly command: string; readonly category: string; readonly title: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly semanticTokenTypes: readonly { readonly id: string; readonly description: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string; readonly description: string }[];
    readonly semanticTokenScopes: readonly [{ readonly scopes: Readonly<Record<string, readonly string[]>> }];
  };
}

export const manifest = readJson<Manifest>('package.json');
