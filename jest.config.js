/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // Tests in test/shared need data that is not part of the repository: they run where TAIZHANG_SHARED names its folder.
  testPathIgnorePatterns: [
    '/node_modules/',
    ...(process.env.TAIZHANG_SHARED ? [] : ['<rootDir>/test/shared/']),
  ],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      { module: { type: 'commonjs' }, jsc: { transform: { react: { runtime: 'automatic' } } } },
    ],
    // These packages come as ES modules only; the rest of node_modules is left as it is, see below.
    '/node_modules/.+\\.js$': ['@swc/jest', { module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(@marcbachmann/cel-js|chokidar|readdirp|htmlparser2|domhandler|domutils|dom-serializer|domelementtype|entities)/)',
  ],
  // By default jest leaves a core idle, which on two cores doubles the time.
  maxWorkers: '100%',
  testTimeout: 60_000,
};
