// The one entry: each module finds its elements by data- attributes and lives as long as the page.
import "./ordered-swap.js";
import "./changes.js";
import "./connection.js";
import "./composer.js";
import "./enter-key.js";
import "./navigation.js";
import "./presence.js";
import "./reading.js";
import "./scroll.js";
import "./typing.js";
