### My data: see it, take it along, have it erased

b-mydata = 🔒 My data
b-mydata-first = 📄 See my data first
b-forget = 🗑 Erase my data
b-forget-on = Go on
b-forget-not = ◀ Keep my data
b-forget-sure = 🗑 Erase it
b-forget-withdraw = 🗑 Withdraw, erase
b-forget-leave = 🗑 Erase, keep cases

mydata-screen = <b>🔒 What { $estate } keeps of you</b>
    Name: { $name }
    Home: { $home }
    Roles: { $roles }
    Language: { $lang }
    Reports: { $cases }
    Photos, voice and files: { $media }
    Messages sent to you: { $messages } (their words go after { $days } days)
    Drafts not sent: { $drafts }
    Lines in the journal: { $lines }

    It is kept on the management's own server; the chat passes through Telegram, whose servers are abroad.
    Every item is in the file below. To correct something, call { $phone } or just say so.
mydata-no-cases = none
mydata = All that is kept of you, as a JSON file that you can keep or pass on.
refused-data-again = It was sent to you just now. You can ask again in a minute.
forget = <b>🗑 Erase my data</b>

    <b>What goes</b>
    Name, home, phone, Telegram account, drafts, messages to you, what you wrote, photos and voice.

    <b>What stays, without your name</b>
    The number, category, building, dates and outcome of each case, as from “a resident”: the management must be able to show that it was dealt with.
    What you wrote about something unfinished stays until it is finished; name and numbers are hidden at once.
    A case on legal hold stays until the hold ends.
    The journal keeps only numbers, which prove that it was not changed.

    Copies in backups expire within { $backups } days. The chat on your phone is yours to delete.
    You can still report problems afterwards.
forget-sure = <b>Really erase it?</b>
    It cannot be undone.
forget-open = Not finished: { $cases }.
    You can withdraw, or let the management go on without contacting you. What is being negotiated cannot be withdrawn and goes on.
forget-held = On legal hold, kept until it ends: { $cases }.
forgotten = Your data is erased.
    This account is forgotten tonight as well. If something comes up, just write, or call { $phone }.
refused-forget-office = You hold a role in the office. Ask the administrator to end it first, then erase your data.
staff-reporter-gone = The reporter of <b>{ $short }</b> has erased their data. The case goes on; no need to contact them.
staff-erased = Erased at the end of its time or at the reporter's wish; the number and the outcome are left.
forgotten-name = a resident

b-hold = ⚖ Legal hold
b-end-hold = ⚖ End legal hold
staff-legal-hold = ⚖ Legal hold: { $reason }
prompt-hold = Why must it be kept? For example: it went to court.
    .group = Please write to me in private.
answer-held = ⚖ On legal hold. Until it ends nothing of this case is erased.
toast-hold-ended = Legal hold ended
refused-erased = The contents of { $no } were erased; only the number and the outcome are left.
