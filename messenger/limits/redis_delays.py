"""Delays between login attempts in Redis, for all processes together: see `delays`."""

from typing import Any

from messenger.limits.delays import MAX_WAITING, TURN_SECONDS, DelayRate, Delays
from messenger.limits.redis_rates import RedisCounts

# A clock that was set back must lock nobody out: no try was in the future.
STATE = """
    local time = redis.call('TIME')
    local now = time[1] + time[2] / 1e6
    local free, first, max_delay, seconds = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
    local leak, hold, max_waiting, who = tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7]), ARGV[8]
    local kept = redis.call('GET', KEYS[1])
    local tried = kept and cjson.decode(kept) or {count = 0, counted_at = now, last = 0, before = 0, queue = {}}
    if tried.last > now + 1 then tried.counted_at, tried.last, tried.queue = now, 0, {} end
    tried.count = math.max(tried.count - math.max(now - (tried.counted_at or now), 0) / leak, 0)
    tried.counted_at = now
    local function is_free(count) return count <= free - 1 + 1e-6 end
    local queue = {}
    for _, each in ipairs(tried.queue or {}) do
        if now <= each.due + hold and each.due <= now + max_delay + hold then table.insert(queue, each) end
    end
    tried.queue, tried.served_at = queue, tried.served_at or {}
    local function flow_of(name) return string.match(name, '^[^ ]*') end
    local function set_served(served)
        for _, each in ipairs(queue) do
            if each.who == who then each.served = served end
        end
    end
    local function keep()
        -- Counted from the last try: neither a refusal nor one that is cancelled makes it longer.
        local left = tried.last + seconds - now
        if tried.count <= 0 or left <= 0 then return redis.call('DEL', KEYS[1]) end
        redis.call('SET', KEYS[1], cjson.encode(tried), 'PX', math.ceil(left * 1000))
    end
    local function places_ahead()
        local came = {}
        for place, each in ipairs(queue) do
            if each.came and not each.served then
                table.insert(came, {each = each, at = tried.served_at[flow_of(each.who)] or 0, place = place})
            end
        end
        table.sort(came, function(a, b) return a.at < b.at or (a.at == b.at and a.place < b.place) end)
        local before = {}
        for _, place in ipairs(came) do
            if place.each.who == who then break end
            table.insert(before, place.each)
        end
        return before
    end
    local function wait()
        local ahead = places_ahead()
        if is_free(tried.count + #ahead) then return 0 end
        local held = ahead[1] and math.min(ahead[1].due + hold - now, max_delay) or 0
        local delay = math.min(first * 2 ^ math.min(math.ceil(tried.count - 1e-6) - free, 30), max_delay)
        local wait = is_free(tried.count) and held or math.max(tried.last + delay - now, held)
        return wait > 1e-6 and wait or 0
    end
    local function make_room()
        if #queue < max_waiting then return true end
        local flows, lasts, longest = {}, {}, nil
        for place, each in ipairs(queue) do
            local flow = flow_of(each.who)
            flows[flow], lasts[flow] = (flows[flow] or 0) + 1, place
        end
        for flow, length in pairs(flows) do
            if not longest or length > flows[longest] then longest = flow end
        end
        if flows[longest] <= (flows[flow_of(who)] or 0) + 1 then return false end
        table.remove(queue, lasts[longest])
        return true
    end
"""
WAIT = STATE + "return tostring(wait())"
TAKE = (
    STATE
    + """
    local wait = wait()
    if wait > 0 then return tostring(wait) end
    set_served(true)
    local flows = {}
    for _, each in ipairs(queue) do flows[flow_of(each.who)] = tried.served_at[flow_of(each.who)] end
    for _, each in ipairs(queue) do
        if flow_of(each.who) == flow_of(who) then flows[flow_of(who)] = now end
    end
    tried.served_at = flows
    tried.count, tried.before, tried.last = tried.count + 1, tried.last, now
    keep()
    return '0'
"""
)
ENQUEUE = (
    STATE
    + """
    if who == '' or is_free(tried.count + #queue) then return end
    local due = now + ARGV[9]
    for place, each in ipairs(queue) do
        if each.who == who then
            if each.served then
                table.remove(queue, place)
                break
            end
            each.came, each.due = each.came or now >= each.due, due
            return keep()
        end
    end
    if make_room() then table.insert(queue, {who = who, due = due, came = false, served = false}) end
    keep()
"""
)
UNCOUNT = (
    STATE
    + """
    if tried.count > 0 then
        tried.count, tried.last = math.max(tried.count - 1, 0), tried.before
        set_served(false)
        keep()
    end
"""
)
COUNT = STATE + "return math.ceil(tried.count - 1e-6)"


class SharedDelays(Delays):
    """Delays in Redis; while it is away each process counts by itself."""

    def __init__(self, rate: DelayRate, name: str, counts: RedisCounts) -> None:
        super().__init__(rate)
        self._name = name
        self._counts = counts
        scripts = map(counts.register, (WAIT, TAKE, ENQUEUE, UNCOUNT, COUNT))
        self._wait_script, self._take_script, self._enqueue_script, self._uncount_script, self._count_script = scripts

    def wait(self, key: str, who: str) -> float:
        wait = self._run(self._wait_script, key, who)
        return super().wait(key, who) if wait is None else float(wait)

    def take(self, key: str, who: str) -> float:
        wait = self._run(self._take_script, key, who)
        return super().take(key, who) if wait is None else float(wait)

    def enqueue(self, key: str, who: str, wait: float) -> None:
        super().enqueue(key, who, wait)
        self._run(self._enqueue_script, key, who, wait)

    def count(self, key: str) -> int:
        count = self._run(self._count_script, key)
        return super().count(key) if count is None else int(count)

    def uncount(self, key: str, who: str = "") -> None:
        super().uncount(key, who)
        self._run(self._uncount_script, key, who)

    def forget(self, key: str) -> None:
        super().forget(key)
        self._counts.forget(f"{self._name}:{key}")

    def _run(self, script: Any, key: str, who: str = "", *arguments: object) -> Any:
        return self._counts.run(
            script, [f"{self._name}:{key}"], [*self._rate, TURN_SECONDS, MAX_WAITING, who, *arguments]
        )
