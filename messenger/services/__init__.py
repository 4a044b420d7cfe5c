"""The verbs: each takes ids and plain values, checks who asks, and is the same for REST, sockets and pages."""

from messenger.message_log import Draft, Sent
from messenger.services.conversations import (
    ConversationView,
    History,
    count_unread,
    list_conversations,
    open_conversation,
    read_history,
    read_whole_history,
)
from messenger.services.people import list_contacts, show_again, show_arrival, show_departure, show_typing
from messenger.services.preferences import choose_appearance, choose_locale, choose_sharing, note_time_zone
from messenger.services.sharing import shares
from messenger.services.writing import Sends, init_app, mark_delivered, mark_read, send_message, sends

__all__ = [
    "ConversationView",
    "Draft",
    "History",
    "Sends",
    "Sent",
    "choose_appearance",
    "choose_locale",
    "choose_sharing",
    "count_unread",
    "init_app",
    "list_contacts",
    "list_conversations",
    "mark_delivered",
    "mark_read",
    "note_time_zone",
    "open_conversation",
    "read_history",
    "read_whole_history",
    "send_message",
    "sends",
    "shares",
    "show_again",
    "show_arrival",
    "show_departure",
    "show_typing",
]
