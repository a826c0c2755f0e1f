### Who may see what

staff-quiet = 🔒 Please read it in private
staff-guarded = 🔒 <b>{ $short }</b>: the reporter { $what ->
        [staff-addition] has added something
       *[other] has a question
    }. Please open it and answer in private.
held-back = One message was not sent ({ $no }): it holds what that group should not read. Please pass it on in private if it is needed.
b-open-private = 📄 Open (in private)
refused-link-later = This link doesn't work. Please try again in ten minutes, or call the duty desk.
