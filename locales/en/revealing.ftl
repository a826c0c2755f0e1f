### An anonymous reporter: seen only when two people agree

b-reveal = 🔓 See who reported
b-reveal-no = Refuse
b-reveal-yes = Agree
prompt-reveal = Why do you need to know who it is? If it is agreed to, the reporter will read your reason.
    .group = Please write to me in private.
answer-reveal-waits = A second person has been asked. If they agree, name and phone come to you alone, for 10 minutes.
reveal-asked = 🔓 <b>{ $name }</b> asks who reported <b>{ $no }</b> anonymously.
    { $category } · { $place }
    Reason: { $words }

    If you agree, { $name } alone sees name and phone for 10 minutes. Your decision is kept on record.
toast-reveal-agreed = Agreed
toast-reveal-refused = Refused
reveal-refused = { $name } did not agree to show who reported <b>{ $short }</b>.
revealed = 🔓 The reporter of <b>{ $no }</b>
    { $name }
    Phone: { $phone }

    Shown for 10 minutes. Please do not pass it on, and let nobody suffer for having reported.
revealed-over = 🔒 The reporter of <b>{ $no }</b> is no longer shown.
told-revealed = You reported <b>{ $no }</b> anonymously. Your name and phone were shown to { $name } (manager), with the agreement of a second person.
    Reason: { $words }
    Nobody else can see them. If you have a question, press below.
refused-nobody-hidden = { $no } has no anonymous reporter who could be shown.
refused-no-second = A second person must agree, and there is no auditor and no other manager. Please ask the administrator to appoint one.
