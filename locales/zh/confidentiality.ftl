# 谁能看一件事

closed-restricted = 🔒 <b>{ $no }</b> { $category } · { $place }
    知悉受限：只有项目经理、主办人和审计能看，请在私聊里打开。
closed-sealed = 🔒 <b>{ $no }</b>
    已密封：只有项目经理和审计能看。
readers-restricted = 🔒 知悉受限：只有项目经理、主办人和审计能看。
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
