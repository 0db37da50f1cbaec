/** The functions of Cypher that a question may call, in small letters: none of them reads anything but the graph, and
 *  none makes much of little. Those with bounds of their own are looked at in `check-calls.ts`. */
export const functions: ReadonlySet<string> = new Set(
  `abs acos all any asin atan atan2 avg btrim ceil char_length character_length coalesce collect cos cot count
   date date.truncate datetime datetime.fromepoch datetime.fromepochmillis datetime.truncate degrees
   duration duration.between duration.indays duration.inmonths duration.inseconds e elementid endnode exists exp floor
   haversin head id isempty isnan keys labels last left length localdatetime localdatetime.truncate localtime
   localtime.truncate log log10 lower ltrim max min nodes none normalize nullif percentilecont percentiledisc pi point
   point.distance point.withinbbox properties radians rand range relationships replace reverse right round rtrim
   shortestpath allshortestpaths sign sin single size split sqrt startnode stdev stdevp substring sum tail tan time
   time.truncate toboolean tobooleanlist tobooleanornull tofloat tofloatlist tofloatornull tointeger tointegerlist
   tointegerornull tolower tostring tostringlist tostringornull toupper trim type upper valuetype`.split(
    /\s+/,
  ),
);

/** The procedures that a question may call: what has which name, and what is there. */
export const procedures: ReadonlySet<string> = new Set([
  "db.index.fulltext.queryNodes",
  "db.labels",
  "db.propertyKeys",
  "db.relationshipTypes",
]);

/** The full-text indexes of the public graph. */
export const searchIndexes: ReadonlySet<string> = new Set([
  "person_name",
  "body_name",
  "post_name",
  "document_name",
  "event_name",
  "place_name",
  "external_id",
]);
