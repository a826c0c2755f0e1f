# Who of the office may read a case

closed-restricted = 🔒 <b>{ $no }</b> { $category } · { $place }
    Restricted: only the manager, the lead and the auditor read it. Please open it in private.
closed-sealed = 🔒 <b>{ $no }</b>
    Sealed: only the manager and the auditor read it.
readers-restricted = 🔒 Restricted: only the manager, the lead and the auditor read it, never whom it is about.
readers-sealed = 🔒 Sealed: only the manager and the auditor read it.
b-readers = 🔒 Who reads it
b-readers-normal = All of the office
b-readers-restricted = 🔒 Restricted: manager, lead, auditor
b-readers-sealed = 🔒 Sealed: manager, auditor
prompt-restrict = Why should only the manager, the lead and the auditor read it? One sentence; it is kept in the journal.
    .group = Please do this in private with me.
prompt-seal = Why is it sealed, for manager and auditor only? One sentence; it is kept in the journal.
    .group = Please do this in private with me.
prompt-open-up = Why may all of the office read it again? One sentence; it is kept in the journal.
    .group = Please do this in private with me.
answer-classified-restricted = 🔒 Now restricted: only the manager, the lead and the auditor read it.
answer-classified-sealed = 🔒 Now sealed: only the manager and the auditor read it.
answer-classified-normal = All of the office reads it again.
confidential-case = 🔒 <b>{ $short }</b> { $category } · { $place }: a restricted case. Please handle it in private.

b-about-staff = 👤 About a member of staff
b-some-staff = A member of staff
b-no-staff = Not about staff
ask-staff = <b>Is this about a member of staff?</b>
    If so, only the manager reads it. If it is about a manager, choose the name; that person does not see it.
understood-staff = 👤 About a member of staff: not shown in the staff group, nor to the person concerned
toast-about-staff = Passed to the manager, in private only
b-name-concerned = 👤 Which member of staff
toast-concerned = Noted; the person concerned does not see this case
readers-concerned = 👤 About: { $names }
name-a-manager = 🔒 <b>{ $short }</b> is about the manager, and no other manager or committee member can handle it. Please name another manager in ⚙ Settings → 👥 Staff.
refused-sealed = This case is sealed; only a manager can lead it.
