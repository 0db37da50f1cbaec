// How much does a class or a role weigh? A sign that sorts as `PostClass` and `Role` are written, the weightiest highest.
WITH coalesce({
  HEAD: '9', STANDING_DEPUTY: '8', DEPUTY: '7', SECRETARY: '6', MEMBER: '5', OFFICER: '4', RANK: '3',
  CHAIR: 'k', CO_CHAIR: 'j', DIRECT: 'i', SPEAK: 'h', REPORT: 'g', SIGN: 'f', AWARD: 'e', RECEIVE: 'd', APPOINTED: 'c',
  ATTEND: 'b', OTHER: 'a'
}[weight], '0') AS rank
// weight -> rank
