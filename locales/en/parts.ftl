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
