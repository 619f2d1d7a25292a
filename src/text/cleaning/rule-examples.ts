import type { CleaningRuleName } from "./rule-names";

/** A received text, and the same after all rules; tests run each. */
interface CleaningExample {
  readonly received: string;
  readonly cleaned: string;
  /** Provided where the rule depends on it. */
  readonly mediaType?: string;
}

/** Lines of a page of 20 Chinese characters, as a PDF or a scan gives them. */
const page = [
  "为深入贯彻国家关于推动元宇宙产业发展的决",
  "策部署，加快培育新的增长点，结合本市实际，",
  "制定本行动计划，计划期为三年，由市发展改",
  "革委会同有关部门组织实施并定期评估，评估结",
  "果向社会公开。",
].join("\n");
const joined = page.replaceAll("\n", "");

/** Three pages with their numbers and a running head. */
const pages = [1, 2, 3].map((number) => `元宇宙行动计划\n${page}\n— ${String(number)} —`).join("\n");

/** What each rule leaves and takes, by its name. The last example of a rule is one that it leaves alone, if it has such. */
export const ruleExamples: Readonly<Record<CleaningRuleName, readonly CleaningExample[]>> = {
  // Its table belongs to a source, so tests/text/cleaning.test.ts has the examples.
  DAMAGED_SEQUENCE: [],
  INVISIBLE_CHARACTER: [
    { received: "\ufeff南京\u200b发布", cleaned: "南京发布" },
    { received: "软\u00ad件", cleaned: "软件" },
    { received: "👩\u200d💻数字人", cleaned: "👩\u200d💻数字人" },
  ],
  READING: [
    { received: "国(guó)内(nèi)元宇宙产(chǎn)业(yè)", cleaned: "国内元宇宙产业" },
    { received: "国(guo)(guo)家", cleaned: "国家" },
    { received: "银行(háng)、行(xing2)动、绿（lv）色、女(nü)性", cleaned: "银行、行动、绿色、女性" },
    { received: "建筑面积(m)、长度(km)、应用(app)", cleaned: "建筑面积(m)、长度(km)、应用(app)" },
  ],
  PAGE_NUMBER: [
    { received: pages.replaceAll("元宇宙行动计划\n", ""), cleaned: `${joined}\n${joined}\n${joined}\n` },
    { received: "目标\n1\n建设平台\n2\n培育企业\n3\n吸引人才", cleaned: "目标\n1\n建设平台\n2\n培育企业\n3\n吸引人才" },
  ],
  RUNNING_HEAD: [
    { received: `${pages}\n元宇宙行动计划`, cleaned: `元宇宙行动计划\n${joined}\n${joined}\n${joined}\n` },
    {
      received: "附件\n平台一览\n附件\n企业一览\n附件\n人才一览",
      cleaned: "附件\n平台一览\n附件\n企业一览\n附件\n人才一览",
    },
  ],
  BROKEN_LINE: [
    { received: page, cleaned: joined },
    {
      received: "做强海洋工程装备产业。推动天然气水合物商业\n\n化进程，培育海洋经济新增长点。",
      cleaned: "做强海洋工程装备产业。推动天然气水合物商业化进程，培育海洋经济新增长点。",
      mediaType: "application/pdf",
    },
    { received: "一、总体要求\n加快发展\n二、重点任务", cleaned: "一、总体要求\n加快发展\n二、重点任务" },
  ],
  BLANK: [
    { received: "10 个以 上元宇宙\u3000项目", cleaned: "10个以上元宇宙项目" },
    { received: "　　第一条 为了发展 AI 产业， 制定本办法。 ", cleaned: "第一条为了发展AI产业，制定本办法。" },
    { received: "“元宇宙” 2-3 家", cleaned: "“元宇宙”2-3家" },
    { received: "广州市 住房和城乡建设局 关于加强保障的通知", cleaned: "广州市住房和城乡建设局关于加强保障的通知" },
    { received: "广州市民政局 广州市财政局关于标准的通知", cleaned: "广州市民政局 广州市财政局关于标准的通知" },
    { received: "一、\t目标\n指标\t单位\t2030年", cleaned: "一、目标\n指标\t单位\t2030年" },
    { received: "财政部 国家税务总局 2023年1月2日", cleaned: "财政部 国家税务总局2023年1月2日" },
    { received: "2023-07-06 14:06, Amazing Shenzhen", cleaned: "2023-07-06 14:06, Amazing Shenzhen" },
  ],
  QUOTATION_MARK: [
    { received: "“元宇宙+〞", cleaned: "“元宇宙+”" },
    { received: "「元宇宙」『+』〝X", cleaned: "「元宇宙」『+』〝X" },
  ],
  TRADITIONAL_CHARACTER: [
    {
      received:
        "南京市教育局发布元宇宙教育行动计划，推动元宇宙赋能教育和旅游，培育一批龙头企业，运用区块链技術。本市科技局参与。",
      cleaned:
        "南京市教育局发布元宇宙教育行动计划，推动元宇宙赋能教育和旅游，培育一批龙头企业，运用区块链技术。本市科技局参与。",
    },
    { received: "南京市教育局發佈元宇宙教育行動計劃", cleaned: "南京市教育局发布元宇宙教育行动计划" },
    { received: "推动昇腾等生态显著提升", cleaned: "推动昇腾等生态显著提升" },
  ],
};
