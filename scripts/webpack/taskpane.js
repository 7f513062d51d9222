const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { contentSecurityPolicy } = require('./content-security-policy');
const { GzipBudget } = require('./gzip-budget');

/** What a clerk waits for when the pane opens, office.js aside. */
const FIRST_LOAD_BYTES = 350 * 1024;

/** Where the build keeps its own office.js, as the page sees it. */
const OWN_OFFICE_JS = 'office-js/office.js';

/** office.js loads its parts relative to itself: the library of each Excel, its texts, and the tables of old Excel. */
const OFFICE_JS_PARTS = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-{web,win32,mac,ios,android,winrt}-16.*.js',
  'telemetry/oteljs_agave.js',
  '*/office_strings.js',
];

/**
 * The pane and the ribbon's commands: one page, because both live in Excel's shared runtime.
 * @param {string} root the repository's folder
 * @returns {import('webpack').Configuration}
 */
function taskpane(root) {
  const officeJsUrl = process.env.OFFICE_JS_URL || OWN_OFFICE_JS;
  const officeJs = path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist');
  return {
    name: 'taskpane',
    target: 'web',
    entry: { taskpane: './src/taskpane/main.tsx' },
    output: {
      path: path.join(root, 'dist', 'taskpane'),
      filename: '[name].js',
      chunkFilename: '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: { jsc: { transform: { react: { runtime: 'automatic' } } } },
          },
        },
        { test: /\.hbs$/, type: 'asset/source' },
        // Its package says CommonJS of a file that is an ES module.
        { test: /[\\/]chinese-days[\\/].*\.js$/, type: 'javascript/auto' },
      ],
    },
    devtool: 'source-map',
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        template: path.join(root, 'src', 'taskpane', 'taskpane.html'),
        filename: 'taskpane.html',
        templateParameters: { officeJsUrl, policy: contentSecurityPolicy(officeJsUrl) },
      }),
      new CopyPlugin({
        patterns: [
          { from: path.join(root, 'assets'), to: 'assets' },
          { from: path.join(root, 'templates', 'print.css'), to: 'document' },
          { from: path.join(root, 'src', 'taskpane', 'views', 'briefing', 'preview.css'), to: 'document' },
          ...(officeJsUrl === OWN_OFFICE_JS
            ? OFFICE_JS_PARTS.map((from) => ({
                from,
                context: officeJs,
                to: 'office-js/[path][name][ext]',
                globOptions: { ignore: ['**/*.debug.js', '**/*-core.js'] },
                info: { minimized: true },
              }))
            : []),
        ],
      }),
      new GzipBudget({ entry: 'taskpane', maxBytes: FIRST_LOAD_BYTES }),
    ],
  };
}

module.exports = { taskpane };
