// question: Which regions have a name that comes near this one, as it is written or as it sounds?
// parameters: written, sounded, first
// columns: region, nearness, both, width
// order: nearness DESC number, both DESC number, width integer, region.id
// written, sounded: the pairs of neighbouring characters of the name and of its pinyin, the ends marked by ^ and $.
// nearness: the Sørensen-Dice coefficient of these pairs and those of the nearest form of the region's names, by letters or
// by sound. both: the sum of the two.
MATCH (region:Region)
WITH region, region.nameForms + region.pinyinForms + region.aliasForms + [region.fullName] AS forms
WITH region,
     [form IN forms WHERE form >= '一' |
       2.0 * size([pair IN $written WHERE '^' + form + '$' CONTAINS pair]) / (size($written) + size(form) + 1)] AS written,
     [form IN forms WHERE form < '一' |
       2.0 * size([pair IN $sounded WHERE '^' + form + '$' CONTAINS pair]) / (size($sounded) + size(form) + 1)] AS sounded
WITH region,
     reduce(best = 0.0, one IN written | CASE WHEN one > best THEN one ELSE best END) AS written,
     reduce(best = 0.0, one IN sounded | CASE WHEN one > best THEN one ELSE best END) AS sounded
WITH region, CASE WHEN written > sounded THEN written ELSE sounded END AS nearness, written + sounded AS both,
     CASE region.level WHEN 'NATION' THEN 0 WHEN 'PROVINCE' THEN 1 WHEN 'PREFECTURE' THEN 2 ELSE 3 END AS width
WHERE nearness >= 0.4
WITH region, nearness, both, width
ORDER BY nearness DESC, both DESC, width, region.id
LIMIT $first
RETURN region, nearness, both, width
