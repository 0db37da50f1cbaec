// Which titles are certain or possible in a period, the certain ones first?
UNWIND held AS phase
WITH phase.tenure AS tenure, phase.certainty AS certainty, phase.inferredOnly AS inferredOnly
// held -> {certainty, inferredOnly, tenure}*
