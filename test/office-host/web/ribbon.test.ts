import { ribbonOf } from './ribbon';

it('finds the buttons that call a function, with their labels', () => {
  const manifest = `
    <Control xsi:type="Button" id="A"><Label resid="A.Label"/><Action xsi:type="ExecuteFunction"><FunctionName>check</FunctionName></Action></Control>
    <Control xsi:type="Button" id="B"><Label resid="B.Label"/><Action xsi:type="ShowTaskpane"/></Control>
    <bt:ShortStrings><bt:String id="A.Label" DefaultValue="检查"/></bt:ShortStrings>`;
  expect(ribbonOf(manifest)).toEqual([{ command: 'check', label: '检查' }]);
});
