// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The colour of whoever holds a place: by coalition, faction or bloc, in the chosen palette, from
// the data set's own table.
#pragma once

#include "model/situation.h"

#include <QColor>
#include <QObject>
#include <QtQmlIntegration>

namespace sd {

class FactionColours : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(
        QString palette READ palette WRITE setPalette NOTIFY changed) // "safe" or "conventional"
    Q_PROPERTY(Level level READ level WRITE setLevel NOTIFY changed)

public:
    enum class Level { Coalition, Faction, Bloc };
    Q_ENUM(Level)

    using QObject::QObject;

    void setSituation(SituationPtr situation);
    const SituationPtr &situation() const { return m_situation; }
    QString palette() const { return m_palette; }
    void setPalette(const QString &name);
    Level level() const { return m_level; }
    void setLevel(Level level);

    /// Own colour of a faction id or bloc word in the palette; where the data set gives none, that
    /// of the faction it is part of, else one from a colour-blind-safe list by order of appearance.
    /// Grey for an unknown subject.
    Q_INVOKABLE QColor colour(const QString &subject) const;
    /// "#rrggbb" of each faction, by its id.
    QHash<QString, QString> all() const;
    /// The subject a controller is drawn as at the chosen level: itself, its coalition or its
    /// bloc's word.
    Q_INVOKABLE QString drawnAs(const QString &factionId) const;
    /// colour(drawnAs(id)) for a row of Situation::factions(), precomputed: what painters read per
    /// cell.
    QColor drawnColour(int factionRow) const;
    /// Equal for two factions that are drawn alike: a front line runs between different groups.
    int drawnGroup(int factionRow) const;

signals:
    void changed();

private:
    void rebuild();

    SituationPtr m_situation;
    QString m_palette = QStringLiteral("safe");
    Level m_level = Level::Coalition;
    std::vector<QColor> m_colours; // by faction row
    std::vector<int> m_groups;     // by faction row
};

} // namespace sd
