# 谁能看一件事

closed-restricted = 🔒 <b>{ $no }</b> { $category } · { $place }
    知悉受限：只有项目经理、主办人和审计能看，请在私聊里打开。
closed-sealed = 🔒 <b>{ $no }</b>
    已密封：只有项目经理和审计能看。
readers-restricted = 🔒 知悉受限：只有项目经理、主办人和审计能看，涉及的人除外。
readers-sealed = 🔒 已密封：只有项目经理和审计能看。
b-readers = 🔒 谁能看
b-readers-normal = 全体工作人员
b-readers-restricted = 🔒 知悉受限：经理、主办人、审计
b-readers-sealed = 🔒 密封：经理、审计
prompt-restrict = 为什么只让项目经理、主办人和审计看？请写一句理由，会记入日志。
    .group = 请私聊我办理。
prompt-seal = 为什么密封，只让项目经理和审计看？请写一句理由，会记入日志。
    .group = 请私聊我办理。
prompt-open-up = 为什么恢复给全体工作人员看？请写一句理由，会记入日志。
    .group = 请私聊我办理。
answer-classified-restricted = 🔒 已改为知悉受限：只有项目经理、主办人和审计能看。
answer-classified-sealed = 🔒 已密封：只有项目经理和审计能看。
answer-classified-normal = 已恢复：全体工作人员都能看。
confidential-case = 🔒 <b>{ $short }</b> { $category } · { $place }：这件事知悉受限，请在私聊里办理。

b-about-staff = 👤 涉及工作人员
b-some-staff = 工作人员
b-no-staff = 不涉及工作人员
ask-staff = <b>这件事是关于工作人员的吗？</b>
    关于工作人员的，只有项目经理看得到。关于某位经理的，请选他的名字，他本人看不到。
understood-staff = 👤 涉及工作人员：不进工作群，本人看不到
toast-about-staff = 已转给项目经理，只在私聊里办理
b-name-concerned = 👤 涉及哪位工作人员
toast-concerned = 已记下，本人看不到这件事
readers-concerned = 👤 涉及：{ $names }
name-a-manager = 🔒 <b>{ $short }</b> 涉及项目经理，没有别的经理或业委会成员可以办理。请在“⚙ 设置 → 👥 人员”另外指定一位项目经理。
refused-sealed = 这件事已密封，只能由项目经理主办。
