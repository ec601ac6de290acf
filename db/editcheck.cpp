// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with an edit.
#include "db/edit.h"
#include "db/edittext.h"
#include "db/geometry.h"
#include "db/plaintext.h"
#include "db/store.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

using Part = EditFault::Part;

constexpr qsizetype longestText = 20'000;
const Day firstDay = dayOf(QDate(1900, 1, 1)); // as for imports
const Day lastDay = dayOf(QDate(2100, 1, 1));

bool isId(const QString &text)
{
    static const QRegularExpression form(u"\\A[a-z0-9_/-]{1,64}\\z"_s);
    return form.match(text).hasMatch();
}

/// Goes through an edit and keeps the first fault.
class Check {
public:
    Check(const Store &store, const Edit &edit)
        : m_store(store)
        , m_edit(edit)
    {
        for (const Source &source : edit.sources)
            m_newSources.insert(source.id.value);
        for (const FactionEdit &faction : edit.factions)
            m_newFactions.insert(faction.faction.id.value);
        for (const PlaceEdit &place : edit.places)
            m_newPlaces.insert(place.place.id.value);
    }

    std::optional<EditFault> run()
    {
        at(Part::Edit, 0);
        expect(!m_edit.isEmpty(), "note", EditText::tr("nothing was changed"));
        text("note", m_edit.note);
        expect(!m_edit.note.trimmed().isEmpty(), "note", EditText::tr("say what was done"));
        for (size_t i = 0; i < m_edit.sources.size(); ++i) {
            at(Part::Source, i);
            checkSource(m_edit.sources[i]);
        }
        for (size_t i = 0; i < m_edit.factions.size(); ++i) {
            at(Part::Faction, i);
            checkFaction(m_edit.factions[i]);
        }
        checkParts();
        for (size_t i = 0; i < m_edit.places.size(); ++i) {
            at(Part::Place, i);
            checkPlace(m_edit.places[i]);
        }
        for (size_t i = 0; i < m_edit.claims.size(); ++i) {
            at(Part::Claim, i);
            checkClaim(m_edit.claims[i]);
        }
        return m_fault;
    }

private:
    void at(Part part, size_t index)
    {
        m_part = part;
        m_index = index;
    }

    void expect(bool isRight, const char *field, const QString &what)
    {
        if (!isRight && !m_fault)
            m_fault = {m_part, m_index, QString::fromLatin1(field), what};
    }

    void text(const char *field, const QString &text)
    {
        expect(std::ranges::none_of(text, &isHidden), field,
               EditText::tr("there is a character in it that cannot be seen"));
        expect(text.size() <= longestText, field, EditText::tr("this is too long"));
    }

    void filled(const char *field, const QString &value)
    {
        text(field, value);
        expect(!value.trimmed().isEmpty(), field, EditText::tr("this is needed"));
    }

    bool stands(const QString &sql, const auto &...values) const
    {
        auto statement = m_store.database().prepare(sql);
        if (!statement)
            return false;
        statement->bind(values...);
        const auto row = statement->step();
        return row && *row;
    }

    bool isBrought(const QString &table, const QString &id, const QString &how = {}) const
    {
        return stands(u"SELECT 1 FROM %1%2 WHERE %1_id = ?1 AND batch_id NOT IN "
                      "(SELECT batch_id FROM batch_undo)"_s.arg(table, how),
                      id);
    }

    void thing(const char *field, const QString &table, const QString &id,
               const QSet<QString> &added)
    {
        expect(added.contains(id) || isBrought(table, id)
                   || (table != u"route" && isBrought(table, id, u"_revision"_s)),
               field,
               id.isEmpty() ? EditText::tr("this is needed")
                            : EditText::tr("the store knows no \"%1\"").arg(id));
    }
    void source(const char *field, const SourceId &id)
    {
        thing(field, u"source"_s, id.value, m_newSources);
    }
    void faction(const char *field, const FactionId &id)
    {
        thing(field, u"faction"_s, id.value, m_newFactions);
    }
    void place(const char *field, const PlaceId &id)
    {
        thing(field, u"place"_s, id.value, m_newPlaces);
    }

    void grade(Credibility credibility)
    {
        expect(credibility >= 1 && credibility <= 6, "credibility",
               EditText::tr("a credibility is 1 to 6"));
    }

    void said(const Said &said)
    {
        if (!said.source.isEmpty())
            source("source", said.source);
        grade(said.credibility);
        text("remark", said.remark);
    }

    void id(const QString &id)
    {
        expect(isId(id), "id",
               EditText::tr("an id has small Latin letters, digits and hyphens only"));
    }

    void checkSource(const Source &source)
    {
        static const QRegularExpression web(u"\\A(https?://\\S+)?\\z"_s);
        id(source.id.value);
        filled("publisher", source.publisher);
        text("title", source.title);
        text("note", source.note);
        text("kind", source.kind);
        text("language", source.language);
        expect(web.match(source.url).hasMatch(), "url",
               EditText::tr("an address begins with http:// or https://"));
        expect(source.reliability >= u'A' && source.reliability <= u'F', "reliability",
               EditText::tr("a reliability is A to F"));
    }

    void checkFaction(const FactionEdit &edit)
    {
        static const QRegularExpression colour(u"\\A#[0-9a-f]{6}\\z"_s);
        const Faction &faction = edit.faction;
        id(faction.id.value);
        filled("nameEn", faction.nameEn);
        text("nameAr", faction.nameAr);
        text("shortName", faction.shortName);
        text("note", faction.note);
        text("activeFrom", faction.activeFrom);
        for (const QString &alias : faction.aliases)
            text("aliases", alias);
        for (const FactionId &other : faction.partOf)
            this->faction("partOf", other);
        for (const FactionId &other : faction.ledBy)
            this->faction("ledBy", other);
        for (const FactionId &other : faction.backers)
            this->faction("backers", other);
        for (const SourceId &id : faction.sources)
            source("sources", id);
        for (const auto &[palette, value] : edit.colours)
            expect(colour.match(value).hasMatch(), "colours",
                   EditText::tr("a colour is # and six hexadecimal digits"));
        said(edit.said);
    }

    /// No faction may come to be a part of itself, straight or round about.
    void checkParts()
    {
        if (m_edit.factions.empty() || m_fault)
            return;
        QHash<QString, QStringList> parents;
        auto read = forEachRow(m_store.database(),
                               u"SELECT faction_id, part_of FROM faction_part"_s,
                               [&](const Statement &row) { parents[row.text(0)] += row.text(1); });
        if (read) {
            read = forEachRow(
                m_store.database(),
                u"SELECT faction_id, part_of FROM faction_revision WHERE batch_id NOT IN "
                "(SELECT batch_id FROM batch_undo) ORDER BY revision_id"_s,
                [&](const Statement &row) {
                    QStringList &own = parents[row.text(0)];
                    own.clear();
                    for (const QJsonValue value :
                         QJsonDocument::fromJson(row.text(1).toUtf8()).array()) {
                        own += value.toString();
                    }
                });
        }
        for (const FactionEdit &edit : m_edit.factions) {
            QStringList &own = parents[edit.faction.id.value];
            own.clear();
            for (const FactionId &parent : edit.faction.partOf)
                own += parent.value;
        }
        for (size_t i = 0; i < m_edit.factions.size(); ++i) {
            const QString id = m_edit.factions[i].faction.id.value;
            QSet<QString> above;
            QStringList next = parents.value(id);
            while (!next.isEmpty()) {
                const QString parent = next.takeLast();
                if (!above.contains(parent)) {
                    above.insert(parent);
                    next += parents.value(parent);
                }
            }
            at(Part::Faction, i);
            expect(!above.contains(id), "partOf",
                   EditText::tr("it would be a part of itself, straight or round about"));
        }
    }

    void checkPlace(const PlaceEdit &edit)
    {
        const Place &place = edit.place;
        id(place.id.value);
        filled("nameEn", place.nameEn);
        text("nameAr", place.nameAr);
        for (const QString &alias : place.aliases)
            text("aliases", alias);
        text("kind", place.kind);
        text("parent", place.parent);
        text("locationSource", place.locationSource);
        position("centre", place.centre);
        expect(place.precisionM >= 0, "precisionM", EditText::tr("this is below zero"));
        expect(!place.statedAreaKm2 || *place.statedAreaKm2 > 0, "statedAreaKm2",
               EditText::tr("this is below zero"));
        for (const Polygon &polygon : place.cell) {
            expect(!polygon.rings.empty(), "cell", EditText::tr("an area has no border"));
            for (const Ring &ring : polygon.rings) {
                const QString fault = ringFault(ring);
                expect(fault.isEmpty(), "cell", fault);
                for (const GeoPoint &point : ring)
                    position("cell", point);
            }
        }
        if (!place.cellSource.isEmpty())
            source("cellSource", place.cellSource);
        said(edit.said);
    }

    void position(const char *field, const GeoPoint &point)
    {
        expect(std::abs(point.lat) <= 90 && std::abs(point.lon) <= 180, field,
               EditText::tr("this is not on Earth"));
    }

    void day(const char *field, Day day)
    {
        expect(day >= firstDay && day <= lastDay, field,
               EditText::tr("a date lies between 1900 and 2100"));
    }

    void checkClaim(const ClaimEdit &edit)
    {
        const Claim &claim = commonOf(edit.claim);
        const bool isPin = std::holds_alternative<PinClaim>(edit.claim);
        day("validFrom", claim.validFrom.from.day());
        if (claim.validTo) {
            day("validTo", claim.validTo->from.day());
            expect(positionOf(*claim.validTo) >= claim.validFrom.from, "validTo",
                   EditText::tr("it ends before it begins"));
        }
        day("reportedOn", claim.reportedOn);
        grade(claim.credibility);
        text("noteOfClaim", claim.note);
        expect(isPin || !claim.sources.empty(), "sources", EditText::tr("name a source"));
        for (const SourceId &id : claim.sources)
            source("sources", id);
        if (!claim.uid.isEmpty()) {
            expect(stands(u"SELECT 1 FROM claim WHERE uid = ?1 AND kind = ?2"_s, claim.uid,
                          toWord(ClaimKind(kindOf(edit.claim)))),
                   "uid", EditText::tr("the store has no such claim"));
        }
        std::visit([this](const auto &own) { check(own); }, edit.claim);
    }

    static ClaimKind kindOf(const AnyClaim &claim)
    {
        static constexpr std::array kinds{ClaimKind::Control,   ClaimKind::Event,
                                          ClaimKind::Casualty,  ClaimKind::RouteStatus,
                                          ClaimKind::Statement, ClaimKind::Pin};
        return kinds[claim.index()];
    }

    void check(const ControlClaim &claim)
    {
        place("place", claim.place);
        faction("controller", claim.controller);
    }

    void check(const EventClaim &claim)
    {
        filled("title", claim.title);
        text("summary", claim.summary);
        text("placeText", claim.placeText);
        position("position", claim.position);
        if (!claim.place.isEmpty())
            place("place", claim.place);
        if (!claim.actor1.isEmpty())
            faction("actor1", claim.actor1);
        if (!claim.actor2.isEmpty())
            faction("actor2", claim.actor2);
        expect(claim.killed.value_or(0) >= 0, "killed", EditText::tr("this is below zero"));
    }

    void check(const CasualtyClaim &claim)
    {
        filled("claimant", claim.claimant);
        text("scope", claim.scope);
        text("placeText", claim.placeText);
        std::vector<int> counts;
        for (const auto &count : {claim.low, claim.best, claim.high}) {
            if (count)
                counts.push_back(*count);
        }
        expect(!counts.empty(), "best", EditText::tr("give at least one figure"));
        expect(counts.empty() || counts.front() >= 0, "low", EditText::tr("this is below zero"));
        expect(std::ranges::is_sorted(counts), "best",
               EditText::tr("the figures must not fall from lowest over best to highest"));
    }

    void check(const RouteClaim &claim)
    {
        thing("route", u"route"_s, claim.route.value, {});
        place("from", claim.from);
        place("to", claim.to);
        expect(claim.from != claim.to, "to",
               EditText::tr("a stretch ends where it does not begin"));
        faction("controller", claim.controller);
    }

    void check(const StatementClaim &claim)
    {
        filled("speaker", claim.speaker);
        text("role", claim.role);
        filled("gist", claim.gist);
    }

    void check(const PinClaim &claim)
    {
        filled("reason", claim.reason);
        expect(stands(u"SELECT 1 FROM claim WHERE uid = ?1"_s, claim.target), "target",
               EditText::tr("the store has no such claim"));
    }

    const Store &m_store;
    const Edit &m_edit;
    QSet<QString> m_newSources;
    QSet<QString> m_newFactions;
    QSet<QString> m_newPlaces;
    Part m_part = Part::Edit;
    size_t m_index = 0;
    std::optional<EditFault> m_fault;
};

} // namespace

std::optional<EditFault> faultIn(const Store &store, const Edit &edit)
{
    return Check(store, edit).run();
}

} // namespace sd
