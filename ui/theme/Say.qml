// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the data said in the user's language: dates, numbers, grades, categories, groups.
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    /// "en" or "ar", set by the window.
    property string language: "en"
    readonly property bool arabic: language === "ar"
    /// Arabic month names with ASCII digits, so that figures read alike in both languages.
    readonly property var locale: {
        const l = Qt.locale(arabic ? "ar_SY" : "en_GB");
        l.numberOptions = Locale.OmitGroupSeparator;
        return l;
    }

    /// Figures in groups of three, "1,234,567", in both languages.
    readonly property var english: Qt.locale("en_GB")

    /// The period reaches over more than one year: short dates name theirs.
    property bool years: false

    function name(en: string, ar: string): string {
        return arabic && ar.length > 0 ? ar : en;
    }
    /// A run of foreign text that must not turn the sentence around it (first strong isolate).
    function isolate(text: string): string {
        return "\u2068" + text + "\u2069";
    }
    /// Text of the data with its direction overrides made visible and its zero-width marks taken out, so that no name can
    /// pose as another.
    function clean(text: string): string {
        return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "\ufffd").replace(/[\u200b\u200e\u200f\u061c\u2060\ufeff]/g, "");
    }
    function digits(text: string): string {
        return arabic ? text.replace(/[\u0660-\u0669]/g, d => String.fromCharCode(d.charCodeAt(0) - 0x0660 + 48)) : text;
    }
    function number(value: int): string {
        return value > -1000 && value < 1000 ? String(value) : grouped(value);
    }
    /// "1,234,567"
    function grouped(value: real): string {
        return Number(value).toLocaleString(english, "f", 0);
    }
    function signed(value: int): string {
        return value > 0 ? "+" + number(value) : value < 0 ? "\u2212" + number(-value) : "0";
    }
    function percent(share: real): string {
        return share > 0 && share < 0.005 ? "<1%" : Math.round(share * 100) + "%";
    }
    /// A message of a lower layer as a sentence of its own.
    function sentence(text: string): string {
        return text.length === 0 ? "" : text[0].toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? "" : ".");
    }
    function importFormat(word: string): string {
        switch (word) {
        case "acled": return qsTr("ACLED");
        case "ucdp-ged": return qsTr("UCDP GED");
        case "geo": return qsTr("Map data");
        case "dataset": return qsTr("Data set");
        default: return qsTr("Your own table");
        }
    }
    /// What a column of an imported table can mean.
    function eventField(word: string): string {
        switch (word) {
        case "date": return qsTr("Date");
        case "end_date": return qsTr("Last day");
        case "time": return qsTr("Time");
        case "title": return qsTr("Title");
        case "summary": return qsTr("Text");
        case "category": return qsTr("Kind of event");
        case "latitude": return qsTr("Latitude");
        case "longitude": return qsTr("Longitude");
        case "position": return qsTr("Point (WKT)");
        case "place": return qsTr("Place");
        case "actor_1": return qsTr("First party");
        case "actor_2": return qsTr("Second party");
        case "killed": return qsTr("Killed");
        case "killed_low": return qsTr("Killed, at least");
        case "killed_high": return qsTr("Killed, at most");
        case "source": return qsTr("Source");
        case "key": return qsTr("Event id");
        case "credibility": return qsTr("Credibility");
        default: return word;
        }
    }
    /// How long something still takes; nothing while that cannot be told.
    function timeLeft(seconds: int): string {
        if (seconds < 0)
            return "";
        if (seconds < 60)
            return qsTr("%1 s left").arg(seconds);
        return qsTr("%1 min left").arg(Math.ceil(seconds / 60));
    }
    /// A day of the model reaches QML as midnight UTC; west of Greenwich that is still the evening before.
    function calendar(date: date): date {
        return date.getTimezoneOffset() > 0 && date.getTime() % 86400000 === 0
            ? new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12) : date;
    }
    /// "Saturday 30 November 2024"
    function fullDate(date: date): string {
        return isNaN(date) ? "" : digits(calendar(date).toLocaleDateString(locale, "dddd d MMMM yyyy"));
    }
    /// "30 Nov 2024"
    function mediumDate(date: date): string {
        return isNaN(date) ? "" : digits(calendar(date).toLocaleDateString(locale, arabic ? "d MMMM yyyy" : "d MMM yyyy"));
    }
    /// "30 Nov"
    function shortDate(date: date): string {
        return years ? mediumDate(date)
            : isNaN(date) ? "" : digits(calendar(date).toLocaleDateString(locale, arabic ? "d MMMM" : "d MMM"));
    }
    /// "30 Nov" on an axis; Arabic month names are long, so there it is "30/11".
    function axisDate(date: date): string {
        return isNaN(date) ? "" : digits(calendar(date).toLocaleDateString(locale, arabic ? "d/M" : "d MMM"));
    }
    /// "Sat 30 Nov" on an axis
    function axisWeekday(date: date): string {
        return isNaN(date) ? "" : digits(calendar(date).toLocaleDateString(locale, arabic ? "dddd d/M" : "ddd d MMM"));
    }
    /// A stamp of the store, "2024-11-30" or "2024-11-30T21:03", as a date with the time where it has one.
    function stamp(iso: string): string {
        if (iso.length < 10)
            return iso;
        const day = new Date(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)));
        const time = iso.length >= 16 ? " " + iso.slice(11, 16) : "";
        return mediumDate(day) + time;
    }
    /// The figure a claim gives: "311", "at least 24", "up to 60", "130–150".
    function figures(low: int, best: int, high: int): string {
        if (low >= 0 && high >= 0 && low !== high)
            return best >= 0 && best !== low && best !== high ? qsTr("%1 (%2–%3)").arg(number(best)).arg(number(low)).arg(number(high))
                                                              : qsTr("%1–%2").arg(number(low)).arg(number(high));
        if (best >= 0)
            return number(best);
        if (low >= 0)
            return high >= 0 ? number(low) : qsTr("at least %1").arg(number(low));
        return high >= 0 ? qsTr("up to %1").arg(number(high)) : "";
    }
    /// A figure as the inspector's model writes it: "311", "130–150", "800+" for at least.
    function figureText(figure: string): string {
        return /^\d+\+$/.test(figure) ? qsTr("at least %1").arg(figure.slice(0, -1)) : figure;
    }
    function credibility(grade: int): string {
        switch (grade) {
        case 1: return qsTr("confirmed by other sources");
        case 2: return qsTr("probably true");
        case 3: return qsTr("possibly true");
        case 4: return qsTr("doubtful");
        case 5: return qsTr("improbable");
        case 6: return qsTr("cannot be judged");
        default: return "";
        }
    }
    function reliability(letter: string): string {
        switch (letter) {
        case "A": return qsTr("completely reliable");
        case "B": return qsTr("usually reliable");
        case "C": return qsTr("fairly reliable");
        case "D": return qsTr("not usually reliable");
        case "E": return qsTr("unreliable");
        case "F": return qsTr("reliability cannot be judged");
        default: return "";
        }
    }
    /// Who prefers a claim and why; empty where there is no pin.
    function pin(of: var): string {
        if (of?.uid === undefined)
            return "";
        const by = clean(of.by);
        return by.length > 0 ? qsTr("Pinned by %1 on %2: %3").arg(isolate(by)).arg(mediumDate(of.on)).arg(isolate(clean(of.reason)))
                             : qsTr("Pinned on %1: %2").arg(mediumDate(of.on)).arg(isolate(clean(of.reason)));
    }
    function status(word: string): string {
        switch (word) {
        case "held": return qsTr("held");
        case "contested": return qsTr("contested");
        case "withdrawn": return qsTr("withdrawn from");
        case "unclear": return qsTr("unclear");
        default: return "";
        }
    }
    function routeStatus(word: string): string {
        switch (word) {
        case "open": return qsTr("open");
        case "cut": return qsTr("cut");
        case "contested": return qsTr("contested");
        default: return qsTr("no report");
        }
    }
    function category(word: string): string {
        switch (word) {
        case "ground_advance": return qsTr("Ground advance");
        case "territory_captured": return qsTr("Territory captured");
        case "withdrawal": return qsTr("Withdrawal");
        case "clash": return qsTr("Clash");
        case "air_strike": return qsTr("Air strike");
        case "shelling": return qsTr("Shelling");
        case "drone_strike": return qsTr("Drone strike");
        case "explosion": return qsTr("Explosion");
        case "violence_against_civilians": return qsTr("Violence against civilians");
        case "protest": return qsTr("Protest or riot");
        case "diplomatic": return qsTr("Diplomacy");
        case "statement": return qsTr("Statement");
        case "humanitarian": return qsTr("Humanitarian");
        case "displacement": return qsTr("Displacement");
        case "infrastructure": return qsTr("Infrastructure");
        case "context": return qsTr("Background");
        default: return word;
        }
    }
    function group(word: string): string {
        switch (word) {
        case "total": return qsTr("All");
        case "civilians": return qsTr("Civilians");
        case "opposition_fighters": return qsTr("Opposition fighters");
        case "government_and_allied": return qsTr("Government and allied");
        case "children": return qsTr("Children");
        case "women": return qsTr("Women");
        case "other": return qsTr("Others");
        default: return word;
        }
    }
    function measure(word: string): string {
        switch (word) {
        case "killed": return qsTr("Killed");
        case "injured": return qsTr("Injured");
        case "displaced": return qsTr("Displaced");
        default: return word;
        }
    }
    function bloc(word: string): string {
        switch (word) {
        case "government": return qsTr("Government side");
        case "opposition": return qsTr("Opposition");
        case "kurdish_led": return qsTr("Kurdish-led");
        case "foreign_state": return qsTr("Foreign states");
        case "other": return qsTr("Others");
        default: return word;
        }
    }
    function placeKind(word: string): string {
        switch (word) {
        case "city": return qsTr("city");
        case "town": return qsTr("town");
        case "village": return qsTr("village");
        case "suburb": return qsTr("suburb");
        case "neighbourhood": return qsTr("neighbourhood");
        case "landmark": return qsTr("landmark");
        case "junction": return qsTr("road junction");
        case "military_site": return qsTr("military site");
        case "industrial_zone": return qsTr("industrial zone");
        case "airport": return qsTr("airport");
        case "area": return qsTr("area");
        case "locality": return qsTr("locality");
        default: return word;
        }
    }
    function routeKind(word: string): string {
        switch (word) {
        case "motorway": return qsTr("motorway");
        case "road": return qsTr("road");
        case "railway": return qsTr("railway");
        case "river": return qsTr("river");
        default: return word;
        }
    }
    function lane(word: string): string {
        switch (word) {
        case "ground": return qsTr("Ground");
        case "air": return qsTr("Air and fire");
        case "humanitarian": return qsTr("Humanitarian");
        case "political": return qsTr("Political");
        default: return word;
        }
    }
}
