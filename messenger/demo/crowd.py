"""A school of any size around the demo school's people: who is in it, how many write to each other, what they say."""

from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from messenger.demo import HERE, DemoUser
from messenger.demo.script import DOMAIN

FEWEST = 100  # messages
MESSAGES_A_CONVERSATION = 100
LONGEST_SHARE = 10  # one message in ten belongs to the longest conversation
CONVERSATIONS_A_STUDENT = 20
STUDENTS_A_STAFF_MEMBER = 5
STAFF_AN_ADMIN = 10
SITTING = 5  # messages that one conversation gets at a time, while only the longest goes on
STUDENT, TEACHER, ADMIN = "eleve", "enseignant", "administration"  # addresses: `eleve-000001@ecole.example`
EMAIL_PATTERNS = [f"{local_part}-______@{DOMAIN}" for local_part in (STUDENT, TEACHER, ADMIN)]  # for SQL's LIKE

OPENINGS = (
    "Bonjour, ",
    "Bonsoir, ",
    "Merci de votre réponse. ",
    "Je reviens vers vous : ",
    "Une question rapide : ",
    "Bien reçu. ",
    "Pardon pour le retard. ",
    "",
)
SUBJECTS = (
    "le devoir de mathématiques est-il toujours à rendre jeudi ?",
    "la salle du cours de demain a changé, rendez-vous au CDI.",
    "j’ai déposé l’autorisation de sortie signée à la vie scolaire ce matin.",
    "l’exposé d’histoire est prêt, il me manque seulement la bibliographie et deux images.",
    "pourriez-vous m’envoyer la fiche de révision du chapitre 4 ?",
    "la réunion est à 17 h 30.",
    "je serai absent lundi matin pour un rendez-vous médical ; le justificatif suivra par la famille dès que possible.",
    "le lien vers l’exercice ne s’ouvre pas chez moi.",
    "les conventions de stage sont à rapporter avant la fin de la semaine, avec les trois signatures.",
    "oui, c’est noté.",
    "le car part à 8 heures devant le portail : pensez au pique-nique, à une gourde et à une tenue pour la pluie.",
)
ENDINGS = ("", " Merci !", " Bonne journée.", " À demain.", " Bon week-end.", " C’est urgent.", " Rien ne presse.")

Number = Any  # an int, or an expression that the database computes


class Crowd(NamedTuple):
    """A school with `messages` messages (at least `FEWEST`): its people, and its conversations.

    Conversation 1 is the longest and has every tenth message; the others go round all other conversations, a sitting at
    a time. So all that is stored follows from the number of a conversation or message, by arithmetic that works on SQL
    expressions too.
    """

    messages: int
    now: datetime
    conversations: int
    students: list[DemoUser]
    staff: list[DemoUser]  # an even number

    def in_order_of_id(self) -> list[DemoUser]:
        """Return everyone, half of the staff before the students and half after: a student has the lower id of some
        pairs, the higher of others.
        """
        return [*self.staff[::2], *self.students, *self.staff[1::2]]

    def student_id(self, conversation: Number) -> Number:
        return len(self.staff) // 2 + 1 + (conversation - 1) // CONVERSATIONS_A_STUDENT

    def staff_id(self, conversation: Number) -> Number:
        place = (conversation - 1) % len(self.staff)
        return place // 2 + 1 + place % 2 * (len(self.staff) // 2 + len(self.students))

    def last_seq(self, conversation: int) -> int:
        longest = self.messages // LONGEST_SHARE
        if conversation == 1:
            return longest
        rounds, rest = divmod(self.messages - longest, (self.conversations - 1) * SITTING)
        return rounds * SITTING + min(max(rest - (conversation - 2) * SITTING, 0), SITTING)

    def message_id(self, conversation: int, seq: int) -> int:
        if conversation == 1:
            return seq * LONGEST_SHARE
        rounds, more = divmod(seq - 1, SITTING)
        place = (rounds * (self.conversations - 1) + conversation - 2) * SITTING + more
        return place // (LONGEST_SHARE - 1) * LONGEST_SHARE + place % (LONGEST_SHARE - 1) + 1

    def place(self, message_id: Number) -> tuple[Number, Number]:
        """Return conversation and `seq` of a message that is not of the longest conversation."""
        place = message_id - 1 - message_id // LONGEST_SHARE
        sitting, others = place // SITTING, self.conversations - 1
        return 2 + sitting % others, sitting // others * SITTING + place % SITTING + 1


def gather(messages: int, known: list[DemoUser], now: datetime) -> Crowd:
    """Build the crowd around the people who are `known`. In a school of any size a student writes to as many of the
    staff.
    """
    conversations = max(messages // MESSAGES_A_CONVERSATION, min(CONVERSATIONS_A_STUDENT, messages // 10))
    students = [user for user in known if user.role == "student"]
    staff = sorted((user for user in known if user.role != "student"), key=lambda user: user.role, reverse=True)
    students += map(_student, range(len(students), -(-conversations // CONVERSATIONS_A_STUDENT)))
    wanted = max(CONVERSATIONS_A_STUDENT, len(staff), len(students) // STUDENTS_A_STAFF_MEMBER)
    staff += map(_staff_member, range(len(staff), wanted + wanted % 2))
    return Crowd(messages, now, conversations, students, staff)


def _student(number: int) -> DemoUser:
    return DemoUser(f"{STUDENT}-{number:06}@{DOMAIN}", _name(number), "student")


def _staff_member(number: int) -> DemoUser:
    role, local_part = ("admin", ADMIN) if number % STAFF_AN_ADMIN == 0 else ("teacher", TEACHER)
    return DemoUser(f"{local_part}-{number:06}@{DOMAIN}", _name(number + 5_000), role)


def _name(number: int) -> str:
    """Combine a first and a last name; the two lists have no common divisor in length, so names repeat late."""
    first_names, surnames = _names()
    return f"{first_names[number % len(first_names)]} {surnames[number % len(surnames)]}"


@cache
def _names() -> tuple[list[str], list[str]]:
    first_names, surnames = (HERE / "names.txt").read_text(encoding="utf-8").split("\n\n")
    return first_names.split(), surnames.split()
