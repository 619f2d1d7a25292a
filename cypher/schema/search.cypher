// question: Which texts can be searched? Simplified Chinese and English: a traditional query is put into simplified first.
// parameters: none
// columns: none
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (node:Policy|Region|Domain|Measure|Goal|Organization|Technology)
ON EACH [
  node.title, node.titleEn, node.summary, node.summaryEn, node.statedTexts, node.statedTextsEn,
  node.name, node.nameEn, node.fullName, node.fullNameEn, node.pinyinForms, node.aliases,
  node.text, node.textEn, node.label, node.labelEn
]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}};
CALL db.awaitIndexes(3600);
