// One run of Lighthouse in a fresh Chromium. Takes {chromium, origin, path, device, login: {email, password} or null},
// prints {scores: {category: 0…100}, figures: {audit: number}, lacks: [sentence]}; or on stderr why it cannot.
import lighthouse, { desktopConfig } from "lighthouse";
import puppeteer from "puppeteer-core";

const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"];
const CATEGORIES = ["performance", "accessibility", "best-practices"];
const FIGURES = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"];

const spec = JSON.parse(process.argv[2]);
try {
    const browser = await puppeteer.launch({ executablePath: spec.chromium, args: FLAGS });
    try {
        const page = await browser.newPage();
        if (spec.login) await logIn(page, spec.login);
        console.log(JSON.stringify(read(await measure(page))));
    } finally {
        await browser.close();
    }
} catch (error) {
    console.error(error.message.split("\n")[0]);
    process.exitCode = 1;
}

async function logIn(page, { email, password }) {
    await page.goto(`${spec.origin}/login`);
    await page.type("[name=email]", email);
    await page.type("[name=password]", password);
    await Promise.all([page.waitForNavigation(), page.click("[type=submit]")]);
}

async function measure(page) {
    const config = spec.device === "desktop" ? desktopConfig : undefined;
    const { lhr } = await lighthouse(spec.origin + spec.path, { onlyCategories: CATEGORIES }, config, page);
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    if (CATEGORIES.some((id) => lhr.categories[id].score === null)) throw new Error(firstError(lhr.audits));
    const reached = new URL(lhr.finalDisplayedUrl).pathname;
    if (reached !== spec.path) throw new Error(`${spec.path} led to ${reached}`);
    return lhr;
}

function firstError(audits) {
    const { id, errorMessage } = Object.values(audits).find(({ scoreDisplayMode }) => scoreDisplayMode === "error");
    return `${id}: ${errorMessage}`;
}

function read({ audits, categories }) {
    return {
        scores: Object.fromEntries(CATEGORIES.map((id) => [id, Math.round(categories[id].score * 100)])),
        figures: Object.fromEntries(FIGURES.map((id) => [id, audits[id].numericValue])),
        lacks: CATEGORIES.flatMap((id) => lacks(categories[id], audits)),
    };
}

// Audits without weight are hints and move no score. One of them cannot be followed: for the back/forward cache, pages
// would have to be kept (no `no-store`), and show on a school's PC to the next pupil.
function lacks({ title, auditRefs }, audits) {
    return auditRefs
        .filter(({ id, weight }) => weight && audits[id].score !== null && audits[id].score < 1)
        .map(({ id }) => `${title}: ${audits[id].title} ${audits[id].displayValue ?? ""}`.trim());
}
