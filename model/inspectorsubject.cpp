// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inspectorsubject.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

using Section = InspectorRow::Section;

/// Collects facts, leaving out what is not known.
class Facts {
public:
    explicit Facts(const Situation &situation)
        : m_situation(situation)
    {
    }

    void add(QAnyStringView label, const QString &value, const QString &valueAr = {})
    {
        if (!value.isEmpty())
            m_list.append(inspectorFact(label.toString(), value, valueAr));
    }
    void addFactions(const char *label, const std::vector<FactionId> &ids)
    {
        QStringList en;
        QStringList ar;
        for (const FactionId &id : ids) {
            const int row = m_situation.factionRow(id);
            if (row < 0)
                continue;
            en.append(m_situation.factions()[size_t(row)].nameEn);
            ar.append(m_situation.factions()[size_t(row)].nameAr);
        }
        add(label, en.join(u", "_s), ar.join(u"، "_s));
    }
    void addPosition(GeoPoint point)
    {
        add("position",
            QString::number(point.lat, 'f', 4) + u", "_s + QString::number(point.lon, 'f', 4));
    }
    QVariantList take() { return std::move(m_list); }

private:
    const Situation &m_situation;
    QVariantList m_list;
};

/// Of a place with more events than these the latest stand; the list of events has them all.
constexpr size_t mostEvents = 300;

InspectorSubject aboutPlace(const Situation &situation, int row)
{
    const Place &place = situation.places()[size_t(row)];
    InspectorSubject subject{.titleEn = place.nameEn, .titleAr = place.nameAr};
    Facts facts(situation);
    facts.add("kind", place.kind);
    facts.add("parent", place.parent);
    facts.add("aliases", place.aliases.join(u", "_s));
    if (!place.cell.empty()) {
        facts.add("area", QString::number(place.cellAreaKm2, 'f', 2));
        const QString publishers = situation.publishers({place.cellSource}).join(u", "_s);
        facts.add(publishers.isEmpty() ? "schematic" : "boundary",
                  publishers.isEmpty() ? u"cell"_s : publishers);
    }
    facts.addPosition(place.centre);
    if (place.precisionM > 0)
        facts.add("precision", QString::number(place.precisionM));
    facts.add("locationSource", place.locationSource);
    std::vector<int> events;
    const auto &places = situation.events().place;
    for (size_t i = 0; i < places.size(); ++i) {
        if (places[i] == row)
            events.push_back(int(i));
    }
    if (events.size() > mostEvents)
        facts.add("events", QString::number(events.size()));
    subject.facts = facts.take();
    for (const int claim : situation.controlOf(row))
        subject.rows.push_back({.section = Section::Control, .index = claim});
    for (size_t i = events.size() - std::min(events.size(), mostEvents); i < events.size(); ++i)
        subject.rows.push_back({.section = Section::Event, .index = events[i]});
    return subject;
}

/// What an export says beside that, in its own words and fields.
void addImported(Facts &facts, const Situation &situation, size_t event, const EventText &text)
{
    QStringList parties{text.actor1, text.actor2};
    parties.removeAll(QString());
    facts.add("parties", parties.join(u" – "_s));
    facts.add("location", text.location);
    facts.add("cited", text.cited);
    const int row = situation.events().batch[event];
    if (row < 0)
        return;
    const Batch &batch = situation.batches()[size_t(row)];
    if (batch.kind != u"import")
        return;
    facts.add("batchFile", batch.fileName);
    facts.add("batchDate", batch.recordedAt.left(16));
    const QJsonObject fields = QJsonDocument::fromJson(text.detail.toUtf8()).object();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        facts.add(QString(u"field:"_s + field.key()), field.value().toVariant().toString());
}

InspectorSubject aboutEvent(const Situation &situation, const EventTexts &texts, size_t event)
{
    static const EventText onItsWay;
    const EventTable &events = situation.events();
    const EventText *found = texts.at(event);
    const EventText &text = found ? *found : onItsWay;
    InspectorSubject subject{.titleEn = text.title, .titleAr = text.title, .summary = text.summary};
    Facts facts(situation);
    facts.add("category", toWord(events.category[event]));
    facts.add("when", toText(events.start(event)));
    if (const auto end = events.end(event))
        facts.add("until", toText(*end));
    facts.add("datePrecision", toWord(events.precision(event)));
    const int place = events.place[event];
    facts.add("place", text.placeText,
              place < 0 ? QString() : situation.places()[size_t(place)].nameAr);
    facts.addPosition(events.position(event));
    facts.add("geoPrecision", toWord(events.geoPrecision(event)));
    std::vector<FactionId> actors;
    for (const int actor : {events.actor1[event], events.actor2[event]}) {
        if (actor >= 0)
            actors.push_back(situation.factions()[size_t(actor)].id);
    }
    facts.addFactions("actors", actors);
    if (events.killed[event] >= 0)
        facts.add("killed", QString::number(events.killed[event]));
    addImported(facts, situation, event, text);
    subject.facts = facts.take();
    subject.rows.push_back({.section = Section::Event, .index = int(event)});
    const Day day = events.firstDay(event);
    const auto [first, last] = events.startingOn(day, day);
    for (size_t i = first; i < last && place >= 0 && subject.rows.size() < mostEvents; ++i) {
        if (i != event && events.place[i] == place)
            subject.rows.push_back({.section = Section::Event, .index = int(i)});
    }
    return subject;
}

InspectorSubject aboutDay(const Situation &situation, Day day, const AsOf &asOf)
{
    const QString date = toText(Moment::endOf(day));
    InspectorSubject subject{.titleEn = date, .titleAr = date};
    for (const ControlChange &change : situation.changes(asOf)) {
        if (situation.control()[size_t(change.after)].validFrom.from.day() == day) {
            subject.rows.push_back(
                {.section = Section::Control, .index = change.after, .namesPlace = true});
        }
    }
    for (size_t i = 0; i < situation.casualties().size(); ++i) {
        if (situation.casualties()[i].reportedOn == day)
            subject.rows.push_back({.section = Section::Toll, .index = int(i)});
    }
    return subject;
}

/// The factions and the claims of their ground, members' ground included.
InspectorSubject aboutFaction(const Situation &situation, int row)
{
    const Faction &faction = situation.factions()[size_t(row)];
    InspectorSubject subject{
        .titleEn = faction.nameEn, .titleAr = faction.nameAr, .summary = faction.note};
    Facts facts(situation);
    facts.add("shortName", faction.shortName);
    facts.add("bloc", toWord(faction.bloc));
    facts.add("kind", toWord(faction.kind));
    facts.add("activeFrom", faction.activeFrom);
    facts.addFactions("ledBy", faction.ledBy);
    facts.addFactions("partOf", faction.partOf);
    facts.addFactions("backers", faction.backers);
    facts.add("sources", situation.publishers(faction.sources).join(u", "_s));
    subject.facts = facts.take();

    const auto addRelated = [&](const std::vector<FactionId> &ids, const char *relation) {
        for (const FactionId &id : ids) {
            if (const int other = situation.factionRow(id); other >= 0) {
                subject.rows.push_back({.section = Section::Faction,
                                        .index = other,
                                        .relation = QString::fromLatin1(relation)});
            }
        }
    };
    addRelated(faction.ledBy, "led_by");
    addRelated(faction.partOf, "part_of");
    for (size_t i = 0; i < situation.factions().size(); ++i) {
        if (std::ranges::contains(situation.factions()[i].partOf, faction.id)) {
            subject.rows.push_back(
                {.section = Section::Faction, .index = int(i), .relation = u"member"_s});
        }
    }
    addRelated(faction.backers, "backer");
    for (size_t claim = 0; claim < situation.control().size(); ++claim) {
        const int controller = situation.controllerOf(int(claim));
        if (controller >= 0 && situation.isUnder(controller, row)) {
            subject.rows.push_back(
                {.section = Section::Control, .index = int(claim), .namesPlace = true});
        }
    }
    return subject;
}

InspectorSubject aboutBloc(const Situation &situation, Bloc bloc)
{
    InspectorSubject subject{.titleEn = toWord(bloc), .titleAr = toWord(bloc)};
    for (const int top : situation.topsOf(bloc)) {
        subject.rows.push_back(
            {.section = Section::Faction, .index = top, .relation = u"member"_s});
    }
    return subject;
}

InspectorSubject aboutSegment(const Situation &situation, int row)
{
    const Segment &segment = situation.segments()[size_t(row)];
    const Route &route = situation.routes()[size_t(segment.route)];
    const Place &from = situation.places()[size_t(segment.from)];
    const Place &to = situation.places()[size_t(segment.to)];
    InspectorSubject subject{.titleEn = from.nameEn + u" – "_s + to.nameEn,
                             .titleAr = from.nameAr + u" – "_s + to.nameAr};
    Facts facts(situation);
    facts.add("route", route.nameEn, route.nameAr);
    facts.add("kind", route.kind);
    facts.add("from", from.nameEn, from.nameAr);
    facts.add("to", to.nameEn, to.nameAr);
    subject.facts = facts.take();
    for (const int claim : situation.routeStatesOf(row))
        subject.rows.push_back({.section = Section::Route, .index = claim});
    return subject;
}

/// Claims that answer the same question: same measure, group and basis. Running counts are rivals
/// when they end at most a day apart, figures of a day or an incident when they are of the same
/// day, incidents of the same place too.
bool areRivals(const CasualtyClaim &a, const CasualtyClaim &b)
{
    if (a.measure != b.measure || a.group != b.group || a.basis != b.basis)
        return false;
    const int apart = std::abs(lastDayOf(a) - lastDayOf(b));
    if (a.basis == Basis::Cumulative)
        return apart <= 1;
    return apart == 0 && (a.basis == Basis::Daily || a.placeText == b.placeText);
}

InspectorSubject aboutToll(const Situation &situation, int row)
{
    const CasualtyClaim &claim = situation.casualties()[size_t(row)];
    InspectorSubject subject{
        .titleEn = claim.claimant, .titleAr = claim.claimant, .summary = claim.note};
    Facts facts(situation);
    facts.add("measure", toWord(claim.measure));
    facts.add("victimGroup", toWord(claim.group));
    facts.add("basis", toWord(claim.basis));
    facts.add("scope", claim.scope);
    facts.add("place", claim.placeText);
    facts.add("periodFrom", toText(claim.validFrom));
    facts.add("periodTo", toText(Moment::endOf(lastDayOf(claim))));
    subject.facts = facts.take();
    subject.rows.push_back({.section = Section::Toll, .index = row});

    std::vector<int> rivals;
    for (size_t i = 0; i < situation.casualties().size(); ++i) {
        if (int(i) != row && areRivals(claim, situation.casualties()[i]))
            rivals.push_back(int(i));
    }
    std::ranges::sort(rivals, {}, [&](int i) {
        const CasualtyClaim &rival = situation.casualties()[size_t(i)];
        return std::tuple(lastDayOf(rival), rival.reportedOn, i);
    });
    for (const int rival : rivals)
        subject.rows.push_back({.section = Section::Rival, .index = rival});
    return subject;
}

InspectorSubject aboutStatement(const Situation &situation, int row)
{
    const StatementClaim &statement = situation.statements()[size_t(row)];
    InspectorSubject subject{
        .titleEn = statement.speaker, .titleAr = statement.speaker, .summary = statement.gist};
    Facts facts(situation);
    facts.add("speaker", statement.speaker);
    facts.add("role", statement.role);
    facts.add("saidOn", toText(statement.validFrom));
    subject.facts = facts.take();
    subject.rows.push_back({.section = Section::Statement, .index = row});
    for (size_t i = 0; i < situation.statements().size(); ++i) {
        if (int(i) != row && situation.statements()[i].speaker == statement.speaker)
            subject.rows.push_back({.section = Section::Statement, .index = int(i)});
    }
    return subject;
}

} // namespace

QVariantMap inspectorFact(const QString &label, const QString &value, const QString &valueAr)
{
    return {{u"label"_s, label},
            {u"value"_s, value},
            {u"valueAr"_s, valueAr.isEmpty() ? value : valueAr}};
}

InspectorSubject inspect(const Situation &situation, const EventTexts &texts, Selection::Kind kind,
                         const QString &id, const AsOf &asOf)
{
    const auto about = [&situation](int row, auto describe) {
        return row < 0 ? InspectorSubject() : describe(situation, row);
    };
    switch (kind) {
    case Selection::Kind::None:
        break;
    case Selection::Kind::Place:
        return about(situation.placeRow({id}), aboutPlace);
    case Selection::Kind::Faction:
        if (const auto bloc = fromWord<Bloc>(id); bloc && situation.factionRow({id}) < 0)
            return aboutBloc(situation, *bloc);
        return about(situation.factionRow({id}), aboutFaction);
    case Selection::Kind::Event:
        return about(situation.eventRow(id), [&texts](const Situation &all, int row) {
            return aboutEvent(all, texts, size_t(row));
        });
    case Selection::Kind::Statement:
        return about(situation.statementRow(id), aboutStatement);
    case Selection::Kind::Day:
        if (const auto stamp = parseStamp(id))
            return aboutDay(situation, stamp->from.day(), asOf);
        break;
    case Selection::Kind::Route:
        return about(situation.segmentRow(id), aboutSegment);
    case Selection::Kind::Toll:
        return about(situation.casualtyRow(id), aboutToll);
    }
    return {};
}

} // namespace sd
