const { gzipSync } = require('node:zlib');

/**
 * Fails the build when what a page loads at once is larger, compressed, than it may be. Webpack's own hints weigh files
 * as they lie on disk, which says little of what travels.
 */
class GzipBudget {
  /**
   * @param {{ entry: string, maxBytes: number }} budget the entry point, and the most its initial files may weigh gzipped
   */
  constructor({ entry, maxBytes }) {
    this.entry = entry;
    this.maxBytes = maxBytes;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('GzipBudget', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'GzipBudget', stage }, () => {
        if (compiler.options.mode !== 'production') return;
        const files = compilation.entrypoints.get(this.entry).getFiles();
        const sizes = files
          .filter((file) => /\.(js|css)$/.test(file))
          .map((file) => [file, gzipSync(compilation.getAsset(file).source.buffer()).length]);
        const total = sizes.reduce((sum, [, size]) => sum + size, 0);
        const list = sizes.map(([file, size]) => `${file} ${inKilobytes(size)}`).join(', ');
        const message = `first load of ${this.entry}: ${inKilobytes(total)} of ${inKilobytes(this.maxBytes)} gzipped (${list})`;
        if (total > this.maxBytes) compilation.errors.push(new WebpackError(message));
        else compilation.getLogger('GzipBudget').info(message);
      });
    });
  }
}

function inKilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}

module.exports = { GzipBudget };
