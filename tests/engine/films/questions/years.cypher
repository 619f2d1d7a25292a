// question: Which films were released in which year?
// columns: years
MATCH (film:Film)
WITH film ORDER BY film.releasedOn, film.id
WITH film.releasedOn.year AS year, collect(film) AS films
WITH year, films ORDER BY year
RETURN collect({label: 'in ' + year, labelFr: 'en ' + year, films: films}) AS years
