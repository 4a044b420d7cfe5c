// The login page: what must be gone before somebody comes in, and what goes along with them.
import "./forget.js";
import "./time-zone.js";
