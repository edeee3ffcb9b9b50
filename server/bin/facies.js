#!/usr/bin/env node
try {
  require.resolve('../dist/cli.js');
} catch {
  process.stderr.write('facies is not built: run "npm run build" first\n');
  process.exit(2);
}
require('../dist/cli.js');
