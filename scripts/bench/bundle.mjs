// Compiles what is measured, and the command line, as the build does, into a folder of its own.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** Gives the folder that holds `entry.js` and `taizhang.js`. */
export async function bundle() {
  const folder = path.join(root, 'out', 'bench', 'program');
  const compiler = webpack({
    mode: 'production',
    context: root,
    target: 'node20',
    entry: {
      entry: './scripts/bench/entry.ts',
      documents: './scripts/bench/documents-entry.ts',
      taizhang: './src/cli/taizhang.ts',
      'xls-worker': './src/workbook/xls/xls-worker.ts',
    },
    output: { path: folder, filename: '[name].js', library: { type: 'commonjs2' } },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, use: 'swc-loader', exclude: /node_modules/ }] },
    node: { __dirname: false },
    externalsPresets: { node: true },
    externals: [
      ({ request }, done) => (/^[@a-z]/.test(request) ? done(null, `commonjs ${request}`) : done()),
    ],
    optimization: { minimize: false },
    devtool: false,
  });
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || stats.hasErrors())
        reject(error ?? new Error(stats.toString({ all: false, errors: true })));
      else compiler.close(resolve);
    });
  });
  return folder;
}
