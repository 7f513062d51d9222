import { words } from './words';

/** Surnames of one character: the common ones of today's registers, with the rarer ones of the traditional list. */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢' +
  '姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常' +
  '汤康易乔赖文施洪季柯颜庄邢梅盛葛温裴樊祝骆左兰霍翟阮童欧柳涂殷詹俞翁管尚辛安耿路关靳祁古章申伍祖柴穆' +
  '柏尤焦牛齐倪岳聂卜毕冉宁项曲单解鲍舒甘屈饶连麦车符鲁滕凌景卓牟艾苗游代喻褚蒲桂窦包娄占谷房佘阎苟匡华' +
  '虞司全裘边隋冀褟缪仲原池党展邸班鞠敖农蓝阳揭应储宫花隆巩简米晏丛荣瞿戚阚莘费卞栾郁晋成邬席郎茅臧鄢计' +
  '伏沙谈狄支昝滑糜诸纪麻强巫乌山郜封芮羿汲邴松井富弓牧隗仇栗刁钭厉戎束幸韶薄宿怀鄂咸籍蔺屠蒙阴苍闻劳逄' +
  '姬扶堵宰郦雍璩桑濮寿扈燕慕茹习宦鱼容慎戈庾暨满弘国寇广禄阙东殳沃蔚夔师厍晁勾融冷訾毋乜须丰巢蒯查荆逯' +
  '盖桓商佴佟伯赏墨哈谯笪爱仝佐佀尧闵苑萧邰岑练帅郏冼买楼粟漆腾亓仉肇亢库雒鹿修郗植庹蹇衣部危洛奚尼弋斯' +
  '戢母敬丘仰甄訚虎慈平';

/** Surnames of two characters. */
const COMPOUND = words(`
  欧阳 上官 司马 诸葛 皇甫 尉迟 公孙 慕容 令狐 司徒 东方 夏侯 端木 呼延 独孤 南宫 长孙
  宇文 轩辕 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 鲜于 闾丘 司空 赫连 闻人
  东郭 西门 百里 拓跋 纳兰 达奚 第五 梁丘 左丘 万俟 完颜
`);

const SINGLE_SET: ReadonlySet<string> = new Set(SINGLE);
const COMPOUND_SET: ReadonlySet<string> = new Set(COMPOUND);

/** Whether the character is a surname. */
export function isSingleSurname(character: string): boolean {
  return SINGLE_SET.has(character);
}

/** Whether the two characters are a surname of two characters. */
export function isCompoundSurname(characters: string): boolean {
  return COMPOUND_SET.has(characters);
}
