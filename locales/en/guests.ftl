### Those who take part in one case: outside firms, representatives

guest-case = <b>{ $no }</b>  { $category }  { $place }
    Reported { $at } · stage { $bar }{ $stage }
    Your firm: { $title }
    Below is what was said to you and what you answered; you see nothing else.
guest-to-guest = ✉ { $at } the office: { $words }
guest-of-guest = 💬 { $at } you: { $words }
guest-link = Send this link to { $title }. It works once, within 7 days, and opens this one case only:
    { $link }
told-guest = ✉ <b>{ $short }</b> the office:
    <blockquote>{ $words }</blockquote>
staff-guest = 👷 <b>{ $short }</b> { $title } answers{ $count ->
        [0] :
        [one] {" "}(1 attachment):
       *[other] {" "}({ $count } attachments):
    }
    <blockquote>{ $words }</blockquote>
staff-note-to-guest = ✉ To the outside firm: { $words }
staff-note-of-guest = 👷 The outside firm: { $words }
prompt-guest = Please write the name of the firm, for example: Anda Lifts.
    .group = <a href="tg://user?id={ $user }">{ $name }</a>, please reply to this message with the name of the firm. The link comes to you in private.
prompt-to-guest = Please write what the firm should be told.
    .group = <a href="tg://user?id={ $user }">{ $name }</a>, please reply to this message with what the firm should be told.
prompt-answer = Please send your answer: text or photos.
    .group = Please answer me in private.
answer-link-in-private = The link has been sent to you in private.
answer-guest-told = Sent to the firm.
answer-guest-answered = Passed on to the office.
refused-anonymous = Nobody can act for an anonymous reporter. If you want that, ask the office first and say that you agree to be named.

proxy-title = <b>👤 Somebody acts for me</b>
    A representative sees this matter and acts for you until it is closed. You can take that back at any time.
signatory-title = <b>👤 Somebody signs for me</b>
    They can read the minutes and sign for you and see nothing else, until the case is closed. You can take it back at any time. You get the same message once they have signed.
signs-for = <b>{ $no }</b>  { $category }
    { $place }
    You sign for party { $party } and see nothing else.
    What we ask of you: { $asked }
b-let-sign = 👤 Who signs for me
proxy-line = { $name }: { $mandate }
mandate = Send this link to your representative. It works once, within 7 days. With it they may { $mandate }:
    { $link }
mandate-speak = speak for you
    .button = Speak for me
mandate-sign = sign for you
    .button = Sign for me
mandate-both = speak and sign for you
    .button = Speak and sign for me
my-case-proxy = 👤 You act as representative

b-guests = 👷 Outside firms
b-guest-write = ✉ Write to { $name }
b-guest-end = ✖ End { $name }
b-guest-invite = ➕ Invite, until closed
b-guest-invite-month = ➕ Invite, 30 days
b-guest-answer = 💬 Answer the office
b-proxy = 👤 Representative ({ $count })
b-proxy-end = ✖ Take back from { $name }
