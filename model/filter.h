// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the user narrowed the desk to: text, categories, faction, place, days, ground, and whose
// toll is shown. Which events pass is worked out once for all models, by ShownEvents.
#pragma once

#include "model/asof.h"
#include "model/dayrange.h"

#include <QDate>
#include <QObject>
#include <QRectF>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace sd {

/// Degrees, sides included; never across the date line.
struct GeoBox {
    double south = 0;
    double west = 0;
    double north = 0;
    double east = 0;

    bool operator==(const GeoBox &) const = default;
};

/// Which events are let through, apart from grades and claimant.
struct EventFilter {
    std::optional<std::vector<qint64>> matches; // rows (claim_id) a text found, ascending
    QSet<Category> hidden;
    QString faction; // id or bloc word
    QString place;   // id
    std::optional<DayRange> window;
    std::optional<GeoBox> extent;

    bool isOpen() const { return *this == EventFilter(); }
    bool operator==(const EventFilter &) const = default;
};

class Filter : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /// Words of the hidden categories, e.g. "shelling"; empty shows all.
    Q_PROPERTY(QStringList hiddenCategories READ hiddenCategories NOTIFY changed)
    Q_PROPERTY(
        QString faction READ faction WRITE setFaction NOTIFY changed) // id or bloc word; empty: all
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed) // empty: all
    /// A stretch of days brushed on the timeline; both invalid: the whole period.
    Q_PROPERTY(QDate windowFrom READ windowFrom NOTIFY changed)
    Q_PROPERTY(QDate windowTo READ windowTo NOTIFY changed)
    /// Ground chosen on the map, in degrees: x is west, y is south; null: everywhere.
    Q_PROPERTY(QRectF extent READ extentRect NOTIFY changed)
    /// Which claims make the picture: those graded 1 to worstGrade, and where unjudged those of
    /// grade 6; of one publisher, or where empty of all.
    Q_PROPERTY(int worstGrade READ worstGrade WRITE setWorstGrade NOTIFY questionChanged)
    Q_PROPERTY(bool unjudged READ unjudged WRITE setUnjudged NOTIFY questionChanged)
    Q_PROPERTY(bool narrowed READ isNarrowed NOTIFY questionChanged) // not as it is by itself
    Q_PROPERTY(QString claimant READ claimant WRITE setClaimant NOTIFY questionChanged)
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    /// The count (claimant, scope and start) the casualty panel shows, see TollModel::counts.
    Q_PROPERTY(QString count READ count WRITE setCount NOTIFY tollChanged)
    Q_PROPERTY(QString measure READ measure WRITE setMeasure NOTIFY tollChanged) // "killed", ...
    Q_PROPERTY(
        QString victimGroup READ victimGroup WRITE setVictimGroup NOTIFY tollChanged) // for rivals

public:
    using QObject::QObject;

    QString text() const { return m_text; }
    void setText(const QString &text);
    /// Rows (claim_id) that match the text, those that do not stand among them; none while no text
    /// is set. Called with what the store found, first with the beginning and then with all.
    void setMatches(const QString &text, const std::vector<qint64> &claimRows);
    /// In ascending order; nothing where no text narrows the list.
    const std::optional<std::vector<qint64>> &matches() const { return m_events.matches; }

    QStringList hiddenCategories() const;
    bool shows(Category category) const { return !m_events.hidden.contains(category); }
    Q_INVOKABLE void setCategoryShown(const QString &category, bool shown);
    Q_INVOKABLE bool categoryShown(const QString &category) const;
    Q_INVOKABLE void showOnly(const QString &category);
    Q_INVOKABLE void reset(); // everything but the toll choices and the bar
    const EventFilter &events() const { return m_events; }
    /// All of it at once; the text itself stays.
    void setEvents(const EventFilter &events);

    QString faction() const { return m_events.faction; }
    void setFaction(const QString &id);
    QString place() const { return m_events.place; }
    void setPlace(const QString &id);
    /// The days chosen, or everything.
    std::optional<DayRange> window() const { return m_events.window; }
    QDate windowFrom() const { return window() ? dateOf(window()->first) : QDate(); }
    QDate windowTo() const { return window() ? dateOf(window()->last) : QDate(); }
    Q_INVOKABLE void setWindow(QDate from, QDate to); // in either order; an invalid one clears it
    Q_INVOKABLE void clearWindow();
    std::optional<GeoBox> extent() const { return m_events.extent; }
    QRectF extentRect() const;
    Q_INVOKABLE void setExtent(double south, double west, double north, double east);
    Q_INVOKABLE void clearExtent();
    int worstGrade() const { return m_worstGrade; }
    void setWorstGrade(int grade); // 1 to 5
    bool unjudged() const { return m_unjudged; }
    void setUnjudged(bool count);
    QString claimant() const { return m_claimant; }
    void setClaimant(const QString &publisher);
    bool isNarrowed() const { return !applyTo({}).isPlain(); }
    Q_INVOKABLE void widen(); // all claimants, and the grades that count by themselves
    /// The clock's question with the grades and the claimant of this filter.
    AsOf applyTo(const AsOf &asOf) const
    {
        return {asOf.at, asOf.knownOn, Grades::upTo(Credibility(m_worstGrade), m_unjudged),
                m_claimant};
    }
    bool isActive() const { return !m_events.isOpen(); }
    /// Statements have neither place nor actor: they pass where none is asked for.
    bool passes(const StatementClaim &statement) const;
    QString count() const { return m_count; }
    void setCount(const QString &key);
    QString measure() const { return toWord(m_measure); }
    Measure measureValue() const { return m_measure; }
    void setMeasure(const QString &word);
    QString victimGroup() const { return toWord(m_group); }
    VictimGroup groupValue() const { return m_group; }
    void setVictimGroup(const QString &word);

signals:
    void textChanged();
    void changed();         // the set of events shown changed; models listen to ShownEvents instead
    void questionChanged(); // grades or claimant
    void tollChanged();

private:
    void hide(QSet<Category> hidden);

    QString m_text;
    EventFilter m_events;
    int m_worstGrade = 4;
    bool m_unjudged = true;
    QString m_claimant;
    QString m_count;
    Measure m_measure = Measure::Killed;
    VictimGroup m_group = VictimGroup::Total;
};

} // namespace sd
