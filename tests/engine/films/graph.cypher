// A catalogue for the tests of the engine: five films that nobody has made.
CREATE (:Catalogue {version: 'v1'})
CREATE (drama:Genre:Entity {id: 'drama', name: 'Drama', nameFr: 'Drame', rank: 1}),
       (noir:Genre:Entity {id: 'noir', name: 'Film noir', rank: 2})-[:PART_OF]->(drama),
       (comedy:Genre:Entity {id: 'comedy', name: 'Comedy', nameFr: 'Comédie', rank: 3})
CREATE (ada:Person:Entity {id: 'ada', name: 'Ada Moreau', bornOn: date('1970-05-01')}),
       (ben:Person:Entity {id: 'ben', name: 'Ben Moreau'}),
       (cleo:Person:Entity {id: 'cleo', name: 'Cleo Tran', bornOn: date('1985-12-31')})
CREATE (harbour:Film:Entity {id: 'harbour', title: 'The Harbour', titleFr: 'Le Port', releasedOn: date('2001-03-02'), minutes: 95, genreIds: ['noir', 'drama']}),
       (lamp:Film:Entity {id: 'lamp', title: 'A Lamp', releasedOn: date('2001-09-14'), minutes: 120, genreIds: ['drama'], withdrawnOn: date('2010-01-01')}),
       (market:Film:Entity {id: 'market', title: 'Market Day', titleFr: 'Jour de marché', releasedOn: date('2005-06-01'), genreIds: ['comedy']}),
       (night:Film:Entity {id: 'night', title: 'Night Bus', titleFr: 'Le Bus de nuit', releasedOn: date('2005-06-01'), minutes: 88, genreIds: ['noir', 'drama', 'comedy']}),
       (ocean:Film:Entity {id: 'ocean', title: 'Ocean', titleFr: 'Océan', releasedOn: date('2012-11-20'), minutes: 141, awards: ['GOLDEN REEL', 'AUDIENCE'], genreIds: ['drama']})
CREATE (harbour)-[:DIRECTED_BY]->(ada), (lamp)-[:DIRECTED_BY]->(ada), (market)-[:DIRECTED_BY]->(ben),
       (night)-[:DIRECTED_BY]->(cleo), (ocean)-[:DIRECTED_BY]->(cleo)
CREATE (harbour)-[:HAS_ACTOR]->(ben), (harbour)-[:HAS_ACTOR]->(cleo), (lamp)-[:HAS_ACTOR]->(cleo),
       (market)-[:HAS_ACTOR]->(ada), (market)-[:HAS_ACTOR]->(ben), (night)-[:HAS_ACTOR]->(ben),
       (night)-[:HAS_ACTOR]->(cleo), (ocean)-[:HAS_ACTOR]->(ada)
CREATE (harbour)-[:HAS_GENRE]->(noir), (lamp)-[:HAS_GENRE]->(drama), (market)-[:HAS_GENRE]->(comedy),
       (night)-[:HAS_GENRE]->(noir), (night)-[:HAS_GENRE]->(comedy), (ocean)-[:HAS_GENRE]->(drama)
CREATE (harbour)-[:REVIEWED_IN {about: 'light', start: 4, end: 14}]->(:Review:Entity {id: 'r1', text: 'The fine light of this harbour', textFr: 'Oh, belle lune sur ce port'}),
       (night)-[:REVIEWED_IN {about: 'pace', start: 0, end: 10}]->(:Review:Entity {id: 'r2', text: 'Not a dull minute on this bus'})
