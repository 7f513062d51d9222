// Runs the command line from its sources in a process of its own, for tests that end it the hard way.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    module: { type: 'commonjs' },
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  });
  module._compile(code, filename);
};

const { run } = require(path.join(__dirname, '../../src/cli/main.ts'));
run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
