/** What `serve` adds to the command line, in Chinese. */
export const serve = {
  'serve-at': '台账窗格：{url}',
  'serve-stop': '按 Ctrl+C 停止。',
  'serve-trust':
    '证书由本机生成，只用于这个网页：{path}\nExcel 要求信任它之后才显示窗格，只需做一次：\n  Windows：certutil -user -addstore Root "{path}"\n  macOS：security add-trusted-cert -k ~/Library/Keychains/login.keychain-db "{path}"\n  Linux：仅供在浏览器里查看，打开网址后按提示继续\n详见 docs/部署说明.md。',
  'serve-certificate': '证书：{path}',
  'serve-open': '正在监听 {host}，同一网络里的其他机器也能打开。',
  'serve-not-built': '没有找到构建好的窗格：{path}。请先运行 npm run build。',
  'serve-port-invalid': '端口“{value}”无效，请写 0 至 65535 之间的整数。',
  'serve-port-taken': '端口 {port} 已被占用（{host}）。请用 --port 换一个，并按新端口重新生成清单。',
  'serve-cannot-listen': '无法在 {host}:{port} 监听：{reason}。',
  'serve-certificate-invalid': '证书无法使用：{path}（{reason}）。',
  'serve-cert-and-key': '--cert 与 --key 要一起给出。',
  'serve-office-js-invalid': '--office-js 应为 https 地址或文件夹，且以 office.js 为入口：{value}。',
  'serve-base-invalid': '--base 应为 https 开头的网址，例如 https://tz.example.cn：{value}。',
  'serve-manifest-base': '--manifest 要与 --base 一起使用。',
} as const;
