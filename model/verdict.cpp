// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/verdict.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

template <typename Kind>
RuleStep stepBetween(const Kind &better, const Kind &other)
{
    if (better.validFrom != other.validFrom)
        return RuleStep::Valid;
    if (better.reportedOn != other.reportedOn)
        return RuleStep::Reported;
    return better.pinned != other.pinned ? RuleStep::Pinned : RuleStep::Recorded;
}

RuleStep stepBetween(const CasualtyClaim &better, const CasualtyClaim &other)
{
    if (lastDayOf(better) != lastDayOf(other))
        return RuleStep::Valid;
    return better.reportedOn != other.reportedOn ? RuleStep::Reported : RuleStep::Recorded;
}

Moment beginOf(const Claim &claim)
{
    return claim.validFrom.from;
}

/// A running count is known with the last day it counts.
Moment beginOf(const CasualtyClaim &claim)
{
    return Moment::startOf(lastDayOf(claim));
}

/// rows: from the one that loses against all others to the one that wins.
template <typename Kind>
std::vector<Verdict> verdictsOf(const Situation &situation, std::span<const int> rows,
                                const std::vector<Kind> &claims, const AsOf &asOf)
{
    std::vector<Verdict> verdicts(rows.size());
    const auto claimAt = [&](size_t i) -> const Kind & { return claims[size_t(rows[i])]; };
    size_t winner = rows.size();
    bool isDecided = false;
    for (size_t i = rows.size(); i-- > 0;) {
        verdicts[i].step = admission(situation, claimAt(i), beginOf(claimAt(i)), asOf);
        if (verdicts[i].step != RuleStep::Alone)
            continue;
        if (winner == rows.size()) {
            winner = i;
            verdicts[i].stands = true;
            continue;
        }
        verdicts[i].step = stepBetween(claimAt(winner), claimAt(i));
        if (!std::exchange(isDecided, true))
            verdicts[winner].step = verdicts[i].step;
    }
    return verdicts;
}

} // namespace

QString toWord(RuleStep step)
{
    switch (step) {
    case RuleStep::NotYetValid:
        return u"not_yet_valid"_s;
    case RuleStep::NotYetReported:
        return u"not_yet_reported"_s;
    case RuleStep::Grade:
        return u"grade"_s;
    case RuleStep::Claimant:
        return u"claimant"_s;
    case RuleStep::Valid:
        return u"valid"_s;
    case RuleStep::Reported:
        return u"reported"_s;
    case RuleStep::Pinned:
        return u"pinned"_s;
    case RuleStep::Recorded:
        return u"recorded"_s;
    case RuleStep::Alone:
        break;
    }
    return u"alone"_s;
}

RuleStep admission(const Situation &situation, const Claim &claim, Moment validFrom,
                   const AsOf &asOf)
{
    if (validFrom > asOf.at)
        return RuleStep::NotYetValid;
    if (claim.reportedOn > asOf.knownOn)
        return RuleStep::NotYetReported;
    if (!asOf.grades.admit(claim.credibility))
        return RuleStep::Grade;
    if (!asOf.claimant.isEmpty() && !situation.publishers(claim.sources).contains(asOf.claimant))
        return RuleStep::Claimant;
    return RuleStep::Alone;
}

std::vector<Verdict> verdictsOnPlace(const Situation &situation, int place, const AsOf &asOf)
{
    return verdictsOf(situation, situation.controlOf(place), situation.control(), asOf);
}

std::vector<Verdict> verdictsOnSegment(const Situation &situation, int segment, const AsOf &asOf)
{
    return verdictsOf(situation, situation.routeStatesOf(segment), situation.routeStatus(), asOf);
}

std::vector<Verdict> verdictsInSeries(const Situation &situation, int series, const AsOf &asOf)
{
    return verdictsOf(situation,
                      std::span<const int>(situation.tolls().series()[size_t(series)].claims),
                      situation.casualties(), asOf);
}

} // namespace sd
