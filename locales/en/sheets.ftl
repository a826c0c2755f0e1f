### Sheets: handed out, empty, taken in

b-sheets = 📊 Sheets
sheets = <b>📊 Sheets</b>
    To take data out, press a sheet (Excel) or CSV; “Empty” has the headers alone.
    To bring data in, send the filled .xlsx or .csv file right here. You see how many lines are new or changed, and one press enters them. Empty cells change nothing, and what is not in the sheet stays.
b-sheet-places = 📍 Places
b-sheet-households = 🏠 Homes
b-sheet-people = 👤 People
b-sheet-csv = { $sheet ->
        [places] Places
        [households] Homes
       *[people] People
    } CSV
b-sheet-empty = { $sheet ->
        [places] Places
        [households] Homes
       *[people] People
    } empty
answer-sheet-sent = I have the sheet and am checking it; the result will come here.
sheet-sure = <b>{ $sheet ->
        [places] Sheet of places
        [households] Sheet of households
       *[people] Sheet of people
    }: checked, not entered yet</b>
    New { $new }, changed { $changed }, unchanged { $same }.
b-sheet-enter = ✅ Enter
sheet-done = { $sheet ->
        [places] ✅ Places entered: { $new } new, { $changed } changed.
        [households] ✅ Households entered: { $new } new, { $changed } changed.
        [people] ✅ People entered: { $new } new, { $changed } changed.
       *[none] This sheet was not entered.
    }
sheet-gone = This sheet was dealt with already, or lay too long. Please send the file again.
sheet-faults = <b>{ $count ->
        [one] One cell needs correcting; nothing was entered
       *[other] { $count } cells need correcting; nothing was entered
    }</b>
    Please correct the sheet and send it again.
sheet-faults-more = … and { $count } more
sheet-fault-line = Line { $line }:{" "}
sheet-fault-empty = “{ $column }” is empty
sheet-fault-unknown = “{ $column }” cannot be “{ $value }”
sheet-fault-long = “{ $column }” is too long: { $value }…
sheet-fault-date = Excel made a date of “{ $column }”; set the column to text and type it again
sheet-fault-area = the area must be a number of square metres, like 89.5: { $value }
sheet-fault-phone = the phone number cannot be read
sheet-fault-twice = the same as line { $value }
sheet-fault-parent = the parent “{ $value }” is not known and not above this line
sheet-fault-ring = the parent “{ $value }” is inside this place
sheet-fault-not-room = “{ $value }” is a place of another kind, not a household
sheet-fault-no-room = there is no household “{ $value }”; please bring in the households first
refused-sheet-headers = I do not know these headers. Please use those of the empty sheet, one kind of data in each file. Nothing was entered.
refused-sheet-unreadable = This file cannot be opened. Please save it as .xlsx or .csv and send it again.
refused-sheet-empty = The sheet has headers and no lines.
refused-sheet-long = The file is too large: 50,000 lines and 20 MB at most. Please send it in parts.
refused-sheet-gone = This sheet was dealt with already, or cannot be fetched. Please send the file again.
refused-sheet-overtaken = Somebody has just added some of these places. Please send the file again to have it checked anew.

column-kind = Kind
    .also = type|place kind
column-address = Address
    .also = room|flat|unit address
column-label = Label
    .also = place name|title
column-parent = Parent
    .also = inside|part of
column-area = Area
    .also = area sqm|square metres
column-state = State
    .also = status|use
column-name = Name
    .also = resident|full name
column-phone = Phone
    .also = mobile|phone number
column-relation = Relation
    .also = role|relationship
column-contact = Contact
    .also = contact by|notify by
column-language = Language
    .also = lang|speaks

cell-building = building
cell-unit = unit
cell-floor = floor
cell-room = room
cell-lift = lift
cell-garage = garage
cell-parking-space = parking space
cell-public-area = public area
cell-equipment-room = equipment room
cell-gate = gate
cell-occupied = occupied
cell-vacant = vacant
cell-rented = rented
cell-owner = owner
cell-co-owner = co-owner
cell-tenant = tenant
cell-family = family
cell-agent = agent
cell-telegram = Telegram
cell-phone = phone
cell-door = at the door
cell-paper = on paper
cell-zh = Chinese
cell-en = English

sheet-file = 📊 { $sheet ->
        [places] Places
        [households] Households
       *[people] People. It holds personal data: use it for the work alone, and delete it afterwards.
    }
    .file = { $sheet ->
        [places] places
        [households] households
       *[people] people
    }.{ $format }
sheet-empty = 📊 { $sheet ->
        [places] Empty sheet of places. Parents stand above what is inside them; addresses like 3, 3-1, 3-1-1002.
        [households] Empty sheet of households. Addresses like 3-1-1002, areas in square metres.
       *[people] Empty sheet of people. Addresses must be known households, like 3-1-1002.
    }
    .file = { $sheet ->
        [places] places empty
        [households] households empty
       *[people] people empty
    }.{ $format }

b-codes = 🔑 Codes of all homes for the bill
codes-sure = <b>Make a new invitation code for every household?</b>
    You get a CSV with address, code and link, to be printed on the fee bill. Each holds for thirty days, once for each relation. Codes that were sent out before end at once.
b-codes-sure = 🔑 Make new codes
codes-file = 🔑 Invitation codes of all households, for thirty days. Print each for its household alone, and delete this file afterwards; I keep none of the codes.
    .file = codes.csv
column-code = Code
column-link = Link
refused-no-households = There are no households yet. Please bring them in first.
