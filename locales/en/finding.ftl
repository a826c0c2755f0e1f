### Finding, and today

prompt-find = Please write a number, a flat, a kind of problem or words that were said, for example: 0017, 3-1-11, leak overdue, ceiling.
    .group = Please write what to look for after the command, for example: /find 0017.
answer-find-words = Please write what to look for after the command, for example: /find 0017, /find 3-1-11, /find leak overdue.
found-title = <b>🔎 { $words }</b>: { $count ->
        [one] 1 case
       *[other] { $count } cases
    }
found-none = Nothing found for “{ $words }”. You can write a number (0017), a flat (3-1-11), a kind of problem (leak), “overdue”, or words that were said (ceiling).
today-title = <b>🗓 Today</b>  { $open } open
today-duty = On duty: { $names }
today-away = 🏖 { $name } is away; { $deputy } stands in
today-due = { $count ->
        [0] No answer is due today.
       *[other] Answers due today: { $count }
    }
b-find = 🔎 Find another
inline-others = Only the estate office can search here. Tap to write to me in private
inline-found = Tap to open the private chat
inline-none = Nothing found. Tap to open the private chat
