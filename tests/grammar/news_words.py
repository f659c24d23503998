"""Words that the articles of the grammar are made of: people, bodies, what is said, what happens.

All of it is invented. Nothing here tells a date, names somebody, or speaks, except where its table says so, so that
the grammar knows every quotation and every date that it writes. `'` is an apostrophe; how it is printed is the
article's affair.
"""

from __future__ import annotations

GIVEN_SHE = tuple(
    """Maria Elena Fatima Olga Ingrid Yuki Amara Leila Sofia Hannah Priya Rosa Nadia Greta Teresa Aoife Marta Lucia
    Zanele""".split()
)
GIVEN_HE = tuple(
    """Omar Peter Carlos Ivan Kenji Kwame David Samuel Rajesh Lars Antonio Stefan Miguel Ahmed Viktor Daniel Henrik
    Tomas""".split()
)
SURNAMES = (
    *"Haddad Lindqvist Okafor Petrova Tanaka Moreau Castellano Brandt Kowalczyk Adeyemi Ramaswamy Halvorsen".split(),
    *"Dragomir Ferreira Nakamura Vasquez Oyelaran Szabo Thorsen Mbeki-Lowe Kaplanov Quispe Abernathy".split(),
    *("O'Neill", "O'Hare", "D'Souza", "van der Meer", "al-Rashid", "de la Cruz", "von Arlen", "Mac Eoin"),
    *("García-Lund", "Ødegård", "Šimić", "Nguyen", "Papadakis", "Hakimi", "Jardim", "Wolfenden"),
)
INITIALS = ("J.", "R.", "M. K.", "T.")

TOWNS = ("Dunmore", "Port Ellis", "Carrowbeg", "Halden", "Vila Rasa", "Santa Brígida", "Kapsengere", "New Torrance")
COUNTRIES = ("Latvia", "Kenya", "Peru", "Norway", "Ghana", "Portugal", "Vietnam", "Chile")
NATIONS = ("Latvian", "Kenyan", "Peruvian", "Norwegian", "Ghanaian", "Portuguese", "Vietnamese", "Chilean")
STATES = (("Ohio", "R"), ("Ore.", "D"), ("Mich.", "D"), ("Utah", "R"))
COMPANIES = ("Kestrel Foods", "Orlo Energy", "Tallis & Grove", "Norvik Shipping", "Pelham Rail")
BODIES = ("Harbour Trust", "Fishermen's Union", "Lowland Water Board", "River Council", "Teachers' Federation")
SCHOOLS = ("University of Halden", "Carrowbeg College", "Institute of Tidal Studies", "Torrance Law School")

# What somebody says in marks: whole sentences, the last stop left out.
SAID = (
    "We have nowhere else to put the boats",
    "The wall was never built to hold that much water",
    "I won't sign anything until the figures are public",
    "Nobody told us that the bridge wasn't safe",
    "It is the last boat of its kind",
    "There is no money for a second tunnel",
    "They took the bell and left the rope",
    "You can't grow wheat on a car park",
    "Our members voted, and the answer is no",
    "The water came up to the windows, and then it stopped",
    "This is a good result for the whole valley",
    "My neighbours deserve a better answer than that",
    "I've never seen the river so high",
    "We are not asking for charity",
    "The trees were here before the road",
    "Every family in this street has lost something",
    "It's a small town, and people remember",
    "The accounts don't add up",
    "We will not leave this field",
    "[The council] has all the papers it needs",
    "The pumps are old … and the pipes are older",
    "A school is more than its roof",
    "What we need is a doctor, not another survey",
    "The dogs found the path, not the police",
    "Half of the harvest is rotting in the fields",
    "I want my children to be able to swim here",
)
# Sentences that the cue interrupts.
HALVES = (
    ("If the bridge holds", "the trucks can cross"),
    ("The trouble with this plan", "is that nobody has paid for it"),
    ("I hope", "that the court reads every page"),
    ("We asked for a roof", "and they sent us a flag"),
    ("There are", "more sheep than people on this island"),
    ("When the rain stops", "we will count what is left"),
    ("The mill closed", "because nobody wanted to run it"),
    ("What worries me", "is the state of the cellar"),
)
QUESTIONS = (
    "Who is going to pay for the repairs",
    "Where are the children supposed to play",
    "Is anybody listening to us",
    "How many times do we have to ask",
    "Why was the gate left open",
    "Do they think we can't count",
)
CRIES = ("Open the gates", "Give us our boats back", "Not one more tree", "We did it", "Leave the river alone")
# Words in marks inside a clause: after "a", and after "was".
NOUNS = ("grave mistake", "costly detour", "bitter joke", "triumph for common sense", "slap in the face")
PREDICATES = ("beyond repair", "thin as paper", "late, costly and ugly", "fair to nobody", "built on sand")
DEEDS = ("hiding the figures", "playing with fire", "selling the town by the yard", "cooking the books")
TOPICS = (
    "the plan",
    "the new road",
    "the sale of the mill",
    "the report",
    "the closure of the clinic",
    "the ferry deal",
)
ACCUSED = ("the company", "the council", "the ministry", "the developer")

# What somebody says without marks; a small letter, so that it stands behind "that" too.
CLAUSES = (
    "the harbour would stay open to small boats",
    "the village needed a second well",
    "the money had been spent on roads",
    "the fire had started in the kitchen",
    "no jobs would be lost",
    "the two sides were close to an agreement",
    "the clinic was running out of beds",
    "the bridge could not carry heavy lorries",
    "the figures in the annex were wrong",
    "farmers would be paid for the lost fields",
    "the tests had found no trace of lead",
    "the school would get a new roof",
    "the trains were too full to be safe",
    "the court had no power to stop the sale",
)
SPLIT_CLAUSES = (
    ("The harbour", "would stay open to small boats"),
    ("The new clinic", "would need forty more nurses"),
    ("The old bridge", "could not carry heavy lorries"),
    ("The two sides", "were close to an agreement"),
)
DENIED = ("having sold the land", "taking money from the developer", "having seen the letter", "hiding the figures")
URGED = (
    ("residents", "to boil their water"),
    ("drivers", "to stay off the bridge"),
    ("lawmakers", "to reject the bill"),
    ("shoppers", "to keep their receipts"),
)

# What happens: nobody speaks.
FACTS = (
    "The river rose by two metres and flooded the lower meadows.",
    "About forty people stood in the rain outside the town hall.",
    "Work on the new pier stopped when the money ran out.",
    "The road through the gorge is closed to lorries.",
    "The harbour has room for two hundred boats.",
    "Three of the four pumps failed, and the cellars filled with water.",
    "The mill employs sixty people and stands beside the canal.",
    "Shops along the main street stayed shut.",
    "The storm took the roofs off a dozen barns.",
    "The vote was close, and the hall was full.",
    "Ticket prices rose by a tenth on the northern lines.",
    "The old cinema is the only one in the valley.",
    "The tunnel runs under the bay and is two miles long.",
    "Two hundred sheep were moved to higher ground.",
    "The clinic lost its only doctor and half of its nurses.",
    "A crane fell across the railway and blocked both tracks.",
    "The band played rock 'n' roll in the square.",
    "The farmers' market and the boys' school share a gate.",
)
# How somebody is brought in who speaks in the next paragraph.
ENTRANCES = (
    "{Who:0}~ left the hall before the vote.",
    "{Who:0}~ walked along the sea wall with a torch.",
    "{Who:0}~ was in the front row and did not clap.",
    "The news was a blow to {who:0}.",
)
OLD_DEEDS = ("has driven the school bus through two floods", "lives beside the canal", "lost a barn in the storm")
UNSAID = (
    "The film “<u>The Long Quay</u>” was shot in the valley.",
    "The museum bought the painting “<u>Boats at Rest</u>” at an auction.",
    "The novel “<u>Salt and Iron</u>” won two prizes.",
    "The song “<u>Seven Bridges</u>” is played at every wedding here.",
    "The wrestler known as “<u>the Crane</u>” opened a gym.",
    "The so-called “<u>green zone</u>” has three trees and a bench.",
    "Signs reading “<u>No more dams</u>” hung from the bridge.",
    "The storm, which locals call “<u>the Old Lady</u>”, tore up the pier.",
)
NO_DATES = (
    "The march to the second bridge may take the old road.",
    "Tickets cost $20.15, and the number of the hotline is 555-2012.",
    "Section 230 of the act covers wells and pumps.",
    "The team won by 61 to 54 and sits in the sun at the top of the table.",
    "Flight 1912 landed at gate 7 with 203 people on board.",
)
HEADLINES = (
    "Harbour plan divides town",
    "Storm Leaves Villages Without Power",
    "Bridge closed after cracks are found",
    "Clinic to lose half of its beds",
    "Mill sale goes to court",
)
QUOTING_HEADLINES = ("Harbour plan is ‘<u>beyond repair</u>’", "‘<u>We did it</u>’: valley saves its only cinema")
