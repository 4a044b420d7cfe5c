// The one entry: each module finds its elements by data- attributes and lives as long as the page.
import "./ordered-swap.js";
import "./changes.js";
import "./connection.js";
import "./heartbeat.js";
import "./history.js";
import "./bubbles.js";
import "./sending.js";
import "./composer.js";
import "./kept-pages.js";
import "./left-behind.js";
import "./favicon.js";
import "./list-keys.js";
import "./links.js";
import "./navigation.js";
import "./next-chat.js";
import "./keeping-focus.js";
import "./news.js";
import "./presence.js";
import "./reading.js";
import "./search.js";
import "./delivering.js";
import "./grouping.js";
import "./scroll.js";
import "./pruning.js";
import "./announcing.js";
import "./copying.js";
import "./time-zone.js";
import "./typing.js";
import "./unanswered.js";

document.documentElement.dataset.scripted = ""; // shows what would do nothing without a script
