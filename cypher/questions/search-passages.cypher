// question: In which words does a hit of the question search contain the first phrase? Found for the rows of a page alone.
// parameters: ways (each {part, whole}), script (ZH_HANS or ZH_HANT)
// columns: snippet
// snippet: the passage and its contents. src/text/snippet.ts makes the marked words from it.
WITH holder, place, $ways[way] AS pattern,
     form - size(coalesce(holder.searchForms, [])) AS stated,
     split(holder.searchedIn[form], '.') AS property
WITH pattern, coalesce(property[0] = 'pinyinForms', false) AS marksAll,
     CASE
       WHEN place = 1 THEN [holder.text, holder.textHant]
       WHEN stated >= 0 THEN [holder.statedTexts[stated], holder.statedTextsHant[stated]]
       WHEN property[0] = 'pinyinForms' THEN [holder.name, holder.nameHant]
       WHEN size(property) = 1 THEN [holder[property[0]], holder[property[0] + 'Hant']]
       ELSE [holder[property[0]][toInteger(property[1])], holder[property[0] + 'Hant'][toInteger(property[1])]]
     END AS texts
RETURN {
         text: texts[0],
         shown: CASE WHEN $script = 'ZH_HANT' THEN texts[1] END,
         part: pattern.part,
         whole: pattern.whole,
         marksAll: marksAll
       } AS snippet
