// Writes what posts are called together with their bodies, and by which key they are listed.
UNWIND $rows AS row
MATCH (post:Post {id: row.id})
SET post += row.props
