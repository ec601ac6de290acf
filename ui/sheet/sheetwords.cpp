// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/sheetwords.h"

#include "db/plaintext.h"
#include "ui/items/timelinelayout.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

SheetWords::SheetWords(QString language)
    : m_language(std::move(language))
{
    if (arabic())
        (void)m_translator.load(u":/i18n/situationdesk_ar"_s);
}

QString SheetWords::translated(const char *context, const char *text) const
{
    const QString found = m_translator.translate(context, text);
    return found.isEmpty() ? QString::fromUtf8(text) : found;
}

QString SheetWords::category(Category category) const
{
    static constexpr std::array words{
        "Ground advance",  "Territory captured", "Withdrawal",
        "Clash",           "Air strike",         "Shelling",
        "Drone strike",    "Explosion",          "Violence against civilians",
        "Protest or riot", "Diplomacy",          "Statement",
        "Humanitarian",    "Displacement",       "Infrastructure",
        "Background"};
    return translated("Say", words[size_t(category)]);
}

QString SheetWords::group(VictimGroup group) const
{
    static constexpr std::array words{
        "All",   "Civilians", "Opposition fighters", "Government and allied", "Children",
        "Women", "Others"};
    return translated("Say", words[size_t(group)]);
}

QString SheetWords::measure(Measure measure) const
{
    static constexpr std::array words{"Killed", "Injured", "Displaced"};
    return translated("Say", words[size_t(measure)]);
}

QString SheetWords::status(ControlStatus status) const
{
    static constexpr std::array words{"held", "contested", "withdrawn from", "unclear"};
    return translated("Say", words[size_t(status)]);
}

QString SheetWords::routeState(RouteState state) const
{
    static constexpr std::array words{"open", "cut", "contested"};
    return translated("Say", words[size_t(state)]);
}

QString SheetWords::bloc(const QString &word) const
{
    static constexpr std::array words{"Government side", "Opposition", "Kurdish-led",
                                      "Foreign states", "Others"};
    const auto bloc = fromWord<Bloc>(word);
    return bloc ? translated("Say", words[size_t(*bloc)]) : word;
}

QString SheetWords::credibility(Credibility grade) const
{
    static constexpr std::array words{"confirmed by other sources",
                                      "probably true",
                                      "possibly true",
                                      "doubtful",
                                      "improbable",
                                      "cannot be judged"};
    return grade >= 1 && grade <= words.size() ? translated("Say", words[size_t(grade - 1)])
                                               : QString();
}

QString SheetWords::legend(const QString &kind) const
{
    static const QHash<QString, const char *> words{{u"pale"_s, "no source names the place"},
                                                    {u"contested"_s, "contested"},
                                                    {u"unclear"_s, "unclear who holds it"},
                                                    {u"withdrawn"_s, "withdrawn from"},
                                                    {u"blank"_s, "nothing reported"},
                                                    {u"front"_s, "front line"},
                                                    {u"open"_s, "road open"},
                                                    {u"disputed"_s, "road contested"},
                                                    {u"cut"_s, "road cut"},
                                                    {u"railway"_s, "railway"},
                                                    {u"river"_s, "river"}};
    const char *word = words.value(kind);
    return word ? translated("MapLegend", word) : kind;
}

QString SheetWords::name(const QString &en, const QString &ar) const
{
    return clean(arabic() && !ar.isEmpty() ? ar : en);
}

QString SheetWords::list(const QStringList &parts) const
{
    return parts.join(arabic() ? u"، "_s : u", "_s);
}

QString SheetWords::fullDay(Day day) const
{
    return dateText(day, m_language, u"dddd d MMMM yyyy"_s);
}

QString SheetWords::day(Day day) const
{
    return dateText(day, m_language, arabic() ? u"d MMMM yyyy"_s : u"d MMM yyyy"_s);
}

QString SheetWords::moment(Moment moment, bool withTime) const
{
    const QString time = toText(moment).mid(11);
    return !withTime || time.isEmpty() ? day(moment.day()) : day(moment.day()) + u' ' + time;
}

QString SheetWords::period(Day from, Day to) const
{
    const bool sameYear = dateOf(from).year() == dateOf(to).year();
    return of(QT_TRANSLATE_NOOP("Sheet", "%1 to %2"))
        .arg(sameYear ? dateText(from, m_language, arabic() ? u"d MMMM"_s : u"d MMM"_s) : day(from),
             day(to));
}

QString SheetWords::known(const AsOf &asOf) const
{
    QStringList parts{
        asOf.knownOn == knownNow
            ? of(QT_TRANSLATE_NOOP("Sheet", "with everything known now"))
            : of(QT_TRANSLATE_NOOP("Sheet", "as known on %1")).arg(day(asOf.knownOn))};
    if (!asOf.claimant.isEmpty()) {
        parts.append(
            of(QT_TRANSLATE_NOOP("Sheet", "as told by %1 alone")).arg(clean(asOf.claimant)));
    }
    if (asOf.grades != Grades()) {
        QStringList grades;
        for (Credibility grade = 1; grade <= 6; ++grade) {
            if (asOf.grades.admit(grade))
                grades.append(QString::number(grade));
        }
        parts.append(of(QT_TRANSLATE_NOOP("Sheet", "claims of grades %1 only")).arg(list(grades)));
    }
    return list(parts);
}

QString SheetWords::figures(const std::optional<int> &low, const std::optional<int> &best,
                            const std::optional<int> &high) const
{
    if (low && high && *low != *high) {
        return best && *best != *low && *best != *high
                 ? translated("Say", "%1 (%2–%3)").arg(*best).arg(*low).arg(*high)
                 : translated("Say", "%1–%2").arg(*low).arg(*high);
    }
    if (best)
        return QString::number(*best);
    if (low)
        return high ? QString::number(*low) : translated("Say", "at least %1").arg(*low);
    return high ? translated("Say", "up to %1").arg(*high) : QString();
}

QString SheetWords::squareKm(double area)
{
    return QString::number(area, 'f', 1);
}

QString SheetWords::share(double share)
{
    return QString::number(share * 100, 'f', 1) + u'%';
}

QString SheetWords::withSign(int sign, const QString &figure) const
{
    if (sign == 0)
        return figure;
    // in a line from right to left the sign would move behind its figure
    const QString text = (sign > 0 ? u'+' : u'\u2212') + figure;
    return arabic() ? u'\u200e' + text : text;
}

QString SheetWords::signedNumber(int number) const
{
    return withSign((number > 0) - (number < 0), QString::number(std::abs(number)));
}

QString SheetWords::signedSquareKm(double area) const
{
    constexpr double least = 0.05; // what is less is written as 0.0
    return withSign((area >= least) - (area <= -least), squareKm(std::abs(area)));
}

QString SheetWords::clean(QString text)
{
    text.removeIf(
        [](QChar c) { return QStringView(u"\u200b\u200e\u200f\u061c\u2060\ufeff").contains(c); });
    for (QChar &c : text) {
        const bool keepsTogether = c == u'\u00a0' || c == u'\u202f';
        if ((c.isSpace() && !keepsTogether) || c.category() == QChar::Other_Control)
            c = u' ';
        else if (isHidden(c))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QString SheetWords::isolated(const QString &text)
{
    return u'\u2068' + text + u'\u2069';
}

} // namespace sd
