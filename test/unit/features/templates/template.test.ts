import assert from 'node:assert/strict';
import { type Template, snippetOf, textOf } from '../../../../server/src/features/templates/template';

const template: Template = {
  id: 'any',
  language: 'en',
  kind: 'part',
  prefixes: ['any'],
  title: 'Any',
  description: 'Any',
  sections: ['plan'],
  body: [
    'Cost: $5 {a}\\\n',
    { stop: 1, choices: ['2,5', 'a|b', 'c\\d'] },
    ' and ',
    { stop: 2 },
    '\nagain ',
    { stop: 1 },
    '0, ',
    { stop: 2 },
  ],
};

describe('A template', () => {
  it('is a snippet in which text and choices are escaped, and what is said again is asked once', () => {
    assert.equal(
      snippetOf(template),
      'Cost: \\$5 {a\\}\\\\\n${1|__,2\\,5,a\\|b,c\\\\d|} and ${2:__}\nagain ${1}0, ${2}$0',
    );
  });

  it('is a text with blanks', () => {
    assert.equal(textOf(template), 'Cost: $5 {a}\\\n__ and __\nagain __0, __');
  });

  it('breaks lines as it is told', () => {
    assert.equal(textOf(template, '\r\n').split('\r\n').length, 3);
    assert.equal(snippetOf(template, '\r\n').split('\r\n').length, 3);
  });
});
