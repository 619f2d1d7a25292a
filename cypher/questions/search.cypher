// question: Which nodes hold all phrases of a query, how well, and in which words? Sources are not searched.
// parameters: lucene, needles (each {anchor, pattern, least, most}), script (ZH_HANS or ZH_HANT), types (null: all), candidates
// columns: node, score, snippet
// order: score DESC number, node.id
// score: the share of the passage that the query's phrase is; 2 more in a name or title, 1 more in a text of its own.
// It depends on the node alone, so that a cursor stays good when other nodes come or go.
// candidates: how many nodes, those that the full-text index scores best, are looked at: a common phrase stands in most.
CALL db.index.fulltext.queryNodes('search', $lucene, {limit: $candidates}) YIELD node
WHERE $types IS NULL OR any(label IN labels(node) WHERE toUpper(label) IN $types)
CALL (node) {
  WITH [place IN range(0, size(coalesce(node.statedTexts, [])) - 1) | {
         rank: 0, text: node.statedTexts[place], hant: node.statedTextsHant[place]}] +
       [stated IN coalesce(node.statedTextsEn, []) | {rank: 0, text: stated, words: true}] +
       [place IN range(0, size(coalesce(node.aliases, [])) - 1) | {
         rank: 2, text: node.aliases[place], hant: coalesce(node.aliasesHant, node.aliases)[place]}] +
       [pinyin IN coalesce(node.pinyinForms, []) | {
         rank: 2, text: pinyin, name: node.name, nameHant: node.nameHant}] +
       [
         {rank: 2, text: node.title, hant: node.titleHant}, {rank: 2, text: node.titleEn, words: true},
         {rank: 2, text: node.name, hant: node.nameHant}, {rank: 2, text: node.nameEn, words: true},
         {rank: 1, text: node.fullName, hant: node.fullNameHant}, {rank: 1, text: node.fullNameEn, words: true},
         {rank: 1, text: node.summary, hant: node.summaryHant}, {rank: 1, text: node.summaryEn, words: true},
         {rank: 1, text: node.text, hant: node.textHant}, {rank: 1, text: node.textEn, words: true},
         {rank: 1, text: node.label, hant: node.labelHant}, {rank: 1, text: node.labelEn, words: true}
       ] AS passages
  UNWIND range(0, size($needles) - 1) AS asked
  WITH asked, $needles[asked] AS needle, passages
  CALL (needle, passages) {
    UNWIND passages AS passage
    WITH passage, split(toLower(passage.text), needle.anchor) AS parts
    WHERE size(parts) > 1
    UNWIND range(0, size(parts) - 2) AS place
    WITH passage, ' ' + toLower(passage.text) + ' ' AS framed,
         reduce(start = place * size(needle.anchor), part IN parts[0..place + 1] | start + size(part)) AS start
    WHERE needle.pattern IS NULL OR substring(framed, start, needle.most + 2) =~ (needle.pattern + '.*')
    RETURN passage, framed, start, passage.rank + toFloat(needle.least) / size(passage.text) AS score
    ORDER BY score DESC, passage.words, start
    LIMIT 1
  }
  WITH asked, needle, passage, framed, start, score
  ORDER BY asked
  WITH collect({needle: needle, passage: passage, framed: framed, start: start}) AS found, avg(score) AS score
  WHERE size(found) = size($needles)
  RETURN found[0] AS hit, round(score, 6) AS score
}
WITH node, score, hit.passage AS passage, hit.start AS start, hit.start +
     CASE
       WHEN hit.needle.pattern IS NULL THEN hit.needle.least
       ELSE head([length IN range(hit.needle.least, hit.needle.most)
                  WHERE substring(hit.framed, hit.start, length + 2) =~ hit.needle.pattern])
     END AS end
WITH node, score, passage, start, end,
     CASE WHEN $script = 'ZH_HANT' THEN coalesce(passage.hant, passage.text) ELSE passage.text END AS text,
     CASE WHEN start > 30 THEN start - 30 ELSE 0 END AS from
WITH node, score, passage, text, substring(text, start, end - start) AS marked,
     substring(text, from, start - from) AS before, passage.words AND from > 0 AS cutBefore,
     substring(text, end, 30) AS after, passage.words AND size(text) > end + 30 AS cutAfter
WITH node, score, passage, text, marked,
     CASE WHEN cutBefore THEN substring(before, size(split(before, ' ')[0]) + 1) ELSE before END AS before,
     CASE WHEN cutAfter THEN rtrim(left(after, size(after) - size(last(split(after, ' '))))) ELSE after END AS after
RETURN node, score,
       CASE
         WHEN passage.name IS NULL THEN before + '«' + marked + '»' + after
         WHEN $script = 'ZH_HANT' THEN '«' + coalesce(passage.nameHant, passage.name) + '»'
         ELSE '«' + passage.name + '»'
       END AS snippet
