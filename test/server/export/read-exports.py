"""Reads exports with the libraries of others, and prints as JSON what they find."""

import json
import sys

import networkx
from followthemoney import model


def entities(path):
    schemata = {}
    wrong = []
    for line in open(path, encoding="utf-8"):
        data = json.loads(line)
        proxy = model.get_proxy(data, cleaned=False)
        proxy.schema.validate(data)
        schemata[proxy.schema.name] = schemata.get(proxy.schema.name, 0) + 1
        # What the library would throw away is not as it has to be.
        for name, values in data["properties"].items():
            if set(proxy.get(name)) != set(values):
                wrong.append([data["id"], name, values])
    return {"schemata": schemata, "wrong": wrong}


def network(graph):
    return [graph.number_of_nodes(), graph.number_of_edges()]


ftm, gexf, graphml = sys.argv[1:]
print(
    json.dumps(
        {
            "ftm": entities(ftm),
            "gexf": network(networkx.read_gexf(gexf)),
            "graphml": network(networkx.read_graphml(graphml, force_multigraph=True)),
        }
    )
)
