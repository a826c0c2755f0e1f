### A party's own page

my-part = <b>{ $no }</b>  { $category }
    { $place }
    In this case you are <b>{ $party }</b>
asked-statement = please answer five short questions
asked-confirm = see whether this is what you mean
my-part-said = <b>What you said</b> ({ $at }{ $confirmed ->
        [yes] , confirmed by you
       *[no] , not confirmed yet
    })
my-part-shown = <b>{ $what }</b>
my-part-papers = Papers looked at: { $papers }
my-part-recusal-waits = A manager has your request about the lead and answers within one working day.
b-change-statement = ✏️ Change or add
b-recuse = 🙁 I'd like another lead
recusal-asked = 🙁 <b>{ $short }</b> { $party } would like another lead (now { $name }). Please answer by { $by }; otherwise the lead is replaced.{ $given ->
        [no] { "" }
       *[yes] <blockquote>{ $words }</blockquote>
    }
b-answer-recusal = 📝 Answer
told-recusal = <b>{ $short }</b> The manager's answer about the lead: { $another ->
        [yes] somebody else will lead. You will find who under “Progress”.
       *[no] the same person goes on leading.
    }{ $given ->
        [no] { "" }
       *[yes] <blockquote>{ $words }</blockquote>
    }
staff-recused = 🔁 <b>{ $short }</b> A party asked for another lead. Please name one.
refused-no-lead-yet = Nobody leads this case yet.

asked-visit = please say whether { $at } suits for a visit
ask-visit = <b>{ $short }</b> We would like to come and look on { $at }. Does that suit you?
b-visit-fits = ✅ It does
b-visit-other = 🕐 Another time
visit-soon = ⏰ <b>{ $short }</b> Visit on { $at }: please make sure somebody is in.
toast-visit-fits = Thank you, see you then
ask-confirm = <b>{ $short }</b> This is how we have written down what you said. Is it right?
    <blockquote>{ $words }</blockquote>
lead-confirmed = ✅ <b>{ $short }</b> { $party } has confirmed the statement.
lead-visit-answer = 🔎 <b>{ $short }</b> { $party } on the time of the visit: { $fits ->
        [yes] it suits.
       *[no] another time, please: “{ $words }”.
    }
visit-closed = 🚪 <b>{ $short }</b> { $refused ->
        [yes] You were not let in.
       *[no] Nobody was at home.
    } It is on file. What you can do next:
    ① make another appointment with a definite time;
    ② give notice in writing with the legal basis: Civil Code, articles 288 to 296 (neighbours);
    ③ ask the residents' committee to be there as a witness.
    After three visits that came to nothing the case may go on. For information only, not legal advice.
manager-threat = ⚠ <b>{ $short }</b> A statement contains a threat, please see the file. Talk to the parties apart, call the police (110) if need be; the words are not passed on.
refused-visit-past = That time has passed. Please write one to come, for example: tomorrow 18:30
refused-no-visit-yet = No visit has been arranged yet.
caller-case = About <b>{ $short }</b>
claims = ⚖ <b>{ $short }</b> Claims side by side
claims-line = <b>{ $party }</b>: { $claim }
claims-points = Points at issue: { $points }
claims-no-points = No points at issue yet; the button below ticks some from the claims.
b-claims = ⚖ Claims
earlier = 🗂 <b>{ $short }</b> Earlier cases (same place or same home): { $count ->
        [0] none
       *[other] { $count }
    }
earlier-line = { $no } · { $category } · { $stage }
b-earlier = 🗂 Earlier cases
party-decides = Of this household, this one decides on { $matters }
matter-money = money
matter-access = access
matter-none = neither (what they say is kept all the same)
stage-threat = ⚠ There was a threat: talk to the parties apart, never face to face; the words are not passed on
