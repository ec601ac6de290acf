// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a sheet says, in its own language: that of the window may be another.
#pragma once

#include "db/records.h"
#include "model/asof.h"

#include <QTranslator>

namespace sd {

class SheetWords {
public:
    /// "en" or "ar".
    explicit SheetWords(QString language);

    bool arabic() const { return m_language == u"ar"; }
    const QString &language() const { return m_language; }

    /// A text of the sheets, marked with QT_TRANSLATE_NOOP("Sheet", …) where it stands.
    QString of(const char *text) const { return translated("Sheet", text); }
    /// A word that the window says too, by the context it stands in there.
    QString translated(const char *context, const char *text) const;

    QString category(Category category) const;
    QString group(VictimGroup group) const;
    QString measure(Measure measure) const;
    QString status(ControlStatus status) const;
    QString routeState(RouteState state) const;
    QString bloc(const QString &word) const;
    QString credibility(Credibility grade) const;
    QString legend(const QString &kind) const; // see MapPaint::swatch

    /// The name in this language where there is one; freed of marks that turn text around.
    QString name(const QString &en, const QString &ar) const;
    QString list(const QStringList &parts) const;

    QString fullDay(Day day) const; // Saturday 30 November 2024
    QString day(Day day) const;     // 30 Nov 2024
    QString moment(Moment moment, bool withTime = true) const;
    QString period(Day from, Day to) const; // 27 Nov to 30 Nov 2024
    /// "as known on 30 Nov 2024", and which claims were left out, if any.
    QString known(const AsOf &asOf) const;
    /// "311", "at least 24", "130–150", as the window writes it.
    QString figures(const std::optional<int> &low, const std::optional<int> &best,
                    const std::optional<int> &high) const;
    static QString squareKm(double area);
    static QString share(double share);
    QString signedNumber(int number) const;
    QString signedSquareKm(double area) const; // 0.0 without a sign

    /// Foreign text with its direction overrides made visible and zero-width marks taken out.
    static QString clean(QString text);
    /// A run of foreign text that must not turn the sentence around it.
    static QString isolated(const QString &text);

private:
    QString withSign(int sign, const QString &figure) const;

    QString m_language;
    QTranslator m_translator;
};

} // namespace sd
