// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every measurement is printed as: one line with median, least, 95th and 99th of 100, most.
#pragma once

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace sdbench {

inline void printHead()
{
    QTextStream(stdout) << QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8 %9\n")
                               .arg("what", -48)
                               .arg("median", 10)
                               .arg("min", 10)
                               .arg("p95", 10)
                               .arg("p99", 10)
                               .arg("max", 10)
                               .arg("unit", -6)
                               .arg("target", 8)
                               .arg("runs", 6);
}

inline double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[(values.size() - 1) / 2];
}

/// A target of 0 stands for none.
inline void print(const QString &what, std::vector<double> values, const QString &unit,
                  double target)
{
    std::ranges::sort(values);
    const size_t last = values.size() - 1;
    QTextStream(stdout) << QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8 %9\n")
                               .arg(what, -48)
                               .arg(values[last / 2], 10, 'f', 3)
                               .arg(values.front(), 10, 'f', 3)
                               .arg(values[last * 95 / 100], 10, 'f', 3)
                               .arg(values[last * 99 / 100], 10, 'f', 3)
                               .arg(values.back(), 10, 'f', 3)
                               .arg(unit, -6)
                               .arg(target > 0 ? QString::number(target) : QStringLiteral("-"), 8)
                               .arg(values.size(), 6);
}

inline double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double timed(const auto &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return milliseconds(timer);
}

} // namespace sdbench
