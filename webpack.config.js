const path = require('node:path');
const { BannerPlugin } = require('webpack');
const { taskpane } = require('./scripts/webpack/taskpane');

/**
 * The command line as one file for Node. Packages stay outside the bundle: they are installed beside it.
 * @type {import('webpack').Configuration}
 */
const commandLine = {
  name: 'cli',
  target: 'node20',
  entry: {
    taizhang: './src/cli/taizhang.ts',
    'xls-worker': './src/workbook/xls/xls-worker.ts',
    'file-worker': './src/cli/parallel/file-worker.ts',
  },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js', library: { type: 'commonjs2' } },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [{ test: /\.ts$/, use: 'swc-loader', exclude: /node_modules/ }] },
  // The program finds its templates from where it stands.
  node: { __dirname: false },
  externalsPresets: { node: true },
  externals: [({ request }, done) => (/^[@a-z]/.test(request) ? done(null, `commonjs ${request}`) : done())],
  optimization: { minimize: false },
  devtool: 'source-map',
  performance: { hints: false },
  // Installed as a package's command, the file is started by itself.
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
};

module.exports = [commandLine, taskpane(path.resolve(__dirname))];
