// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The question every panel answers: the picture at a moment, as known on a day, from claims of some
// grades, as told by everybody or by one.
#pragma once

#include "db/records.h"

#include <QStringList>

namespace sd {

/// Which grades of information count. A set, not a threshold: 6 means "cannot be judged" and is no
/// worse than any other, so it is admitted or left out by itself.
class Grades {
public:
    constexpr Grades() = default; // all but 5, "improbable"

    /// 1 to worst (1 to 5), and 6 where asked for.
    static constexpr Grades upTo(Credibility worst, bool unjudged)
    {
        Grades grades;
        grades.m_bits = quint8(((2U << worst) - 2U) | (unjudged ? 1U << 6 : 0U));
        return grades;
    }
    constexpr bool admit(Credibility credibility) const { return (m_bits >> credibility) & 1; }
    constexpr auto operator<=>(const Grades &) const = default;

private:
    quint8 m_bits = 0b0101'1110; // bit n: grade n counts
};

struct AsOf {
    Moment at;              // claims valid from this minute or earlier count
    Day knownOn = knownNow; // claims reported on this day or earlier count
    Grades grades = {};     // claims of these grades count
    QString claimant = {};  // only claims of this publisher count; empty: everybody's

    bool operator==(const AsOf &) const = default;

    /// Whether grades and claimant are those of the plain picture.
    bool isPlain() const { return claimant.isEmpty() && grades == Grades(); }
    bool admits(Credibility credibility, const QStringList &publishers) const
    {
        return grades.admit(credibility) && (claimant.isEmpty() || publishers.contains(claimant));
    }
    /// Whether another moment is all that differs.
    bool asksTheSameOf(const AsOf &other) const
    {
        return knownOn == other.knownOn && grades == other.grades && claimant == other.claimant;
    }
};

} // namespace sd
