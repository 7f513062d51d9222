import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { webpack } from 'webpack';

const ROOT = path.join(__dirname, '..', '..');

/**
 * Compiles a worker's source for tests, as the build does: a thread cannot run TypeScript, and what lies in `dist` may be
 * old. Gives the compiled file, which lies inside the checkout so that its packages are found.
 * @param source from the root of the checkout
 */
export async function buildWorker(source: string): Promise<string> {
  const folder = path.join(ROOT, 'out', 'workers', String(process.pid));
  mkdirSync(folder, { recursive: true });
  const name = path.basename(source, '.ts');
  const compiler = webpack({
    mode: 'none',
    context: ROOT,
    target: 'node20',
    entry: { [name]: `./${source}` },
    output: { path: folder, filename: '[name].js', library: { type: 'commonjs2' } },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, use: 'swc-loader', exclude: /node_modules/ }] },
    externalsPresets: { node: true },
    externals: [/^[@a-z]/],
    externalsType: 'commonjs',
    devtool: false,
  });
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString()));
      else compiler.close(() => resolve());
    });
  });
  return path.join(folder, `${name}.js`);
}
