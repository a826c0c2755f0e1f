"""What people do with the bot's name in any chat: they ask, see results, and post one."""

from playground.people import People
from playground.protocol import Impossible, Json


class Asking(People):
    """Queries live for half a minute; the bot need not be in the chat."""

    def asks_inline(self, user: int, chat: int, words: str) -> str:
        """Types `@bot words`; the query's id."""
        person, place = self._present(user, chat)
        query_id = str(self.chance.randrange(10**17, 10**18))
        self.inline[query_id] = {"user": user, "chat": chat, "at": self.now(), "answer": None}
        kind = "sender" if place.private else place.type
        query = {"from": person.user(), "query": words, "offset": "", "chat_type": kind}
        self.updates.add("inline_query", {"id": query_id, **query})
        self.changed()
        return query_id

    def inline_results(self, query_id: str) -> Json | None:
        """What the bot has answered; None until it has."""
        answer: Json | None = self.inline.get(query_id, {}).get("answer")
        return answer

    def chooses(self, user: int, query_id: str, result: str) -> int:
        """Posts one of the results into the chat where it was asked, as this person."""
        asked = self.inline.get(query_id)
        if asked is None or asked["user"] != user or asked["answer"] is None:
            raise Impossible(f"{user} sees no results of {query_id}")
        for one in asked["answer"]["results"]:
            if one["id"] == result:
                content = one["message"] | {"via_bot": self.bot}
                person, place = self._present(user, asked["chat"])
                return self._heard(place, self.post(place, person.user(), content))
        raise Impossible(f"there is no result {result}")
