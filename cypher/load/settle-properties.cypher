// Writes what all claims together make of properties.
UNWIND $rows AS row
MATCH (node:$($label) {id: row.node})
SET node += row.props
