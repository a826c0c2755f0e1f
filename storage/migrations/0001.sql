-- Global: what Telegram sent, what the program knows of itself, and the chats it can reach.

CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE inbox (
  id          INTEGER PRIMARY KEY,
  update_id   INTEGER NOT NULL,
  epoch       INTEGER NOT NULL DEFAULT 0,  -- after a week of silence Telegram's ids start anew
  body        TEXT,                        -- raw JSON; NULL when it was not meant for the bot
  digest      TEXT NOT NULL,
  album       TEXT,
  received_at TEXT NOT NULL,
  state       TEXT NOT NULL CHECK (state IN ('new', 'done', 'ignored', 'parked')),
  attempts    INTEGER NOT NULL DEFAULT 0,
  error       TEXT,
  UNIQUE (update_id, epoch)
) STRICT;
CREATE INDEX inbox_new ON inbox (id) WHERE state = 'new';
CREATE INDEX inbox_album ON inbox (album) WHERE state = 'new' AND album IS NOT NULL;
CREATE INDEX inbox_received ON inbox (received_at);
CREATE INDEX inbox_parked ON inbox (id) WHERE state = 'parked';

CREATE TABLE chats (
  id          INTEGER PRIMARY KEY,         -- Telegram's chat id
  kind        TEXT NOT NULL,
  title       TEXT NOT NULL DEFAULT '',
  lang        TEXT NOT NULL DEFAULT 'zh',
  menu        TEXT NOT NULL DEFAULT '',    -- the list of commands that it was given last
  large       INTEGER NOT NULL DEFAULT 0,  -- large-text mode
  quiet       TEXT NOT NULL DEFAULT 'estate',
  reachable   INTEGER NOT NULL DEFAULT 1,
  reason      TEXT,
  moved_to    INTEGER,
  forum       INTEGER NOT NULL DEFAULT 0,  -- the group has topics
  manages     INTEGER NOT NULL DEFAULT 1   -- the bot may manage them, as far as is known
) STRICT;

-- Everything below belongs to one estate.

CREATE TABLE estates (
  id          INTEGER PRIMARY KEY,
  code        TEXT NOT NULL DEFAULT '',
  name        TEXT NOT NULL DEFAULT '',
  zone        TEXT NOT NULL DEFAULT 'Asia/Shanghai',
  lang        TEXT NOT NULL DEFAULT 'zh',
  duty_phone  TEXT NOT NULL DEFAULT '',
  emergency   TEXT NOT NULL DEFAULT '',
  opens       TEXT NOT NULL DEFAULT '08:00',
  closes      TEXT NOT NULL DEFAULT '18:00',
  workdays    TEXT NOT NULL DEFAULT '0123456',
  quiet_from  TEXT NOT NULL DEFAULT '21:30',
  quiet_to    TEXT NOT NULL DEFAULT '08:00',
  country     TEXT NOT NULL DEFAULT '',    -- whose public holidays are kept; '' is none
  closed_days TEXT NOT NULL DEFAULT '',    -- entered by hand, ISO dates between blanks
  worked_days TEXT NOT NULL DEFAULT '',
  pace        TEXT NOT NULL DEFAULT 'standard',
  packs       TEXT NOT NULL DEFAULT '',    -- whose local rules hold here, between blanks
  step        TEXT NOT NULL DEFAULT 'name', -- where the set-up stands; 'done' at its end
  ready       INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE people (
  estate_id   INTEGER NOT NULL REFERENCES estates (id),
  id          INTEGER NOT NULL,
  user_id     INTEGER,                     -- Telegram's, never a username; NULL: has no Telegram
  name        TEXT NOT NULL,
  lang        TEXT NOT NULL,
  lang_chosen INTEGER NOT NULL DEFAULT 0,
  contact     TEXT NOT NULL DEFAULT 'telegram'
              CHECK (contact IN ('telegram', 'phone', 'door', 'paper')),
  phone       TEXT,                        -- sealed with the key that lies beside the database
  phone_last4 TEXT,
  met_at      TEXT NOT NULL,
  chosen      INTEGER NOT NULL DEFAULT 0,  -- of several estates the highest counts
  forgotten_at TEXT,                       -- what is left of somebody who wanted to be forgotten
  PRIMARY KEY (estate_id, id),
  UNIQUE (estate_id, user_id)
) STRICT;
CREATE INDEX people_user ON people (user_id);
CREATE INDEX people_last4 ON people (estate_id, phone_last4, id) WHERE phone_last4 IS NOT NULL;
CREATE INDEX people_forgotten ON people (estate_id, id) WHERE forgotten_at IS NOT NULL;

CREATE TABLE roles (
  estate_id   INTEGER NOT NULL,
  person_id   INTEGER NOT NULL,
  role        TEXT NOT NULL,
  title       TEXT NOT NULL DEFAULT '',    -- a department's name: own words, or "=order" of the list
  since       TEXT NOT NULL,
  PRIMARY KEY (estate_id, person_id, role),
  FOREIGN KEY (estate_id, person_id) REFERENCES people (estate_id, id)
) STRICT;
CREATE INDEX roles_role ON roles (estate_id, role);

CREATE TABLE invitations (
  estate_id   INTEGER NOT NULL REFERENCES estates (id),
  id          INTEGER NOT NULL,
  role        TEXT NOT NULL,
  title       TEXT NOT NULL DEFAULT '',
  case_id     INTEGER,                     -- of a guest: the one case it opens …
  mandate     TEXT,
  party_id    INTEGER,                     -- the party that names him, NULL: the reporter does
  until       TEXT,                        -- … and until when, NULL to the case's end
  hash        TEXT NOT NULL UNIQUE,
  made_by     INTEGER NOT NULL,
  expires_at  TEXT NOT NULL,
  used_by     INTEGER,
  used_at     TEXT,
  revoked     INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (estate_id, id)
) STRICT;

CREATE TABLE absences (
  estate_id   INTEGER NOT NULL,
  id          INTEGER NOT NULL,
  person_id   INTEGER NOT NULL,
  deputy_id   INTEGER NOT NULL,
  since       TEXT NOT NULL,
  until       TEXT NOT NULL,               -- the first moment at which the person is back
  made_by     INTEGER NOT NULL,
  ended_at    TEXT,
  PRIMARY KEY (estate_id, id),
  FOREIGN KEY (estate_id, person_id) REFERENCES people (estate_id, id),
  FOREIGN KEY (estate_id, deputy_id) REFERENCES people (estate_id, id)
) STRICT;
CREATE INDEX absences_person ON absences (estate_id, person_id, until);
CREATE INDEX absences_deputy ON absences (estate_id, deputy_id, until) WHERE ended_at IS NULL;

CREATE TABLE shifts (
  estate_id   INTEGER NOT NULL,
  weekday     INTEGER NOT NULL,            -- 0 is Monday
  shift       TEXT NOT NULL,
  person_id   INTEGER NOT NULL,
  PRIMARY KEY (estate_id, weekday, shift, person_id),
  FOREIGN KEY (estate_id, person_id) REFERENCES people (estate_id, id)
) STRICT;

-- Wrong links of the last minutes: guessing is slow.
CREATE TABLE guesses (
  estate_id   INTEGER NOT NULL,
  id          INTEGER NOT NULL,
  person_id   INTEGER NOT NULL,
  at          TEXT NOT NULL,
  PRIMARY KEY (estate_id, id),
  FOREIGN KEY (estate_id, person_id) REFERENCES people (estate_id, id)
) STRICT;
CREATE INDEX guesses_person ON guesses (estate_id, person_id, at);

CREATE TABLE groups (
  estate_id   INTEGER NOT NULL REFERENCES estates (id),
  chat_id     INTEGER NOT NULL REFERENCES chats (id) ON UPDATE CASCADE,
  kind        TEXT NOT NULL,
  case_id     INTEGER,                     -- of a party group
  buildings   TEXT NOT NULL DEFAULT '',    -- of a building group: ids of places, between blanks
  bound_at    TEXT NOT NULL,
  PRIMARY KEY (estate_id, chat_id)
) STRICT;
CREATE UNIQUE INDEX groups_chat ON groups (chat_id);
CREATE INDEX groups_case ON groups (estate_id, case_id) WHERE case_id IS NOT NULL;

-- What a chat is to become once whoever made the offer confirms it.
CREATE TABLE group_offers (
  estate_id   INTEGER NOT NULL REFERENCES estates (id),
  id          INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  case_id     INTEGER,
  hash        TEXT UNIQUE,                 -- of the link's code; NULL: it came without one
  made_by     INTEGER NOT NULL,
  expires_at  TEXT NOT NULL,
  chat_id     INTEGER,                     -- where the code was used
  PRIMARY KEY (estate_id, id)
) STRICT;
CREATE INDEX group_offers_chat ON group_offers (chat_id) WHERE chat_id IS NOT NULL;

-- What the office has told the residents in public.
CREATE TABLE notices (
  estate_id   INTEGER NOT NULL REFERENCES estates (id),
  id          INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  words       TEXT NOT NULL,
  media_id    INTEGER,                     -- a photo
  buildings   TEXT NOT NULL DEFAULT '',    -- ids of places, between blanks; '' is the whole estate
  until       TEXT,
  privately   INTEGER NOT NULL,            -- each resident was told too
  owners      INTEGER NOT NULL DEFAULT 0,  -- the owners' committee says it, not the office
  made_by     INTEGER NOT NULL,
  sent_at     TEXT NOT NULL,
  changed_at  TEXT,
  withdrawn_at TEXT,
  PRIMARY KEY (estate_id, id)
) STRICT;

-- Whom a notice is told by hand, and who has been told.
CREATE TABLE rounds (
  estate_id   INTEGER NOT NULL,
  notice_id   INTEGER NOT NULL,
  person_id   INTEGER NOT NULL,
  way         TEXT NOT NULL CHECK (way IN ('phone', 'door', 'paper')),
  told_by     INTEGER,
  told_at     TEXT,
  PRIMARY KEY (estate_id, notice_id, person_id),
  FOREIGN KEY (estate_id, notice_id) REFERENCES notices (estate_id, id),
  FOREIGN KEY (estate_id, person_id) REFERENCES people (estate_id, id)
) STRICT;
CREATE INDEX rounds_person ON rounds (estate_id, person_id);

CREATE TABLE places (
  estate_id   INTEGER NOT NULL REFERENCES estates (id),
  id          INTEGER NOT NULL,
  parent_id   INTEGER,
  kind        TEXT NOT NULL,
  address     TEXT NOT NULL,               -- "3-1-1102", as people and signs write it
  label       TEXT NOT NULL,               -- a name given by hand; '' is said from the address
  code        TEXT NOT NULL UNIQUE,        -- in /start l_<code>; grants nothing
  closed      INTEGER NOT NULL DEFAULT 0,  -- no longer offered; its poster still works
  accepted_on TEXT,                        -- when a building passed its acceptance
  PRIMARY KEY (estate_id, id),
  UNIQUE (estate_id, address),
  FOREIGN KEY (estate_id, parent_id) REFERENCES places (estate_id, id)
) STRICT;
-- The estate's folder: contracts, covenant, drawings, to be picked where papers are looked through.
CREATE TABLE folder (
  estate_id   INTEGER NOT NULL REFERENCES estates (id),
  id          INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  title       TEXT NOT NULL,
  clause      TEXT NOT NULL,               -- what of it is asked for most, '' for none
  medium_id   INTEGER,
  added_by    INTEGER NOT NULL,
  added_at    TEXT NOT NULL,
  gone_at     TEXT,                        -- cases that name it still do
  PRIMARY KEY (estate_id, id)
) STRICT;

CREATE INDEX places_parent ON places (estate_id, parent_id);
CREATE INDEX places_kind ON places (estate_id, kind, closed);

-- A household is a room in which somebody lives or could; who that is, residents says.
CREATE TABLE households (
  estate_id   INTEGER NOT NULL,
  place_id    INTEGER NOT NULL,
  area        TEXT,                        -- square metres, as decimal text
  state       TEXT NOT NULL DEFAULT 'occupied' CHECK (state IN ('occupied', 'vacant', 'rented')),
  PRIMARY KEY (estate_id, place_id),
  FOREIGN KEY (estate_id, place_id) REFERENCES places (estate_id, id)
) STRICT;

CREATE TABLE household_codes (
  estate_id   INTEGER NOT NULL,
  id          INTEGER NOT NULL,
  place_id    INTEGER NOT NULL,
  relation    TEXT,                        -- NULL: of the fee bill, once for each relation
  hash        TEXT NOT NULL UNIQUE,
  made_by     INTEGER NOT NULL,
  expires_at  TEXT NOT NULL,
  PRIMARY KEY (estate_id, id),
  FOREIGN KEY (estate_id, place_id) REFERENCES households (estate_id, place_id)
) STRICT;
CREATE INDEX household_codes_place ON household_codes (estate_id, place_id);

CREATE TABLE residents (
  estate_id   INTEGER NOT NULL,
  id          INTEGER NOT NULL,
  person_id   INTEGER NOT NULL,
  place_id    INTEGER NOT NULL,
  relation    TEXT NOT NULL CHECK (relation IN ('owner', 'co-owner', 'tenant', 'family', 'agent')),
  state       TEXT NOT NULL CHECK (state IN ('asked', 'verified', 'ended')),
  verified_by TEXT CHECK (verified_by IN ('invitation-code', 'phone', 'desk', 'owner', 'walk-in')),
  code_id     INTEGER,
  since       TEXT NOT NULL,
  until       TEXT,
  PRIMARY KEY (estate_id, id),
  FOREIGN KEY (estate_id, person_id) REFERENCES people (estate_id, id),
  FOREIGN KEY (estate_id, place_id) REFERENCES households (estate_id, place_id),
  FOREIGN KEY (estate_id, code_id) REFERENCES household_codes (estate_id, id)
) STRICT;
CREATE UNIQUE INDEX residents_living ON residents (estate_id, person_id, place_id)
  WHERE state <> 'ended';
CREATE INDEX residents_place ON residents (estate_id, place_id, person_id);
CREATE UNIQUE INDEX residents_code ON residents (estate_id, code_id, relation)
  WHERE code_id IS NOT NULL;  -- one use for each relation

CREATE TABLE consents (
  estate_id   INTEGER NOT NULL,
  person_id   INTEGER NOT NULL,
  kind        TEXT NOT NULL,               -- to what: 'registration'
  given_at    TEXT NOT NULL,
  withdrawn_at TEXT,
  PRIMARY KEY (estate_id, person_id, kind, given_at),
  FOREIGN KEY (estate_id, person_id) REFERENCES people (estate_id, id)
) STRICT;

CREATE TABLE drafts (
  estate_id   INTEGER NOT NULL REFERENCES estates (id),
  chat_id     INTEGER NOT NULL,
  person_id   INTEGER NOT NULL,
  id          INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  data        TEXT NOT NULL,
  revision    INTEGER NOT NULL DEFAULT 1,
  changed_at  TEXT NOT NULL,
  PRIMARY KEY (estate_id, chat_id, person_id),
  FOREIGN KEY (estate_id, person_id) REFERENCES people (estate_id, id)
) STRICT;

CREATE TABLE counters (
  estate_id   INTEGER NOT NULL REFERENCES estates (id),
  name        TEXT NOT NULL,               -- 'case-2603', 'notice', 'people' …
  value       INTEGER NOT NULL,
  PRIMARY KEY (estate_id, name)
) STRICT;

CREATE TABLE cases (
  estate_id    INTEGER NOT NULL REFERENCES estates (id),
  id           INTEGER NOT NULL,
  no           TEXT NOT NULL,              -- "WT-2603-0017"
  stage        TEXT NOT NULL,
  revision     INTEGER NOT NULL DEFAULT 1,
  channel      TEXT NOT NULL,
  source       TEXT NOT NULL DEFAULT 'resident-report',
  source_ref   TEXT NOT NULL DEFAULT '',   -- by what the source knows it: a number, a code
  source_sender TEXT,                      -- of a letter
  official_due_at TEXT,                    -- by when an authority wants its answer
  draft_id     INTEGER NOT NULL,           -- a report belongs to one draft
  category     TEXT NOT NULL,
  urgency      TEXT NOT NULL,
  scope        TEXT,
  handling     TEXT,
  level        TEXT,
  danger       INTEGER NOT NULL DEFAULT 0,
  threat       INTEGER NOT NULL DEFAULT 0,
  words        TEXT NOT NULL,
  wish         TEXT,
  happened     TEXT,
  place_id     INTEGER,
  place        TEXT NOT NULL DEFAULT '',
  latitude     REAL,
  longitude    REAL,
  disclosure   TEXT NOT NULL,
  held         INTEGER NOT NULL DEFAULT 0, -- an unverified person's fourth report waits for a clerk
  verified     INTEGER NOT NULL DEFAULT 0,
  lang         TEXT NOT NULL,
  entered_by   INTEGER,                    -- who told it for the reporter, and read it back to him
  accepted_by  INTEGER,
  accepted_at  TEXT,
  judged_by    INTEGER,
  judged_at    TEXT,
  lead_id      INTEGER,
  lead_at      TEXT,
  repaired_at  TEXT,
  solved       TEXT,
  reason       TEXT,
  reported_at  TEXT NOT NULL,
  answer_by    TEXT NOT NULL,
  answered_at  TEXT,
  closed_at    TEXT,
  on_site_at   TEXT,                       -- when somebody first was where it is
  main_case_id INTEGER,                    -- the case that goes on in place of this one
  again_of     INTEGER,                    -- the case, ended long ago, of which it is about the same
  compared_at  TEXT,                       -- when somebody looked at what may be the same thing
  emergency_at TEXT,                       -- since when first things come first, papers later
  emergency_over_at TEXT,
  priority     TEXT,                       -- follows from the impact
  stage_since  TEXT,
  stage_due_at TEXT,                       -- by when the stage should be done
  close_by     TEXT,                       -- by when the whole case should be closed
  on_hold_since TEXT,                      -- the clock stands still from then on
  on_hold_until TEXT,
  on_hold_why  TEXT,
  confidentiality TEXT NOT NULL DEFAULT 'normal', -- or 'restricted', 'sealed': who of the office reads it
  keep         TEXT,                       -- how long, as it was chosen when it was put away
  legal_hold   TEXT,                       -- why nothing of it may be erased; NULL: it may
  erased_at    TEXT,                       -- since when only the header is left
  PRIMARY KEY (estate_id, id),
  UNIQUE (estate_id, no),
  UNIQUE (estate_id, draft_id),
  FOREIGN KEY (estate_id, place_id) REFERENCES places (estate_id, id),
  FOREIGN KEY (estate_id, lead_id) REFERENCES people (estate_id, id),
  FOREIGN KEY (estate_id, accepted_by) REFERENCES people (estate_id, id),
  FOREIGN KEY (estate_id, main_case_id) REFERENCES cases (estate_id, id),
  FOREIGN KEY (estate_id, again_of) REFERENCES cases (estate_id, id)
) STRICT;
CREATE INDEX cases_main ON cases (estate_id, main_case_id, id) WHERE main_case_id IS NOT NULL;
CREATE INDEX cases_again ON cases (estate_id, again_of, id) WHERE again_of IS NOT NULL;
CREATE INDEX cases_open ON cases (estate_id, answer_by) WHERE closed_at IS NULL;
CREATE INDEX cases_unclosed ON cases (estate_id, id) WHERE closed_at IS NULL;
CREATE INDEX cases_short ON cases (estate_id, substr(no, instr(no, '-') + 6));
CREATE INDEX cases_place ON cases (estate_id, place, closed_at, category, id);
CREATE INDEX cases_category ON cases (estate_id, category, id);
CREATE INDEX cases_reported ON cases (estate_id, reported_at);
CREATE INDEX cases_reason ON cases (estate_id, reason, closed_at) WHERE reason IS NOT NULL;
CREATE INDEX cases_closed ON cases (estate_id, closed_at)
  WHERE closed_at IS NOT NULL AND erased_at IS NULL;

-- Who takes part: 甲 is number 1.
CREATE TABLE parties (
  estate_id   INTEGER NOT NULL,
  id          INTEGER NOT NULL,
  case_id     INTEGER NOT NULL,
  no          INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  capacity    TEXT NOT NULL,
  name        TEXT NOT NULL,
  person_id   INTEGER,                     -- NULL: whom the bot does not know
  place_id    INTEGER,
  must_hear   INTEGER NOT NULL,
  must_sign   INTEGER NOT NULL,
  since       TEXT NOT NULL,
  until       TEXT,
  PRIMARY KEY (estate_id, id),
  FOREIGN KEY (estate_id, case_id) REFERENCES cases (estate_id, id),
  FOREIGN KEY (estate_id, person_id) REFERENCES people (estate_id, id),
  FOREIGN KEY (estate_id, place_id) REFERENCES places (estate_id, id)
) STRICT;
CREATE UNIQUE INDEX parties_case ON parties (estate_id, case_id, no);
CREATE INDEX parties_person ON parties (estate_id, person_id) WHERE person_id IS NOT NULL;

-- What was filed in a case; a change is a new row that replaces the old one.
CREATE TABLE records (
  estate_id   INTEGER NOT NULL,
  id          INTEGER NOT NULL,
  case_id     INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  party_id    INTEGER,
  content     TEXT NOT NULL,               -- JSON of the answers, '{}' once it is erased
  author_id   INTEGER,                     -- NULL once that person is forgotten
  filed_at    TEXT NOT NULL,
  confirmed_at TEXT,                       -- the party has said that this is what he means
  published_at TEXT,                       -- the parties may read it
  replaces    INTEGER,
  replaced    INTEGER NOT NULL DEFAULT 0,
  origin      INTEGER NOT NULL,            -- the first version: a newer one takes its place in order
  PRIMARY KEY (estate_id, id),
  FOREIGN KEY (estate_id, case_id) REFERENCES cases (estate_id, id),
  FOREIGN KEY (estate_id, party_id) REFERENCES parties (estate_id, id)
) STRICT;
CREATE INDEX records_case ON records (estate_id, case_id, id);
CREATE TRIGGER records_are_frozen BEFORE UPDATE OF content, kind, case_id, party_id ON records
WHEN NEW.content <> '{}'
BEGIN SELECT RAISE(ABORT, 'a record is replaced, never changed'); END;

-- Minutes as they were circulated: frozen, a change is a new version.
CREATE TABLE minutes (
  estate_id     INTEGER NOT NULL,
  id            INTEGER NOT NULL,
  case_id       INTEGER NOT NULL,
  meeting       INTEGER NOT NULL,            -- the record that called it, its first version
  version       INTEGER NOT NULL,
  content       TEXT NOT NULL,               -- the canonical text, '{}' once it is erased
  sha256        TEXT NOT NULL,
  state         TEXT NOT NULL,
  author_id     INTEGER,
  circulated_at TEXT NOT NULL,
  sign_by       TEXT NOT NULL,
  ended_at      TEXT,
  PRIMARY KEY (estate_id, id),
  FOREIGN KEY (estate_id, case_id) REFERENCES cases (estate_id, id)
) STRICT;
CREATE UNIQUE INDEX minutes_version ON minutes (estate_id, case_id, meeting, version);
CREATE TRIGGER minutes_are_frozen BEFORE UPDATE OF content, sha256, version, meeting, case_id ON minutes
WHEN NEW.content <> '{}'
BEGIN SELECT RAISE(ABORT, 'minutes get a new version, they are never changed'); END;

-- The words that somebody reads and signs, in each language.
CREATE TABLE minutes_texts (
  estate_id   INTEGER NOT NULL,
  minutes_id  INTEGER NOT NULL,
  lang        TEXT NOT NULL,
  case_id     INTEGER NOT NULL,
  words       TEXT NOT NULL,                 -- empty once they are erased
  sha256      TEXT NOT NULL,
  PRIMARY KEY (estate_id, minutes_id, lang),
  FOREIGN KEY (estate_id, minutes_id) REFERENCES minutes (estate_id, id)
) STRICT;
CREATE INDEX minutes_texts_case ON minutes_texts (estate_id, case_id);

-- What was agreed: who does what, by when, how it is accepted.
CREATE TABLE agreed_items (
  estate_id   INTEGER NOT NULL,
  id          INTEGER NOT NULL,
  case_id     INTEGER NOT NULL,
  minutes_id  INTEGER NOT NULL,
  no          INTEGER NOT NULL,
  party_id    INTEGER NOT NULL,
  what        TEXT NOT NULL,
  by          TEXT NOT NULL,                 -- a day
  acceptance  TEXT NOT NULL,
  PRIMARY KEY (estate_id, id),
  FOREIGN KEY (estate_id, minutes_id) REFERENCES minutes (estate_id, id),
  FOREIGN KEY (estate_id, party_id) REFERENCES parties (estate_id, id)
) STRICT;
CREATE UNIQUE INDEX agreed_items_no ON agreed_items (estate_id, minutes_id, no);
CREATE INDEX agreed_items_case ON agreed_items (estate_id, case_id);

-- One decision of each party about each version.
CREATE TABLE signatures (
  estate_id   INTEGER NOT NULL,
  id          INTEGER NOT NULL,
  case_id     INTEGER NOT NULL,
  minutes_id  INTEGER NOT NULL,
  party_id    INTEGER NOT NULL,
  person_id   INTEGER,                       -- NULL: whom the bot does not know, or who is forgotten
  record_id   INTEGER NOT NULL,              -- what was filed: reason, way, witness
  record_sha256 TEXT NOT NULL,
  name        TEXT NOT NULL,
  agent       TEXT NOT NULL DEFAULT '',      -- who signed in its place: whom the party has named
  capacity    TEXT NOT NULL,
  decision    TEXT NOT NULL,
  content_sha256 TEXT NOT NULL,              -- what was signed
  shown_sha256 TEXT NOT NULL,                -- the words in which it was read
  entered_by  INTEGER,                       -- who else wrote it down, NULL: he did it himself
  at          TEXT NOT NULL,
  denied_at   TEXT,                          -- he has said that it was not him
  PRIMARY KEY (estate_id, id),
  FOREIGN KEY (estate_id, minutes_id) REFERENCES minutes (estate_id, id),
  FOREIGN KEY (estate_id, party_id) REFERENCES parties (estate_id, id)
) STRICT;
CREATE UNIQUE INDEX signatures_party ON signatures (estate_id, minutes_id, party_id);
CREATE UNIQUE INDEX signatures_person ON signatures (estate_id, minutes_id, person_id)
  WHERE person_id IS NOT NULL;
CREATE INDEX signatures_case ON signatures (estate_id, case_id);

-- What was put away of a case: the list of files with their hashes, frozen.
CREATE TABLE dossiers (
  estate_id   INTEGER NOT NULL,
  id          INTEGER NOT NULL,
  case_id     INTEGER NOT NULL,
  manifest    TEXT NOT NULL,                 -- '{}' once the case is erased
  sha256      TEXT NOT NULL,
  made_at     TEXT NOT NULL,
  PRIMARY KEY (estate_id, id),
  FOREIGN KEY (estate_id, case_id) REFERENCES cases (estate_id, id)
) STRICT;
CREATE INDEX dossiers_case ON dossiers (estate_id, case_id);
CREATE TRIGGER dossiers_are_frozen BEFORE UPDATE OF manifest, sha256, case_id ON dossiers
WHEN NEW.manifest <> '{}'
BEGIN SELECT RAISE(ABORT, 'what was put away is never changed'); END;

-- What was done in an emergency, to the second.
CREATE TABLE emergency_log (
  estate_id   INTEGER NOT NULL,
  id          INTEGER NOT NULL,
  case_id     INTEGER NOT NULL,
  at          TEXT NOT NULL,
  what        TEXT NOT NULL,
  person_id   INTEGER,                     -- who did it, or was called; NULL: the program
  words       TEXT NOT NULL,               -- empty once it is erased
  PRIMARY KEY (estate_id, id),
  FOREIGN KEY (estate_id, case_id) REFERENCES cases (estate_id, id)
) STRICT;
CREATE INDEX emergency_log_case ON emergency_log (estate_id, case_id, id);
CREATE TRIGGER emergency_log_is_append_only_1 BEFORE UPDATE ON emergency_log
WHEN NEW.words <> '' OR NEW.at <> OLD.at OR NEW.what <> OLD.what OR NEW.case_id <> OLD.case_id
BEGIN SELECT RAISE(ABORT, 'the log of an emergency is append-only'); END;
CREATE TRIGGER emergency_log_is_append_only_2 BEFORE DELETE ON emergency_log
BEGIN SELECT RAISE(ABORT, 'the log of an emergency is append-only'); END;

-- Forms of a case that somebody goes on with later.
CREATE TABLE forms (
  estate_id   INTEGER NOT NULL,
  person_id   INTEGER NOT NULL,
  case_id     INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  party_id    INTEGER NOT NULL DEFAULT 0,
  answers     TEXT NOT NULL,
  draft_id    INTEGER NOT NULL,            -- to which files were sent that belong to it
  saved_at    TEXT NOT NULL,
  PRIMARY KEY (estate_id, person_id, case_id, kind, party_id),
  FOREIGN KEY (estate_id, person_id) REFERENCES people (estate_id, id),
  FOREIGN KEY (estate_id, case_id) REFERENCES cases (estate_id, id)
) STRICT;
CREATE INDEX forms_case ON forms (estate_id, case_id);

-- A gate that was opened although something is missing: one asks, another one agrees.
CREATE TABLE overrides (
  estate_id   INTEGER NOT NULL,
  id          INTEGER NOT NULL,
  case_id     INTEGER NOT NULL,
  stage       TEXT NOT NULL,               -- the stage that it leaves
  asked_by    INTEGER NOT NULL,
  reason      TEXT NOT NULL,
  asked_at    TEXT NOT NULL,
  agreed      INTEGER,                     -- 0: refused
  answered_by INTEGER,
  answered_at TEXT,
  PRIMARY KEY (estate_id, id),
  FOREIGN KEY (estate_id, case_id) REFERENCES cases (estate_id, id),
  FOREIGN KEY (estate_id, asked_by) REFERENCES people (estate_id, id)
) STRICT;
CREATE INDEX overrides_case ON overrides (estate_id, case_id, id);

-- Who reported, apart from what was reported: an anonymous reporter is known here alone.
CREATE TABLE reporters (
  estate_id   INTEGER NOT NULL,
  case_id     INTEGER NOT NULL,
  alias       TEXT NOT NULL,
  person_id   INTEGER NOT NULL,
  PRIMARY KEY (estate_id, case_id),
  FOREIGN KEY (estate_id, case_id) REFERENCES cases (estate_id, id),
  FOREIGN KEY (estate_id, person_id) REFERENCES people (estate_id, id)
) STRICT;
CREATE INDEX reporters_person ON reporters (estate_id, person_id, case_id);

-- Who reported a case until another took it over.
CREATE TABLE former_reporters (
  estate_id   INTEGER NOT NULL,
  case_id     INTEGER NOT NULL,
  person_id   INTEGER NOT NULL,
  alias       TEXT NOT NULL,
  until       TEXT NOT NULL,
  PRIMARY KEY (estate_id, case_id, until),
  FOREIGN KEY (estate_id, case_id) REFERENCES cases (estate_id, id),
  FOREIGN KEY (estate_id, person_id) REFERENCES people (estate_id, id)
) STRICT;
CREATE INDEX former_reporters_person ON former_reporters (estate_id, person_id);

-- Who asked for the name behind an anonymous report, and what the second person answered.
CREATE TABLE reveals (
  estate_id   INTEGER NOT NULL,
  id          INTEGER NOT NULL,
  case_id     INTEGER NOT NULL,
  asked_by    INTEGER NOT NULL,
  reason      TEXT NOT NULL,
  asked_at    TEXT NOT NULL,
  answer      TEXT,                        -- 'agreed', 'refused', 'replaced' by a later request
  answered_by INTEGER,
  answered_at TEXT,
  until       TEXT,                        -- the name is shown before this moment
  PRIMARY KEY (estate_id, id),
  FOREIGN KEY (estate_id, case_id) REFERENCES cases (estate_id, id),
  FOREIGN KEY (estate_id, asked_by) REFERENCES people (estate_id, id)
) STRICT;
CREATE INDEX reveals_case ON reveals (estate_id, case_id);

CREATE TABLE participants (
  estate_id   INTEGER NOT NULL,
  id          INTEGER NOT NULL,
  case_id     INTEGER NOT NULL,
  person_id   INTEGER NOT NULL,
  relation    TEXT NOT NULL CHECK (relation IN ('invited', 'representative')),
  title       TEXT NOT NULL DEFAULT '',
  mandate     TEXT,
  party_id    INTEGER,                     -- for which party he signs, NULL: he acts for the reporter
  until       TEXT,
  since       TEXT NOT NULL,
  ended_at    TEXT,
  PRIMARY KEY (estate_id, id),
  FOREIGN KEY (estate_id, case_id) REFERENCES cases (estate_id, id),
  FOREIGN KEY (estate_id, person_id) REFERENCES people (estate_id, id)
) STRICT;
CREATE INDEX participants_case ON participants (estate_id, case_id, id) WHERE ended_at IS NULL;
CREATE INDEX participants_person ON participants (estate_id, person_id, id) WHERE ended_at IS NULL;

-- Whoever has an interest of his own in a case does none of the office's work on it.
CREATE TABLE interests (
  estate_id   INTEGER NOT NULL,
  case_id     INTEGER NOT NULL,
  person_id   INTEGER NOT NULL,
  kind        TEXT NOT NULL,               -- 'respondent' of a complaint, 'recused' by a party, else declared by himself
  noted_by    INTEGER NOT NULL,
  noted_at    TEXT NOT NULL,
  PRIMARY KEY (estate_id, case_id, person_id),
  FOREIGN KEY (estate_id, case_id) REFERENCES cases (estate_id, id),
  FOREIGN KEY (estate_id, person_id) REFERENCES people (estate_id, id)
) STRICT;

CREATE TABLE notes (
  estate_id   INTEGER NOT NULL,
  id          INTEGER NOT NULL,
  case_id     INTEGER NOT NULL,
  kind        TEXT NOT NULL,               -- 'addition', 'question', 'answer', 'internal', 'repair'
  author      TEXT NOT NULL,               -- a person's id, or the reporter's alias
  words       TEXT NOT NULL,
  said_at     TEXT NOT NULL,
  participant_id INTEGER,                  -- the guest to whom or by whom it was said
  PRIMARY KEY (estate_id, id),
  FOREIGN KEY (estate_id, case_id) REFERENCES cases (estate_id, id)
) STRICT;
CREATE INDEX notes_case ON notes (estate_id, case_id, id);

-- What the office finds by its words: cut into pairs of signs, which FTS5 takes for words. The index
-- is kept by storage/search.py; a number is never given twice, so that no old entry finds a new row.
CREATE TABLE search (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  estate_id   INTEGER NOT NULL REFERENCES estates (id),
  kind        TEXT NOT NULL,               -- 'case', 'note' …
  ref         INTEGER NOT NULL,
  case_id     INTEGER,
  words       TEXT NOT NULL,
  indexed     INTEGER NOT NULL DEFAULT 0,  -- whether search_words has it
  UNIQUE (estate_id, kind, ref)
) STRICT;
CREATE INDEX search_case ON search (estate_id, case_id);
CREATE INDEX search_put ON search (id) WHERE indexed = 0;
CREATE VIRTUAL TABLE search_words
  USING fts5 (words, content = 'search', content_rowid = 'id', columnsize = 0);

CREATE TABLE media (
  estate_id   INTEGER NOT NULL REFERENCES estates (id),
  id          INTEGER NOT NULL,
  draft_id    INTEGER,
  case_id     INTEGER,
  note_id     INTEGER,
  record_id   INTEGER,
  kind        TEXT NOT NULL,
  file_id     TEXT NOT NULL,
  unique_id   TEXT NOT NULL,
  album       TEXT,
  size        INTEGER,
  name        TEXT,
  sent_at     TEXT NOT NULL,
  state       TEXT NOT NULL CHECK (state IN ('wanted', 'kept', 'too-big', 'gone', 'discarded')),
  sha256      TEXT,
  attempts    INTEGER NOT NULL DEFAULT 0,
  next_at     TEXT NOT NULL,
  PRIMARY KEY (estate_id, id)
) STRICT;
CREATE INDEX media_draft ON media (estate_id, draft_id, id);
CREATE INDEX media_album ON media (estate_id, album) WHERE album IS NOT NULL;
CREATE INDEX media_case ON media (estate_id, case_id, id);
CREATE INDEX media_wanted ON media (next_at) WHERE state = 'wanted';
CREATE INDEX media_sha256 ON media (sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX media_discarded ON media (id) WHERE state = 'discarded';
CREATE INDEX media_voice ON media (estate_id, case_id) WHERE kind IN ('voice', 'video_note');

CREATE TABLE calls (
  estate_id   INTEGER NOT NULL,
  id          INTEGER NOT NULL,
  person_id   INTEGER NOT NULL,
  case_id     INTEGER,                     -- of which he is a party
  way         TEXT NOT NULL,
  words       TEXT NOT NULL,               -- a number and when it suits; empty once it is done
  asked_at    TEXT NOT NULL,
  answer_by   TEXT NOT NULL,
  taken_by    INTEGER,
  done_at     TEXT,
  PRIMARY KEY (estate_id, id),
  FOREIGN KEY (estate_id, person_id) REFERENCES people (estate_id, id)
) STRICT;
CREATE UNIQUE INDEX calls_open ON calls (estate_id, person_id) WHERE done_at IS NULL;

CREATE TABLE phone_tasks (
  estate_id   INTEGER NOT NULL,
  id          INTEGER NOT NULL,
  person_id   INTEGER NOT NULL,
  case_id     INTEGER,
  why         TEXT NOT NULL,               -- 'unreachable', 'registration', 'news'
  way         TEXT NOT NULL CHECK (way IN ('phone', 'door', 'paper')),
  made_at     TEXT NOT NULL,
  tries       INTEGER NOT NULL DEFAULT 0,
  again_at    TEXT,
  done_by     INTEGER,
  done_at     TEXT,
  PRIMARY KEY (estate_id, id),
  FOREIGN KEY (estate_id, person_id) REFERENCES people (estate_id, id)
) STRICT;
CREATE UNIQUE INDEX phone_tasks_open ON phone_tasks (estate_id, person_id) WHERE done_at IS NULL;

-- What is told by hand, as messages are kept: kind and facts.
CREATE TABLE to_tell (
  estate_id   INTEGER NOT NULL,
  id          INTEGER NOT NULL,
  task_id     INTEGER NOT NULL,
  person_id   INTEGER NOT NULL,
  case_id     INTEGER,
  kind        TEXT NOT NULL,
  facts       TEXT NOT NULL,
  PRIMARY KEY (estate_id, id),
  FOREIGN KEY (estate_id, person_id) REFERENCES people (estate_id, id),
  FOREIGN KEY (estate_id, task_id) REFERENCES phone_tasks (estate_id, id)
) STRICT;
CREATE INDEX to_tell_task ON to_tell (estate_id, task_id, id);
CREATE INDEX to_tell_person ON to_tell (estate_id, person_id);

-- Work that a process of its own does, and the files that it made until Telegram has them.

CREATE TABLE jobs (
  estate_id   INTEGER NOT NULL REFERENCES estates (id),
  id          INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  facts       TEXT NOT NULL,               -- ids, choices and counts, nothing personal
  person_id   INTEGER,                     -- NULL: nobody, the program itself
  chat_id     INTEGER NOT NULL,
  state       TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'failed')),
  attempts    INTEGER NOT NULL DEFAULT 0,
  made_at     TEXT NOT NULL,
  next_at     TEXT NOT NULL,
  PRIMARY KEY (estate_id, id),
  FOREIGN KEY (estate_id, person_id) REFERENCES people (estate_id, id)
) STRICT;
CREATE INDEX jobs_waiting ON jobs (next_at) WHERE state = 'waiting';

-- The lines of a sheet, as they will be once somebody presses: then they are entered in one go.
CREATE TABLE staged (
  estate_id   INTEGER NOT NULL,
  job_id      INTEGER NOT NULL,
  line        INTEGER NOT NULL,
  change      TEXT NOT NULL CHECK (change IN ('new', 'changed', 'same')),
  place_id    INTEGER NOT NULL,
  address     TEXT NOT NULL,
  parent_id   INTEGER,
  kind        TEXT,
  label       TEXT,
  code        TEXT,                        -- of a place that is new
  area        TEXT,
  state       TEXT,
  person_id   INTEGER,
  unmet       INTEGER NOT NULL DEFAULT 0,  -- the person is new
  resident_id INTEGER,
  unhoused    INTEGER NOT NULL DEFAULT 0,  -- lives there newly
  name        TEXT,
  phone       TEXT,
  phone_last4 TEXT,
  relation    TEXT,
  contact     TEXT,
  lang        TEXT,
  PRIMARY KEY (estate_id, job_id, line),
  FOREIGN KEY (estate_id, job_id) REFERENCES jobs (estate_id, id) ON DELETE CASCADE
) STRICT;

CREATE TABLE documents (
  estate_id   INTEGER NOT NULL REFERENCES estates (id),
  id          INTEGER NOT NULL,
  made_at     TEXT NOT NULL,
  content     BLOB NOT NULL,
  PRIMARY KEY (estate_id, id)
) STRICT;

-- What goes out and what falls due.

CREATE TABLE outbox (
  id          INTEGER PRIMARY KEY,
  estate_id   INTEGER NOT NULL REFERENCES estates (id),
  chat_id     INTEGER NOT NULL,
  thread_id   INTEGER,                     -- the topic in which it answers
  kind        TEXT NOT NULL,
  facts       TEXT NOT NULL,
  copy        TEXT,                        -- what was sent, once its answer was lost
  case_id     INTEGER,
  no          INTEGER NOT NULL,            -- the notice number that a repeat shows again
  prio        INTEGER NOT NULL,
  state       TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'uncertain', 'failed', 'gathered')),
  due_at      TEXT NOT NULL,
  night       INTEGER NOT NULL,            -- whether it may be said while somebody sleeps
  attempts    INTEGER NOT NULL DEFAULT 0,
  ambiguous   INTEGER NOT NULL DEFAULT 0,
  message_id  INTEGER,
  error       TEXT,
  sent_at     TEXT,
  dedupe      TEXT UNIQUE
) STRICT;
CREATE INDEX outbox_queued ON outbox (prio, due_at, id) WHERE state = 'queued';
CREATE INDEX outbox_due ON outbox (due_at) WHERE state = 'queued';
CREATE INDEX outbox_sending ON outbox (id) WHERE state = 'sending';
CREATE INDEX outbox_in_doubt ON outbox (chat_id)
  WHERE ambiguous > 0 AND state IN ('queued', 'uncertain');
CREATE INDEX outbox_message ON outbox (chat_id, message_id) WHERE message_id IS NOT NULL;

CREATE TABLE cards (
  id          INTEGER PRIMARY KEY,
  estate_id   INTEGER NOT NULL REFERENCES estates (id),
  chat_id     INTEGER NOT NULL,
  thread_id   INTEGER,                     -- the topic in which it was asked for
  slot        TEXT NOT NULL,               -- 'screen', or what stands there for itself: 'case-17'
  kind        TEXT NOT NULL,
  ref         INTEGER NOT NULL DEFAULT 0,
  arg         TEXT NOT NULL DEFAULT '',
  message_id  INTEGER,
  wanted      INTEGER NOT NULL DEFAULT 1,
  shown       INTEGER NOT NULL DEFAULT 0,
  digest      TEXT,
  next_at     TEXT NOT NULL,
  attempts    INTEGER NOT NULL DEFAULT 0,
  live        INTEGER NOT NULL DEFAULT 0,  -- shows buttons
  pinned      INTEGER,                     -- the message that was pinned
  shown_at    TEXT,
  UNIQUE (chat_id, slot)
) STRICT;
CREATE INDEX cards_unshown ON cards (next_at) WHERE wanted <> shown;
CREATE INDEX cards_ref ON cards (estate_id, kind, ref);
CREATE INDEX cards_message ON cards (chat_id, message_id);
CREATE INDEX cards_live ON cards (shown_at) WHERE live = 1;

-- The topics of a staff group that has topics, as they should be.
CREATE TABLE topics (
  id           INTEGER PRIMARY KEY,
  estate_id    INTEGER NOT NULL REFERENCES estates (id),
  chat_id      INTEGER NOT NULL,
  purpose      TEXT NOT NULL,
  case_id      INTEGER NOT NULL DEFAULT 0, -- 0: for no case
  thread_id    INTEGER,                    -- Telegram's; NULL until it is there
  wanted       INTEGER NOT NULL DEFAULT 1,
  shown        INTEGER NOT NULL DEFAULT 0,
  shown_title  TEXT NOT NULL DEFAULT '',
  shown_closed INTEGER NOT NULL DEFAULT 0,
  next_at      TEXT NOT NULL,
  attempts     INTEGER NOT NULL DEFAULT 0,
  UNIQUE (chat_id, purpose, case_id)
) STRICT;
CREATE INDEX topics_unshown ON topics (next_at) WHERE wanted <> shown;
CREATE INDEX topics_thread ON topics (chat_id, thread_id);
CREATE INDEX topics_case ON topics (estate_id, case_id);

CREATE TABLE due (
  id          INTEGER PRIMARY KEY,
  estate_id   INTEGER NOT NULL REFERENCES estates (id),
  kind        TEXT NOT NULL,
  ref         INTEGER NOT NULL,
  step        INTEGER NOT NULL DEFAULT 0,
  facts       TEXT NOT NULL DEFAULT '{}',
  due_at      TEXT NOT NULL,
  state       TEXT NOT NULL CHECK (state IN ('armed', 'fired', 'cancelled')),
  UNIQUE (estate_id, kind, ref, step)
) STRICT;
CREATE INDEX due_armed ON due (due_at, id) WHERE state = 'armed';

-- The journal: the chain holds ids and salted digests, the words stand beside it and can be erased.

CREATE TABLE journal (
  seq         INTEGER PRIMARY KEY,
  estate_id   INTEGER NOT NULL,
  at          TEXT NOT NULL,
  actor       TEXT NOT NULL,               -- 'person:3', 'alias:K7', 'office', 'clock'
  action      TEXT NOT NULL,
  object      TEXT NOT NULL,
  outcome     TEXT NOT NULL,
  digest      TEXT NOT NULL,
  prev        TEXT NOT NULL,
  hash        TEXT NOT NULL
) STRICT;

CREATE INDEX journal_actor ON journal (estate_id, actor);
CREATE INDEX journal_object ON journal (estate_id, object);

CREATE TABLE journal_words (
  seq         INTEGER PRIMARY KEY REFERENCES journal (seq),
  estate_id   INTEGER NOT NULL,
  words       TEXT NOT NULL,
  salt        TEXT NOT NULL
) STRICT;

CREATE TRIGGER journal_is_append_only_1 BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_append_only_2 BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

INSERT INTO estates (id) VALUES (1);
