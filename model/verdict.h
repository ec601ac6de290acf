// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a claim is the picture or is not: the step of THE RULE that decided.
#pragma once

#include "model/situation.h"

namespace sd {

enum class RuleStep : quint8 {
    // it does not count
    NotYetValid,    // it holds from later than the moment looked at
    NotYetReported, // it was reported after the day known
    Grade,          // claims of its grade are not asked for
    Claimant,       // only what somebody else says is asked for
    // it counts, and stands or falls by
    Valid,    // holding from later than the other
    Reported, // having been reported later
    Pinned,   // an analyst's pin
    Recorded, // having been recorded later: all else is equal
    Alone,    // nothing: no other claim counts
};

struct Verdict {
    bool stands = false;
    RuleStep step = RuleStep::Alone;

    bool counts() const { return stands || step >= RuleStep::Valid; }
    bool operator==(const Verdict &) const = default;
};

/// A word for the panel to translate: not_yet_valid, not_yet_reported, grade, claimant, valid,
/// reported, pinned, recorded, alone.
QString toWord(RuleStep step);

/// Whether a claim counts at all; the step at which it falls, or Alone where it does.
RuleStep admission(const Situation &situation, const Claim &claim, Moment validFrom,
                   const AsOf &asOf);

/// Of each claim on a place, or a segment, in the order of controlOf and routeStatesOf: the one
/// that stands won against the best of the others, and every other one lost against it.
std::vector<Verdict> verdictsOnPlace(const Situation &situation, int place, const AsOf &asOf);
std::vector<Verdict> verdictsOnSegment(const Situation &situation, int segment, const AsOf &asOf);
/// Of each claim of a series of tolls, in its order. Figures of other claimants have no part in it.
std::vector<Verdict> verdictsInSeries(const Situation &situation, int series, const AsOf &asOf);

} // namespace sd
