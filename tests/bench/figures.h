// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every measurement is printed as: one line with median, least, 95th and 99th of 100, most;
// and for tables made of several runs a line of its own in the file that SD_BENCH_FIGURES names.
#pragma once

#include <QElapsedTimer>
#include <QFile>
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

/// What was measured, its median, the 95th of 100, unit and target, with tabs between.
inline void keep(const QString &what, double median, double p95, const QString &unit,
                 const QString &target)
{
    QFile file(qEnvironmentVariable("SD_BENCH_FIGURES"));
    if (file.fileName().isEmpty() || !file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    const auto number = [](double value) { return QString::number(value, 'g', 3); };
    file.write(QStringList{what.trimmed(), number(median), number(p95), unit, target}
                   .join(QLatin1Char('\t'))
                   .toUtf8()
               + '\n');
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
    keep(what, values[last / 2], values[last * 95 / 100], unit,
         target > 0 ? QString::number(target) : QString());
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
