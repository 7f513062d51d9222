// Runs the command line from its sources in a process of its own, for tests that end it the hard way.
require('../support/register-typescript');
const { run } = require('../../src/cli/main.ts');

run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
