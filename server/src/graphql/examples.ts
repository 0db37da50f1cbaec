/** What GraphiQL shows at first: questions to try and to change. */
export const exampleOperations = `# niengiam: officials, the titles they held, bodies, documents and events, with evidence.
# Choose an operation with the button on the left of the line, or write your own.

query FindByName {
  search(text: "to lam", first: 5) {
    hits { matchedField matchedText hint entity { __typename id label } }
  }
}

query TitlesOverTime {
  person(id: "person:to-lam") {
    name
    tenures(first: 50) {
      nodes {
        post { label class }
        certainFrom certainTo possibleFrom possibleTo
        evidence { says printedAs at source { label publisher url } }
      }
    }
  }
}

query WhoHeadedItThatDay {
  body(id: "body:ban-dan-van-trung-uong") {
    roster(asOf: "2021-01-01", classes: [HEAD]) {
      holders { certainty gapDays inferredOnly node { person { name } post { name } } }
      acting { certainty node { person { name } } }
      vacant { label }
    }
  }
}

query WhereOnEachDay {
  person(id: "person:to-lam") {
    timeline(during: {from: "2016-01-01", to: "2019-12-31"}, includePossible: false) {
      from to
      tenures { certainty inferredOnly tenure { post { label } } }
      participations { nodes { event { label date } } }
    }
  }
}

query OneAfterAnother {
  post(id: "post:chu-tich-nuoc.chu-tich-nuoc") {
    succession { nodes { person { name } certainFrom certainTo predecessor { person { name } } successor { person { name } } } }
    warnings { kind labelEn outFrom outTo tenures { person { name } } evidence { says at source { publisher url } } }
  }
}

query WhatBecameOfIt {
  body(id: "body:ban-dan-van-trung-uong") {
    lineage { direction distance how on predecessor { label } successor { label } evidence { source { publisher url } } }
    tenures { nodes { person { name } post { name } certainFrom certainTo } }
  }
}

query WhoTookPart {
  event(id: "event:2018-06-11.kiem-tra-nghi-quyet-25") {
    name date
    participations(first: 100) {
      nodes { person { name } roles titles { printedAs } onBehalfOf { body { name } } }
    }
  }
}

query WhatImplements {
  document(id: "document:25-nq-tw.2013") {
    label title
    implementedBy { document { label title issuers { body { name } } } evidence { printedAs } }
    reviewedAt { event { label date } }
  }
}
`;
