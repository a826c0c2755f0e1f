"""What makes a new installation an estate with an office: its administrator and its people."""

from actions import menus, tries
from actions.desk import Desk
from actions.door import action
from actions.homes import household
from storage import chats, meta, offices, people, phones, residents
from workflow import numbers
from workflow.quiet import Quiet
from workflow.refusal import Refusal
from workflow.roles import Role
from workflow.terms import Contact, HomeRelation, VerifiedBy

WRONG_TRIES = 5


@action("administrator.claim")
def claim(desk: Desk, secret: str) -> None:
    """Become administrator with the code that the program printed; five wrong tries lock it."""
    kept = meta.get(desk.db, "setup-code")
    if kept is None:
        raise Refusal("refused-link")
    if numbers.digest(secret) != kept:
        raise Refusal("refused-setup-code")
    meta.drop(desk.db, "setup-code")
    tries.forget(desk, "setup")
    offices.appoint(desk.db, desk.scope, desk.me.id, Role.ADMIN, now=desk.now)
    desk.roles |= {Role.ADMIN}


@action("person.speak")
def speak(desk: Desk, lang: str) -> None:
    """Choose one's language."""
    people.speak(desk.db, desk.scope, desk.me.id, lang)
    chats.speak(desk.db, desk.my_chat, lang)
    menus.renew(desk, desk.me)


@action("person.enlarge")
def enlarge(desk: Desk, large: bool) -> None:
    """Read large: one button a row, short labels, a blank line after each sentence."""
    chats.enlarge(desk.db, desk.my_chat, large)


@action("person.be_quiet")
def be_quiet(desk: Desk, quiet: Quiet) -> None:
    """Whose night counts for oneself."""
    chats.be_quiet(desk.db, desk.my_chat, quiet)


@action("person.reach")
def reach(desk: Desk, contact: Contact) -> None:
    """How one wants to be told things: here, or here and by hand as well."""
    people.reach(desk.db, desk.scope, desk.me.id, contact)


@action("person.enter")
def enter(
    desk: Desk,
    *,
    user: int | None,
    name: str,
    lang: str,
    home: str | None = None,
    relation: HomeRelation = HomeRelation.OWNER,
    roles: tuple[Role, ...] = (),
    phone: str | None = None,
    contact: Contact = Contact.TELEGRAM,
) -> int:
    """Enter a known person with home and roles, as an import does; the person's id."""
    person = people.of_user(desk.db, desk.scope, user) if user is not None else None
    if person is None:
        person = people.meet(
            desk.db, desk.scope, user=user, name=name, lang=lang, now=desk.now, contact=contact
        )
    people.rename(desk.db, desk.scope, person.id, name)
    if phone:
        phones.keep(desk.db, desk.scope, person.id, phone)
    if home:
        asked = residents.ask(
            desk.db,
            desk.scope,
            person=person.id,
            place=household(desk, home),
            relation=relation,
            now=desk.now,
        )
        if asked is not None:
            residents.verify(desk.db, desk.scope, asked, by=VerifiedBy.DESK)
    for role in roles:
        offices.appoint(desk.db, desk.scope, person.id, role, now=desk.now)
    return person.id
