#!/usr/bin/env node
try {
  require.resolve('../dist/node.js');
} catch {
  process.stderr.write('facies-language-server is not built: run "npm run build" first\n');
  process.exit(2);
}
require('../dist/node.js');
