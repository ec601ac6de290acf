// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the user narrowed the desk to: text, categories, faction, place, and whose toll is shown.
#pragma once

#include "model/asof.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

namespace sd {

class Situation;

class Filter : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /// Words of the hidden categories, e.g. "shelling"; empty shows all.
    Q_PROPERTY(QStringList hiddenCategories READ hiddenCategories NOTIFY changed)
    Q_PROPERTY(
        QString faction READ faction WRITE setFaction NOTIFY changed) // id or bloc word; empty: all
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed) // empty: all
    Q_PROPERTY(bool improbable READ improbable WRITE setImprobable NOTIFY improbableChanged)
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
    /// Rows (claim_id) that match the text; none while no text is set. Called with the search
    /// result of the store.
    void setMatches(const QString &text, const std::vector<qint64> &claimRows);
    /// Null where no text narrows the list.
    const QSet<qint64> *matches() const { return m_matches.get(); }

    QStringList hiddenCategories() const;
    bool shows(Category category) const { return !m_hidden.contains(category); }
    Q_INVOKABLE void setCategoryShown(const QString &category, bool shown);
    Q_INVOKABLE bool categoryShown(const QString &category) const;
    Q_INVOKABLE void showOnly(const QString &category);
    Q_INVOKABLE void reset(); // text, categories, faction and place; not the toll choices

    QString faction() const { return m_faction; }
    void setFaction(const QString &id);
    QString place() const { return m_place; }
    void setPlace(const QString &id);
    bool improbable() const { return m_improbable; }
    void setImprobable(bool counts);
    /// The clock's question with the bar of this filter.
    AsOf applyTo(AsOf asOf) const { return {asOf.at, asOf.knownOn, m_improbable}; }
    bool isActive() const;
    /// A faction takes in its members, a bloc all its factions.
    bool passes(const Situation &situation, const EventClaim &event) const;
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
    void changed(); // the set of events shown changed
    void improbableChanged();
    void tollChanged();

private:
    void hide(QSet<Category> hidden);
    bool matchesText(const Claim &claim) const
    {
        return !m_matches || m_matches->contains(claim.row);
    }

    QString m_text;
    std::unique_ptr<QSet<qint64>> m_matches;
    QSet<Category> m_hidden;
    QString m_faction;
    QString m_place;
    bool m_improbable = false;
    QString m_count;
    Measure m_measure = Measure::Killed;
    VictimGroup m_group = VictimGroup::Total;
};

} // namespace sd
