// @ts-check

/** @typedef {readonly [hans: string, hant: string, en: string]} Words one meaning in simplified, traditional, English */

/** @param {string} rows @returns {readonly Words[]} */
const table = (rows) =>
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [hans, hant, en] = row.split("|").map((cell) => cell.trim());
      return /** @type {const} */ ([hans, hant, en]);
    });

export const themes = table(`
  数字经济 | 數字經濟 | digital economy
  绿色发展 | 綠色發展 | green development
  科技创新 | 科技創新 | science and innovation
  人才引进 | 人才引進 | talent attraction
  产业升级 | 產業升級 | industrial upgrading
  乡村振兴 | 鄉村振興 | rural revitalisation
  对外开放 | 對外開放 | opening up
  公共服务 | 公共服務 | public services
  营商环境 | 營商環境 | business environment
  基础设施 | 基礎設施 | infrastructure
`);

/** @type {readonly (readonly [kind: string, words: Words])[]} */
export const kinds = [
  ["DEVELOPMENT_PLAN", ["发展规划", "發展規劃", "development plan"]],
  ["ACTION_PLAN", ["行动计划", "行動計劃", "action plan"]],
  ["SUPPORT_POLICY", ["支持政策", "支持政策", "support policy"]],
  ["NOTICE", ["实施通知", "實施通知", "notice of implementation"]],
  ["EVENT", ["推介大会", "推介大會", "promotion conference"]],
];

export const actions = table(`
  建设 | 建設 | Build
  扩大 | 擴大 | Enlarge
  培育 | 培育 | Foster
  引进 | 引進 | Attract
  完善 | 完善 | Complete
  开放 | 開放 | Open
  支持 | 支持 | Support
  推广 | 推廣 | Spread
`);

export const objects = table(`
  示范园区 | 示範園區 | demonstration parks
  公共平台 | 公共平臺 | shared platforms
  重点企业 | 重點企業 | leading firms
  应用场景 | 應用場景 | fields of application
  实训基地 | 實訓基地 | training bases
  专项基金 | 專項基金 | dedicated funds
  行业标准 | 行業標準 | industry standards
  联合实验室 | 聯合實驗室 | joint laboratories
`);

/** Stands in every second title and in no word list. @type {Words} */
export const commonPhrase = ["高质量发展", "高質量發展", "high-quality development"];

/** Stands in the summaries of twenty policies, however many there are. @type {Words} */
export const rarePhrase = ["量子灯塔", "量子燈塔", "quantum lighthouse"];

/** Eight broad fields of five narrower ones each. */
export const broadFields = table(`
  农业 | 農業 | Farming
  能源 | 能源 | Energy
  交通 | 交通 | Transport
  金融 | 金融 | Finance
  体育 | 體育 | Sport
  环境 | 環境 | Environment
  物流 | 物流 | Logistics
  住房 | 住房 | Housing
`);

export const narrowerFields = table(`
  技术研发 | 技術研發 | research
  装备制造 | 裝備製造 | equipment
  数据服务 | 數據服務 | data services
  质量监管 | 質量監管 | supervision
  人员培训 | 人員培訓 | training
`);

export const technologies = table(`
  遥感 | 遙感 | Remote sensing
  大模型 | 大模型 | Large models
  边缘计算 | 邊緣計算 | Edge computing
  机器人 | 機器人 | Robotics
  新型储能 | 新型儲能 | Energy storage
  卫星导航 | 衛星導航 | Satellite navigation
`);

export const bodies = table(`
  发展和改革局 | 發展和改革局 | Development and Reform Bureau
  科学技术局 | 科學技術局 | Science and Technology Bureau
  财政局 | 財政局 | Finance Bureau
  商务局 | 商務局 | Commerce Bureau
  生态环境局 | 生態環境局 | Ecology and Environment Bureau
  住房和城乡建设局 | 住房和城鄉建設局 | Housing and Construction Bureau
`);
