// All events, by date or name. Without a year they are earlier than any day.
MATCH (event:Event)
// -> event* by DATE: event.dateKey; NAME: event.sortKey
