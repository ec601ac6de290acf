// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of claims share: how a claim and its fate are put into words, and which pin is being made.
import QtQml

QtObject {
    required property ClaimsModel claims
    required property FactionColours colours
    /// Null where nothing can be edited.
    required property Editor editor
    required property bool isToll
    /// What the claims are about.
    required property string subject
    readonly property bool editable: editor?.editable ?? false
    /// The claim whose reason for a pin is asked for, by its uid.
    property string asked: ""

    /// What a claim says, in a line.
    function says(claim: var): string {
        if (claim.section === "toll")
            return Say.figures(claim.low, claim.best, claim.high);
        const who = Say.isolate(Say.clean(Say.name(claim.headlineEn, claim.headlineAr)));
        switch (claim.section) {
        case "control": return qsTr("%1, %2").arg(who).arg(Say.status(claim.status));
        case "route": return claim.headlineEn.length > 0 ? qsTr("%1, %2").arg(Say.routeStatus(claim.status)).arg(who)
                                                         : Say.routeStatus(claim.status);
        default: return who;
        }
    }
    /// Why a claim is the picture, or is not.
    function because(section: string, stands: bool, step: string): string {
        switch (step) {
        case "not_yet_valid": return section === "toll" ? qsTr("It counts up to a later day.") : qsTr("It holds from later only.");
        case "not_yet_reported": return qsTr("It was not reported yet.");
        case "grade": return qsTr("Claims of its grade are left out.");
        case "claimant": return qsTr("Only what another claimant says is asked for.");
        }
        if (section === "event")
            return "";
        if (section === "toll") {
            switch (step) {
            case "valid": return stands ? qsTr("It stands: it counts to the latest day.") : qsTr("A figure to a later day stands.");
            case "reported": return stands ? qsTr("It stands: it was reported last.") : qsTr("A figure reported later stands.");
            case "recorded": return stands ? qsTr("It stands: recorded last, all else equal.") : qsTr("An equal figure recorded later stands.");
            default: return qsTr("It stands: no other figure of this count is known.");
            }
        }
        switch (step) {
        case "valid": return stands ? qsTr("It stands: it holds from latest.") : qsTr("A claim that holds from later stands.");
        case "reported": return stands ? qsTr("It stands: from the same moment, reported last.") : qsTr("A claim reported later stands.");
        case "pinned": return stands ? qsTr("It stands: equal in time, an analyst pinned it.") : qsTr("Equal in time; another is pinned.");
        case "recorded": return stands ? qsTr("It stands: equal in time, recorded last.") : qsTr("Equal in time; another was recorded later.");
        default: return qsTr("It stands: no other claim counts.");
        }
    }
}
