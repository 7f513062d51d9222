/** A button of the ribbon: its label, and the function of the add-in that it calls. */
export interface RibbonButton {
  readonly label: string;
  readonly command: string;
}

/** The buttons of a manifest that call a function of the add-in (ExecuteFunction), with their labels in the default language. */
export function ribbonOf(manifest: string): RibbonButton[] {
  const texts = new Map<string, string>();
  for (const [, id = '', text = ''] of manifest.matchAll(/<bt:String id="([^"]+)" DefaultValue="([^"]*)"/g)) {
    texts.set(id, text);
  }
  const controls = manifest.match(/<Control [\s\S]*?<\/Control>/g) ?? [];
  return controls.flatMap((control) => {
    const label = /<Label resid="([^"]+)"/.exec(control)?.[1];
    const command = /<FunctionName>([^<]+)</.exec(control)?.[1];
    return command === undefined ? [] : [{ command, label: texts.get(label ?? '') ?? command }];
  });
}
