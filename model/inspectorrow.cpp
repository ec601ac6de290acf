// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inspectorrow.h"

using namespace Qt::StringLiterals;

namespace sd {

using Section = InspectorRow::Section;

namespace {

InspectorText textOfControl(const Situation &situation, const InspectorRow &row)
{
    const ControlClaim &claim = situation.control()[size_t(row.index)];
    const int faction = situation.factionRow(claim.controller);
    const int place = situation.placeRow(claim.place);
    const auto named = [&](QString Place::*placeName, QString Faction::*factionName) {
        QString name = faction < 0 ? claim.controller.value
                                   : situation.factions()[size_t(faction)].*factionName;
        if (row.namesPlace && place >= 0)
            name = situation.places()[size_t(place)].*placeName + u" – "_s + name;
        return name;
    };
    return {.headline = claim.controller.value,
            .headlineEn = named(&Place::nameEn, &Faction::nameEn),
            .headlineAr = named(&Place::nameAr, &Faction::nameAr),
            .status = toWord(claim.status),
            .figure = {},
            .claimant = {},
            .subjectId = claim.place.value};
}

InspectorText textOfRoute(const Situation &situation, const InspectorRow &row)
{
    const RouteClaim &claim = situation.routeStatus()[size_t(row.index)];
    const int faction = situation.factionRow(claim.controller);
    InspectorText text{.headline = toWord(claim.status),
                       .headlineEn = claim.controller.value,
                       .headlineAr = claim.controller.value,
                       .status = toWord(claim.status),
                       .figure = {},
                       .claimant = {},
                       .subjectId = Situation::segmentName(claim.route, claim.from, claim.to)};
    if (faction >= 0) {
        text.headlineEn = situation.factions()[size_t(faction)].nameEn;
        text.headlineAr = situation.factions()[size_t(faction)].nameAr;
    }
    const int from = situation.placeRow(claim.from);
    const int to = situation.placeRow(claim.to);
    if (row.namesPlace && from >= 0 && to >= 0) {
        const auto lead = [&](QString Place::*name) {
            return situation.places()[size_t(from)].*name + u" – "_s
                 + situation.places()[size_t(to)].*name + u" – "_s;
        };
        text.headlineEn.prepend(lead(&Place::nameEn));
        text.headlineAr.prepend(lead(&Place::nameAr));
    }
    return text;
}

InspectorText textOfToll(const CasualtyClaim &claim)
{
    return {.headline = figureText(claim),
            .headlineEn = claim.claimant,
            .headlineAr = claim.claimant,
            .status = toWord(claim.basis),
            .figure = figureText(claim),
            .claimant = claim.claimant,
            .subjectId = claim.key};
}

InspectorText textOfEvent(const Situation &situation, const EventTexts &texts, size_t event)
{
    const EventText *text = texts.at(event);
    const QString title = text ? text->title : QString();
    return {.headline = title,
            .headlineEn = title,
            .headlineAr = title,
            .status = toWord(situation.events().category[event]),
            .figure = {},
            .claimant = {},
            .subjectId = situation.eventId(event)};
}

Claim claimOfEvent(const Situation &situation, const EventTexts &texts, size_t event)
{
    const EventTable &events = situation.events();
    Claim claim;
    claim.row = events.claimRow[event];
    claim.validFrom = events.start(event);
    claim.validTo = events.end(event);
    claim.reportedOn = events.reportedOn[event];
    claim.credibility = events.credibility[event];
    if (const EventText *text = texts.at(event)) {
        claim.uid = text->uid;
        claim.version = text->version;
        claim.key = text->key;
        claim.note = text->note;
        claim.sources = text->sources;
    }
    return claim;
}

InspectorText textOfStatement(const StatementClaim &claim)
{
    return {.headline = claim.gist,
            .headlineEn = claim.gist,
            .headlineAr = claim.gist,
            .status = {},
            .figure = {},
            .claimant = claim.speaker,
            .subjectId = claim.key};
}

InspectorText textOfFaction(const Faction &faction, const QString &relation)
{
    return {.headline = faction.id.value,
            .headlineEn = faction.nameEn,
            .headlineAr = faction.nameAr,
            .status = relation,
            .figure = {},
            .claimant = {},
            .subjectId = faction.id.value};
}

} // namespace

QString toWord(Section section)
{
    switch (section) {
    case Section::Control:
        return u"control"_s;
    case Section::Event:
        return u"event"_s;
    case Section::Toll:
        return u"toll"_s;
    case Section::Rival:
        return u"rival"_s;
    case Section::Route:
        return u"route"_s;
    case Section::Statement:
        return u"statement"_s;
    case Section::Faction:
        break;
    }
    return u"faction"_s;
}

Selection::Kind subjectKindOf(Section section)
{
    switch (section) {
    case Section::Control:
        return Selection::Kind::Place;
    case Section::Event:
        return Selection::Kind::Event;
    case Section::Toll:
    case Section::Rival:
        return Selection::Kind::Toll;
    case Section::Route:
        return Selection::Kind::Route;
    case Section::Statement:
        return Selection::Kind::Statement;
    case Section::Faction:
        break;
    }
    return Selection::Kind::Faction;
}

std::optional<Claim> claimOf(const Situation &situation, const EventTexts &texts,
                             const InspectorRow &row)
{
    const auto index = size_t(row.index);
    switch (row.section) {
    case Section::Control:
        return situation.control()[index];
    case Section::Event:
        return claimOfEvent(situation, texts, index);
    case Section::Toll:
    case Section::Rival:
        return situation.casualties()[index];
    case Section::Route:
        return situation.routeStatus()[index];
    case Section::Statement:
        return situation.statements()[index];
    case Section::Faction:
        break;
    }
    return {};
}

QVariantList sourcesOf(const Situation &situation, const std::vector<SourceId> &ids)
{
    QVariantList list;
    for (const SourceId &id : ids) {
        const int row = situation.sourceRow(id);
        if (row < 0)
            continue;
        const Source &source = situation.sources()[size_t(row)];
        list.append(QVariantMap{{u"id"_s, source.id.value},
                                {u"publisher"_s, source.publisher},
                                {u"title"_s, source.title},
                                {u"url"_s, source.url},
                                {u"publishedOn"_s, source.publishedOn},
                                {u"language"_s, source.language},
                                {u"kind"_s, source.kind},
                                {u"reliability"_s, QString(source.reliability)},
                                {u"note"_s, source.note}});
    }
    return list;
}

QVariantMap pinOn(const Situation &situation, const QByteArray &uid)
{
    const PinClaim *pin = situation.pinOn(uid);
    return pin ? QVariantMap{{u"uid"_s, QString::fromLatin1(pin->uid.toHex())},
                             {u"by"_s, pin->author},
                             {u"on"_s, dateOf(pin->reportedOn)},
                             {u"reason"_s, pin->reason}}
               : QVariantMap();
}

InspectorText textOf(const Situation &situation, const EventTexts &texts, const InspectorRow &row)
{
    const auto index = size_t(row.index);
    switch (row.section) {
    case Section::Control:
        return textOfControl(situation, row);
    case Section::Event:
        return textOfEvent(situation, texts, index);
    case Section::Toll:
    case Section::Rival:
        return textOfToll(situation.casualties()[index]);
    case Section::Route:
        return textOfRoute(situation, row);
    case Section::Statement:
        return textOfStatement(situation.statements()[index]);
    case Section::Faction:
        break;
    }
    return textOfFaction(situation.factions()[index], row.relation);
}

InspectorState stateOf(const Situation &situation, const InspectorRow &row, const AsOf &asOf)
{
    const auto index = size_t(row.index);
    const Day day = asOf.at.day();
    const auto begin = [&asOf](Day reportedOn, Moment from) {
        return InspectorState{.known = reportedOn <= asOf.knownOn && from <= asOf.at};
    };
    const auto of = [&begin](const Claim &claim) {
        return begin(claim.reportedOn, claim.validFrom.from);
    };
    InspectorState state;
    switch (row.section) {
    case Section::Control: {
        state = of(situation.control()[index]);
        const int place = situation.placeRow(situation.control()[index].place);
        state.inForce = place >= 0 && situation.controlAt(place, asOf) == row.index;
        break;
    }
    case Section::Route: {
        state = of(situation.routeStatus()[index]);
        const int segment = situation.segmentRow(textOfRoute(situation, row).subjectId);
        state.inForce = segment >= 0 && situation.routeStateAt(segment, asOf) == row.index;
        break;
    }
    case Section::Event: {
        const EventTable &events = situation.events();
        state = begin(events.reportedOn[index], events.startOf(index));
        state.inForce = events.reportedOn[index] <= asOf.knownOn && isOfDay(events, index, day);
        break;
    }
    case Section::Statement: {
        const StatementClaim &claim = situation.statements()[index];
        state = of(claim);
        state.inForce = claim.reportedOn <= asOf.knownOn && claim.validFrom.from.day() == day;
        break;
    }
    case Section::Toll:
    case Section::Rival: {
        const CasualtyClaim &claim = situation.casualties()[index];
        const bool reported = claim.reportedOn <= asOf.knownOn;
        const Day last = lastDayOf(claim);
        const int series = situation.tolls().seriesOf(row.index);
        state.known = reported && last <= day;
        state.inForce = series < 0 ? reported && last == day
                                   : situation.tolls().claimAt(series, asOf) == row.index;
        break;
    }
    case Section::Faction:
        state.known = true;
        break;
    }
    return state;
}

} // namespace sd
