// Whose holdings does it concern, the earlier first?
UNWIND tenures AS tenure
// tenures -> tenure*
