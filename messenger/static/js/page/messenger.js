// The one entry: each module finds its elements by data- attributes and lives as long as the page.
import "../chat/ordered-swap.js";
import "../connection/changes.js";
import "../connection/connection.js";
import "../connection/heartbeat.js";
import "../chat/history.js";
import "../chat/bubbles.js";
import "../chat/sending.js";
import "../chat/composer.js";
import "../device/kept-pages.js";
import "../device/left-behind.js";
import "../list/favicon.js";
import "../list/list-keys.js";
import "../chat/links.js";
import "./navigation.js";
import "../chat/next-chat.js";
import "./keeping-focus.js";
import "../list/news.js";
import "../list/presence.js";
import "../chat/reading.js";
import "../list/search.js";
import "../chat/delivering.js";
import "../chat/grouping.js";
import "../chat/scroll.js";
import "../chat/pruning.js";
import "./announcing.js";
import "../chat/copying.js";
import "../chat/typing.js";
import "../connection/unanswered.js";

document.documentElement.dataset.scripted = ""; // shows what would do nothing without a script
