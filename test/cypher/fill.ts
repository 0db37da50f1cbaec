import type { Graph } from "../../server/src/graph/index.ts";

/**
 * Adds enough nodes of every kind that the planner chooses as it does for a real graph: of a handful it would rather read
 * all. Property names and relationship types that the model has and the named world has not are there too, so that the
 * server knows them.
 */
export async function fillGraph(graph: Graph): Promise<void> {
  await graph.command(`
    UNWIND range(1, 3000) AS n
    CREATE (person:Person {id: 'person:filler-' + n, sortKey: 'person' + n, nameFolded: 'n' + n, givenNameFolded: 'g' + n})
    CREATE (body:Body {id: 'body:filler-' + n, sortKey: 'body' + n, nameFolded: 'n' + n, kind: 'K' + n % 9, level: 'L' + n % 9})
    CREATE (post:Post {id: 'post:filler-' + n, sortKey: 'post' + n, nameFolded: 'n' + n, labelFolded: 'n' + n, body: body.id, seats: 1, class: 'C' + n % 7})
    CREATE (event:Event {id: 'event:filler-' + n, sortKey: 'event' + n, nameFolded: 'n' + n, dateKey: '2000-01-01' + n, width: 'DAY', kind: 'K' + n % 7})
    CREATE (document:Document {id: 'document:filler-' + n, sortKey: 'document' + n, nameFolded: 'n' + n, dateKey: '2000-01-01' + n, width: 'DAY', type: 'T' + n % 9, numberFolded: 'n' + n})
    CREATE (place:Place {id: 'place:filler-' + n, sortKey: 'place' + n, nameFolded: 'n' + n, kind: 'K' + n % 5})
    CREATE (source:Source {
      id: 'source:filler-' + n, sortKey: 'source' + n, dateKey: '2000-01-01' + n, width: 'DAY', publisher: 'P' + n % 9, kind: 'K' + n % 8,
      retrieved: '', language: ''
    })
    CREATE (claim:Claim {id: 'claim:filler-' + n})-[:FROM]->(source)
    CREATE (person)-[:HELD]->(tenure:Tenure {
      id: 'tenure:filler-' + n, person: person.id, post: post.id, body: body.id, sortKey: '2000-01-01' + n
    })-[:OF]->(post)-[:IN]->(body), (tenure)-[:AT]->(body), (claim)-[:SUPPORTS {fact: 'HELD'}]->(tenure)
    CREATE (person)-[:TOOK_PART {person: person.id, dateKey: event.dateKey}]->
      (participation:Participation {id: 'participation:filler-' + n})-[:IN]->(event)
    CREATE (body)-[:HOSTED {host: body.id, dateKey: event.dateKey}]->(event)-[:HELD_IN {place: place.id, dateKey: event.dateKey}]->(place)
    CREATE (document)-[:ISSUED_BY {issuer: body.id, dateKey: document.dateKey}]->(body)
    CREATE (document)-[:SIGNED_BY {signer: person.id, dateKey: document.dateKey}]->(person)`);
  await graph.command(`
    CREATE (a:Document {id: 'document:vocabulary', status: '', titleEn: '', term: ''})-[:AMENDS]->(a)
    CREATE (a)-[:REPLACES]->(a)-[:BASED_ON]->(a)-[:SPECIFIES]->(a)
    CREATE (:Body {id: 'body:vocabulary', level: '', startMin: ''}), (:Claim {id: 'claim:vocabulary', dateKind: '', rule: '', withdrawnAt: ''})
    CREATE (:Participation {id: 'participation:vocabulary', detail: ''})
    CREATE (:Person {id: 'person:vocabulary', died: ''})-[:HELD]->
      (:Tenure {id: 'tenure:vocabulary', start: '', end: '', startReasonBy: ''})`);
  await graph.command("CALL db.resampleOutdatedIndexes()");
  await graph.command("CALL db.awaitIndexes(60)");
  await graph.command("CALL db.prepareForReplanning(60)");
}
