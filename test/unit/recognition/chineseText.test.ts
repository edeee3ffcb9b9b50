import assert from 'node:assert/strict';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { compileRecognition } from '../../../server/build/recognition';
import { createLanguageService } from '../../../server/src/languageService';
import { resources } from '../../support/resources';

/** Sentences in which what stands in brackets is no name: the words around it, or the word it is part of, say otherwise. */
const noNames = `
表[面肌]纤维断裂
患者背[面肌]肉酸痛
创面与溃疡[面部]分愈合
截[面部]位见图
界[面部]分粗糙
各方[面神经]系统用药
侧方[面神经]纤维断裂
坐在对[面瘫]倒了
切[面痛]，换药后缓解
床[面瘫]软塌陷
乳[头痛]，伴溢液
左膝骨[头痛]
脚趾[头痛]半月
舌[头痛]，进食加重
乳[头疼]
伤[口部]位换药
造[口部]位皮肤完整
切[口歪]斜愈合
刀[口歪]曲
肱骨[颈部]骨折
胆囊[颈部]结石嵌顿
子宫[颈部]肥大
压疮评估为[中风]险
血栓风险分级：[中风]险
跌倒高、[中风]险人群宣教
护[理疗]效满意
处[理疗]效欠佳
心[理疗]法随访
恢[复健]康后出院
反[复健]忘2年
触电样电[流感]
输入暖[流感]明显
田间野[生蛇]咬伤手部
反[复视]物重影
反[复视]力下降
约[束颤]抖的肢体
出[血管]理方案
输[血管]理制度
止[血管]理培训
紫色采[血管]2支
取用抽[血管]
平[衡力]差
伤口愈合良[好度]评价
其[中医]保报销六成
关节[炎症]状缓解
胃[炎症]状反复
下[肢体]表静脉迂曲
左上[肢体]位摆放
配[眼]镜后随访
转[眼]已三年
[眼]球活动自如
无[眼]震
[眼]底未见出血
[眼]压18mmHg
[眼]看着病情好转
从长远着[眼]
采血针[眼]无渗血
自备脸盆：[脸]盆一个
[脸]色苍白
尺骨鹰[嘴]骨折
食管下段呈鸟[嘴]样改变
小阴[唇]粘连
髋臼盂[唇]损伤
[眉]山人
峨[眉]山旅游后发病
邻里因[口角]之争来诊
与家人发生[口角]，情绪激动
床位[紧张]，等待住院
腹肌[紧张]，压痛明显
双上肢肌[紧张]度增高
血管[紧张]素受体拮抗剂
颅内[压力]正常
气道[压力]22cmH2O
骶尾部[压力]性损伤
穿[压力]袜
[应激]性溃疡
氧化[应激]水平
病情[安定]
情绪[安定]，配合检查
转自[安定]医院
性[激素]六项
甲状腺[激素]水平正常
促甲状腺[激素]正常
胃[痉挛]样疼痛
拔管时喉[痉挛]
蛛血后脑血管[痉挛]
支气管[痉挛]缓解
声带[麻痹]
右侧动眼神经[麻痹]
肠[麻痹]未恢复
医院网络[瘫痪]
四肢[针刺]觉对称
[针刺]样疼痛
护士[针刺]伤上报
卫生间[抽风]机
复查[抽动]脉血气
心惊[肉跳]
启动多科室[联动]机制
关节[强直]
[强直]性脊柱炎
急性肺[水肿]
垂体[卒中]
副[流感]病毒阳性
[疼痛]科会诊
送[手术]室
[休息]室等候
[理疗]科就诊
冠状动脉[钙]化
肌[钙]蛋白升高
抗[磷]脂抗体
异环[磷]酰胺化疗
双肾区[CVA]叩痛阴性
`;

/** Sentences beside them in which it is one: what is named, and its concept. */
const names = `
右侧[面神经]变细=facial-nerve
左侧[面神经]走行正常=facial-nerve
双侧[面神经]走行正常=facial-nerve
患侧[面肌无力]=facial-weakness
健侧[面肌]代偿=facial-muscles
两侧[面部]感觉对称=face
[一侧面部]麻木=hemiface
对侧[面部]无异常=face
右侧[面瘫]3天=facial-palsy
术后[面瘫]恢复=facial-palsy
感冒后[面瘫]=facial-palsy
产后[面瘫]2周=facial-palsy
术前[面神经]功能Ⅰ级=facial-nerve
术中[面神经]监测平稳=facial-nerve
注射后[面部]肿胀=face
下[面部]无汗=face
上[面部]无汗=face
病侧[面痛]=facial-pain
[原发性面肌痉挛]=primary-hemifacial-spasm
患者[面肌抽动]=facial-twitching
显露[面神经]=facial-nerve
面、[听神经]均完整=vestibulocochlear-nerve
受压的[面神经]=facial-nerve
反复[头痛]2年=headache
晨起[头痛]=headache
时有[头痛]=headache
反复[复视]1月=diplopia
无[复视]=diplopia
出现[复视]=diplopia
既往[中风]史=stroke
患[中风]3年=stroke
曾行[理疗]2周=physical-therapy
患[流感]后起病=influenza
疑[血管]压迫=blood-vessel
见[血管]袢=blood-vessel
[责任血管]为椎动脉=blood-vessel
供血[血管]迂曲=blood-vessel
右侧[颈部]抽动=neck
口唇及[颈部]麻木=neck
局部[炎症]=inflammation
两肺[炎症]=inflammation
四肢[肢体]麻木=limb
一侧[肢体]乏力=limb
左[眼]不自主闭合=eye
双[眼]干涩=eye
右[眼]看不清=eye
闭着[眼]仍抽=eye
左[眼]下面跳=eye
右[脸]发麻=face
歪着[嘴]说话=mouth
出现[口角歪斜]=mouth-deviation
发生[口角歪斜]=mouth-deviation
右侧[口角]低=mouth-corner
[咬肌]紧张=masseter
面试前[紧张]=anxiety
自诉[压力大]=psychological-stress
睡前服[安定]=diazepam
予[激素]冲击=corticosteroid
小腿[肌肉痉挛]=muscle-spasm
[面神经麻痹]=facial-palsy
[针刺]治疗10次=acupuncture
发作时[抽搐]=convulsion
镜检[抽动]明显=muscle-twitch
鉴别：①[Meige综合征]=meige-syndrome
[BAEP]Ⅴ波延长=baep
[第Ⅶ对脑神经]=facial-nerve
`;

const service = createLanguageService({ resources: resources() });

/** The mentions that touch the brackets, as `surface=concept`. */
function touching(row: string): string[] {
  const start = row.indexOf('[');
  const end = row.indexOf(']') - 1;
  const text = row.replace(/[[\]]/g, '');
  const { mentions } = service.analyse(TextDocument.create('note:', 'clinical-note', 0, text));
  return mentions
    .filter((mention) => mention.start < end && mention.end > start)
    .map((mention) => `${text.slice(mention.start, mention.end)}=${mention.concept.id}`);
}

const rowsOf = (table: string): string[] => table.trim().split('\n');

describe('names in Chinese text', () => {
  it('has no phrase of another sense that is a name', () => {
    const { otherSenses } = compileRecognition(join(import.meta.dirname, '../../../server/recognition'));
    const all = new Set(service.terminology.terms.map(({ text }) => text));
    assert.deepEqual(
      otherSenses!.zh.filter((phrase) => all.has(phrase)),
      [],
    );
  });

  for (const row of rowsOf(noNames)) {
    it(`leaves ${row}`, () => assert.deepEqual(touching(row), []));
  }

  for (const row of rowsOf(names)) {
    const [sentence = '', concept = ''] = row.split('=');
    it(`finds ${row}`, () => {
      const surface = sentence.slice(sentence.indexOf('[') + 1, sentence.indexOf(']'));
      assert.deepEqual(touching(sentence), [`${surface}=${concept}`]);
    });
  }
});
