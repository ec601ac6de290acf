// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of what changed in words. A row is anything that has the model's roles as properties.
import QtQml

QtObject {
    required property Desk desk
    /// From what was to what is, the way the text runs.
    readonly property string becomes: Say.arabic ? " ← " : " → "

    function name(row: var): string {
        return Say.clean(Say.name(row.nameEn, row.nameAr));
    }
    function detail(row: var): string {
        const where = Say.clean(Say.name(row.detailEn, row.detailAr));
        return row.section === "toll" ? [where, Say.group(row.beforeStatus), Say.measure(row.afterStatus)].filter(t => t.length > 0).join(" · ")
                                      : where;
    }
    function before(row: var): string {
        return side(row.section, row.before, row.beforeStatus);
    }
    function after(row: var): string {
        return row.section === "event" ? Say.category(row.after) : side(row.section, row.after, row.afterStatus);
    }
    function side(section: string, word: string, status: string): string {
        switch (section) {
        case "ground": return qsTr("%1 places").arg(word);
        case "place": return word.length === 0 ? qsTr("no claim")
            : desk.factionName(word, Say.arabic) + (status === "held" ? "" : " (" + Say.status(status) + ")");
        case "route": return word.length === 0 ? qsTr("no claim") : Say.routeStatus(word);
        case "toll": return word.length === 0 ? qsTr("no figure") : Say.figureText(word);
        default: return "";
        }
    }
    function area(row: var): string {
        const km2 = row.areaAfter - row.areaBefore;
        return (km2 > 0 ? "+" : km2 < 0 ? "−" : "") + qsTr("%1 km²").arg(Say.grouped(Math.round(Math.abs(km2) * 10) / 10));
    }
    function ground(row: var): string {
        return qsTr("+%1 −%2 places").arg(Say.number(row.gained)).arg(Say.number(row.lost)) + " · " + area(row);
    }
    function who(row: var): string {
        return row.publishers.map(p => Say.isolate(Say.clean(p))).join(qsTr(", "));
    }
    function grade(row: var): string {
        return row.credibility > 0 ? row.credibility + " · " + Say.credibility(row.credibility) : "";
    }
    function line(row: var, between: string): string {
        const said = row.section === "ground" ? ground(row) : row.section === "event" ? after(row) : before(row) + becomes + after(row);
        return [name(row), detail(row), said, Say.stamp(row.since), grade(row), who(row)].filter(t => t.length > 0).join(between);
    }
}
