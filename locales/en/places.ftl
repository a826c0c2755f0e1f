### Places: buildings, entrances, floors, homes and common parts

b-add-buildings = ➕ Buildings
b-enter-buildings = ✅ Enter them
b-change-buildings = ✏️ Write it again
b-rename = ✏️ Rename
b-close-place = 🚫 Close
b-reopen-place = ✅ Use again
b-page-before = ‹ Before
b-page-after = Next ›
b-place-up = ◀ Up
b-place-closed = { $place } (closed)

kind-building = Building
kind-unit = Entrance
kind-floor = Floor
kind-room = Home
kind-lift = Lift
kind-garage = Garage
kind-parking-space = Parking space
kind-public-area = Public area
kind-equipment-room = Equipment room
kind-gate = Gate

places-title = <b>📍 Places</b>
places-count = { $buildings ->
        [one] 1 building
       *[other] { $buildings } buildings
    } · { $rooms ->
        [one] 1 home
       *[other] { $rooms } homes
    }
places-entering = ⏳ Being entered; this line goes when it is done.
place-about = <b>📍 { $place }</b>  { $kind }{ $closed ->
        [yes] {" "}(closed, not offered in reports)
       *[no] { "" }
    }
    Code of the poster's link: <code>l_{ $code }</code>
place-kind = What do you want to add in <b>{ $place }</b>?
buildings-title = <b>I understood:</b>
buildings-block = Building { $names }: { $buildings } × { $units } entrances × { $floors } floors × { $rooms } homes = { $homes } homes
buildings-block-bare = Building { $names }: { $buildings } × { $floors } floors × { $rooms } homes = { $homes } homes
buildings-total = <b>{ $homes }</b> homes in all, { $lifts } lifts (one for each entrance from seven floors on; close what is not there).

prompt-place-name = Please write the new name.
    .group = Please write to me in private to change places.
prompt-buildings = One sentence is enough, for example:
    buildings 1-8, 2 entrances each, 18 floors, 4 homes per floor
    Put buildings that differ after a semicolon: buildings 1-3, 2 entrances, 18 floors, 4 homes per floor; building 5, 1 entrance, 6 floors, 2 homes per floor
    If numbers are left out, say so: "no building 4", "no floor 13".
    .group = Please write to me in private to add buildings.

refused-place-number = Please write a number, for example 9 or 1102.
refused-buildings-which = I could not tell which buildings. Name them, for example: buildings 1-8, 2 entrances each, 18 floors, 4 homes per floor.
refused-buildings-floors = I also need the floors and the homes per floor. For example: buildings 1-8, 2 entrances each, 18 floors, 4 homes per floor.
refused-buildings-unclear = I did not understand this part: { $words }. Please write the whole sentence again in other words.
refused-buildings-twice = Building { $building } is there twice. Please write the whole sentence again.
refused-buildings-many = That is too much: at most { $most } homes and 200 buildings at a time, 20 entrances a building, 60 homes a floor. Please write it in several parts.
