// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/record.h"

#include "model/fieldtext.h"

#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

using Type = RecordField::Type;
using FieldPart = RecordField::Section;

constexpr std::array kindWords{"control",   "event",  "casualty", "route",
                               "statement", "source", "faction",  "place"};

/// A field with its way in and out of a record.
struct Bound {
    RecordField field;
    std::function<QString(const Record &)> text;
    std::function<bool(Record &, const QString &)> set;
};

/// part is a pointer to a member, or a function to a reference into the record.
template <typename Owner, typename Part>
// NOLINTNEXTLINE(performance-unnecessary-value-param): field is moved from
Bound bind(RecordField field, Part part)
{
    return {.field = std::move(field),
            .text =
                [part](const Record &record) {
                    return asText(std::invoke(part, std::get<Owner>(record)));
                },
            .set =
                [part](Record &record, const QString &text) {
                    return read(std::invoke(part, std::get<Owner>(record)), text);
                }};
}

/// A day or a count is an int by itself: told apart by its field.
template <typename Owner, typename Part>
// NOLINTNEXTLINE(performance-unnecessary-value-param): field is moved from
Bound bindDay(RecordField field, Part part)
{
    return {.field = std::move(field),
            .text =
                [part](const Record &record) {
                    return asText(Day(std::invoke(part, std::get<Owner>(record))));
                },
            .set =
                [part](Record &record, const QString &text) {
                    const QDate date = QDate::fromString(text.trimmed(), Qt::ISODate);
                    if (date.isValid())
                        std::invoke(part, std::get<Owner>(record)) = dayOf(date);
                    return date.isValid();
                }};
}

/// What a claim says stands between these two.
template <typename Owner>
std::vector<Bound> claimFields(std::vector<Bound> own, bool hasEnd)
{
    own.push_back(
        bind<Owner>({u"validFrom"_s, Type::When, FieldPart::When, true}, &Owner::validFrom));
    if (hasEnd)
        own.push_back(bind<Owner>({u"validTo"_s, Type::When, FieldPart::When}, &Owner::validTo));
    own.push_back(
        bind<Owner>({u"sources"_s, Type::SourceRefs, FieldPart::Who, true}, &Owner::sources));
    own.push_back(
        bind<Owner>({u"credibility"_s, Type::Grade, FieldPart::Who, true}, &Owner::credibility));
    own.push_back(
        bindDay<Owner>({u"reportedOn"_s, Type::Day, FieldPart::Who, true}, &Owner::reportedOn));
    own.push_back(bind<Owner>({u"noteOfClaim"_s, Type::Text, FieldPart::Note}, &Owner::note));
    return own;
}

template <typename Owner>
std::vector<Bound> saidFields(std::vector<Bound> own)
{
    own.push_back(bind<Owner>({u"source"_s, Type::SourceRef, FieldPart::Who},
                              [](auto &edit) -> auto & { return edit.said.source; }));
    own.push_back(bind<Owner>({u"credibility"_s, Type::Grade, FieldPart::Who, true},
                              [](auto &edit) -> auto & { return edit.said.credibility; }));
    own.push_back(bind<Owner>({u"remark"_s, Type::Text, FieldPart::Note},
                              [](auto &edit) -> auto & { return edit.said.remark; }));
    return own;
}

std::vector<Bound> controlFields()
{
    return claimFields<ControlClaim>(
        {bind<ControlClaim>({u"place"_s, Type::PlaceRef, FieldPart::What, true},
                            &ControlClaim::place),
         bind<ControlClaim>({u"controller"_s, Type::FactionRef, FieldPart::What, true},
                            &ControlClaim::controller),
         bind<ControlClaim>(
             {u"status"_s, Type::Word, FieldPart::What, true, wordsOf<ControlStatus>()},
             &ControlClaim::status)},
        true);
}

std::vector<Bound> eventFields()
{
    using E = EventClaim;
    return claimFields<E>(
        {bind<E>({u"title"_s, Type::Line, FieldPart::What, true}, &E::title),
         bind<E>({u"category"_s, Type::Word, FieldPart::What, true, wordsOf<Category>()},
                 &E::category),
         bind<E>({u"summary"_s, Type::Text, FieldPart::What}, &E::summary),
         bind<E>({u"place"_s, Type::PlaceRef, FieldPart::What}, &E::place),
         bind<E>({u"placeText"_s, Type::Line, FieldPart::What}, &E::placeText),
         bind<E>({u"position"_s, Type::Position, FieldPart::What, true}, &E::position),
         bind<E>({u"geoPrecision"_s, Type::Word, FieldPart::What, true, wordsOf<GeoPrecision>()},
                 &E::geoPrecision),
         bind<E>({u"actor1"_s, Type::FactionRef, FieldPart::What}, &E::actor1),
         bind<E>({u"actor2"_s, Type::FactionRef, FieldPart::What}, &E::actor2),
         bind<E>({u"killed"_s, Type::Count, FieldPart::What}, &E::killed)},
        true);
}

std::vector<Bound> casualtyFields()
{
    using C = CasualtyClaim;
    return claimFields<C>(
        {bind<C>({u"claimant"_s, Type::Line, FieldPart::What, true}, &C::claimant),
         bind<C>({u"measure"_s, Type::Word, FieldPart::What, true, wordsOf<Measure>()},
                 &C::measure),
         bind<C>({u"group"_s, Type::Word, FieldPart::What, true, wordsOf<VictimGroup>()},
                 &C::group),
         bind<C>({u"basis"_s, Type::Word, FieldPart::What, true, wordsOf<Basis>()}, &C::basis),
         bind<C>({u"low"_s, Type::Count, FieldPart::What}, &C::low),
         bind<C>({u"best"_s, Type::Count, FieldPart::What}, &C::best),
         bind<C>({u"high"_s, Type::Count, FieldPart::What}, &C::high),
         bind<C>({u"scope"_s, Type::Line, FieldPart::What}, &C::scope),
         bind<C>({u"placeText"_s, Type::Line, FieldPart::What}, &C::placeText)},
        true);
}

std::vector<Bound> routeFields()
{
    using R = RouteClaim;
    return claimFields<R>(
        {bind<R>({u"route"_s, Type::RouteRef, FieldPart::What, true}, &R::route),
         bind<R>({u"from"_s, Type::PlaceRef, FieldPart::What, true}, &R::from),
         bind<R>({u"to"_s, Type::PlaceRef, FieldPart::What, true}, &R::to),
         bind<R>({u"status"_s, Type::Word, FieldPart::What, true, wordsOf<RouteState>()},
                 &R::status),
         bind<R>({u"controller"_s, Type::FactionRef, FieldPart::What, true}, &R::controller)},
        true);
}

std::vector<Bound> statementFields()
{
    using S = StatementClaim;
    return claimFields<S>({bind<S>({u"speaker"_s, Type::Line, FieldPart::What, true}, &S::speaker),
                           bind<S>({u"role"_s, Type::Line, FieldPart::What}, &S::role),
                           bind<S>({u"gist"_s, Type::Text, FieldPart::What, true}, &S::gist)},
                          false);
}

std::vector<Bound> sourceFields()
{
    using S = Source;
    return {
        bind<S>({u"publisher"_s, Type::Line, FieldPart::What, true}, &S::publisher),
        bind<S>({u"title"_s, Type::Line, FieldPart::What}, &S::title),
        bind<S>({u"url"_s, Type::Line, FieldPart::What}, &S::url),
        bind<S>({u"publishedOn"_s, Type::Day, FieldPart::When}, &S::publishedOn),
        bind<S>({u"language"_s, Type::Line, FieldPart::What}, &S::language),
        bind<S>({u"kind"_s, Type::Line, FieldPart::What}, &S::kind),
        bind<S>({u"reliability"_s,
                 Type::Word,
                 FieldPart::What,
                 true,
                 {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s}},
                &S::reliability),
        bind<S>({u"note"_s, Type::Text, FieldPart::Note}, &S::note),
    };
}

Bound colourField(const QString &palette)
{
    return {.field = {palette, Type::Colour, FieldPart::What},
            .text =
                [palette](const Record &record) {
                    const auto &colours = std::get<FactionEdit>(record).colours;
                    const auto found = colours.find(palette);
                    return found == colours.end() ? QString() : found->second;
                },
            .set =
                [palette](Record &record, const QString &text) {
                    auto &colours = std::get<FactionEdit>(record).colours;
                    if (text.trimmed().isEmpty())
                        colours.erase(palette);
                    else
                        colours[palette] = text.trimmed().toLower();
                    return true; // what is no colour is said by the check of the edit
                }};
}

std::vector<Bound> factionFields()
{
    using F = FactionEdit;
    return saidFields<F>({
        bind<F>({u"nameEn"_s, Type::Line, FieldPart::What, true},
                [](auto &edit) -> auto & { return edit.faction.nameEn; }),
        bind<F>({u"nameAr"_s, Type::Line, FieldPart::What},
                [](auto &edit) -> auto & { return edit.faction.nameAr; }),
        bind<F>({u"shortName"_s, Type::Line, FieldPart::What},
                [](auto &edit) -> auto & { return edit.faction.shortName; }),
        bind<F>({u"aliases"_s, Type::Names, FieldPart::What},
                [](auto &edit) -> auto & { return edit.faction.aliases; }),
        bind<F>({u"bloc"_s, Type::Word, FieldPart::What, true, wordsOf<Bloc>()},
                [](auto &edit) -> auto & { return edit.faction.bloc; }),
        bind<F>({u"factionKind"_s, Type::Word, FieldPart::What, true, wordsOf<FactionKind>()},
                [](auto &edit) -> auto & { return edit.faction.kind; }),
        bind<F>({u"partOf"_s, Type::FactionRefs, FieldPart::What},
                [](auto &edit) -> auto & { return edit.faction.partOf; }),
        bind<F>({u"activeFrom"_s, Type::Line, FieldPart::What},
                [](auto &edit) -> auto & { return edit.faction.activeFrom; }),
        colourField(u"safe"_s),
        colourField(u"conventional"_s),
        bind<F>({u"sources"_s, Type::SourceRefs, FieldPart::Who},
                [](auto &edit) -> auto & { return edit.faction.sources; }),
        bind<F>({u"note"_s, Type::Text, FieldPart::Note},
                [](auto &edit) -> auto & { return edit.faction.note; }),
    });
}

std::vector<Bound> placeFields()
{
    using P = PlaceEdit;
    return saidFields<P>({
        bind<P>({u"nameEn"_s, Type::Line, FieldPart::What, true},
                [](auto &edit) -> auto & { return edit.place.nameEn; }),
        bind<P>({u"nameAr"_s, Type::Line, FieldPart::What},
                [](auto &edit) -> auto & { return edit.place.nameAr; }),
        bind<P>({u"aliases"_s, Type::Names, FieldPart::What},
                [](auto &edit) -> auto & { return edit.place.aliases; }),
        bind<P>({u"kind"_s, Type::Line, FieldPart::What},
                [](auto &edit) -> auto & { return edit.place.kind; }),
        bind<P>({u"parent"_s, Type::Line, FieldPart::What},
                [](auto &edit) -> auto & { return edit.place.parent; }),
        bind<P>({u"centre"_s, Type::Position, FieldPart::What, true},
                [](auto &edit) -> auto & { return edit.place.centre; }),
        bind<P>({u"inCity"_s, Type::Flag, FieldPart::What},
                [](auto &edit) -> auto & { return edit.place.inCity; }),
        bind<P>({u"statedAreaKm2"_s, Type::Amount, FieldPart::What},
                [](auto &edit) -> auto & { return edit.place.statedAreaKm2; }),
        bind<P>({u"locationSource"_s, Type::Line, FieldPart::Who},
                [](auto &edit) -> auto & { return edit.place.locationSource; }),
    });
}

const std::vector<Bound> &boundOf(RecordKind kind)
{
    static const std::array all{controlFields(),   eventFields(),  casualtyFields(), routeFields(),
                                statementFields(), sourceFields(), factionFields(),  placeFields()};
    return all[size_t(kind)];
}

const Bound *boundOf(RecordKind kind, const QString &name)
{
    for (const Bound &bound : boundOf(kind)) {
        if (bound.field.name == name)
            return &bound;
    }
    return nullptr;
}

template <typename C>
std::optional<Record> claimWith(const std::vector<C> &claims, const QString &uid)
{
    const QByteArray wanted = QByteArray::fromHex(uid.toLatin1());
    const auto found = std::ranges::find(claims, wanted, &C::uid);
    return found == claims.end() ? std::nullopt : std::optional<Record>(*found);
}

FactionEdit editOf(const Situation &situation, const Faction &faction)
{
    FactionEdit edit{.faction = faction};
    for (const Style &style : situation.styles()) {
        if (style.subject == faction.id.value)
            edit.colours[style.palette] = style.colour.toLower();
    }
    return edit;
}

} // namespace

QString toWord(RecordKind kind)
{
    return QString::fromLatin1(kindWords[size_t(kind)]);
}

std::optional<RecordKind> recordKind(const QString &word)
{
    for (size_t i = 0; i < kindWords.size(); ++i) {
        if (word == QLatin1StringView(kindWords[i]))
            return RecordKind(i);
    }
    return {};
}

const std::vector<RecordField> &fieldsOf(RecordKind kind)
{
    static const auto all = [] {
        std::array<std::vector<RecordField>, kindWords.size()> fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            for (const Bound &bound : boundOf(RecordKind(i)))
                fields[i].push_back(bound.field);
        }
        return fields;
    }();
    return all[size_t(kind)];
}

const RecordField *fieldOf(RecordKind kind, const QString &name)
{
    const Bound *bound = boundOf(kind, name);
    return bound ? &bound->field : nullptr;
}

QString textOf(const Record &record, const QString &field)
{
    const Bound *bound = boundOf(RecordKind(record.index()), field);
    return bound ? bound->text(record) : QString();
}

bool setText(Record &record, const QString &field, const QString &text)
{
    const Bound *bound = boundOf(RecordKind(record.index()), field);
    return bound && bound->set(record, text);
}

Record newRecord(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Control:
        return ControlClaim{};
    case RecordKind::Event:
        return EventClaim{};
    case RecordKind::Casualty:
        return CasualtyClaim{};
    case RecordKind::Route:
        return RouteClaim{};
    case RecordKind::Statement:
        return StatementClaim{};
    case RecordKind::Source:
        return Source{};
    case RecordKind::Faction:
        return FactionEdit{};
    case RecordKind::Place:
        break;
    }
    return PlaceEdit{};
}

std::optional<Record> recordOf(const Situation &situation, RecordKind kind, const QString &id)
{
    switch (kind) {
    case RecordKind::Control:
        return claimWith(situation.control(), id);
    case RecordKind::Casualty:
        return claimWith(situation.casualties(), id);
    case RecordKind::Route:
        return claimWith(situation.routeStatus(), id);
    case RecordKind::Statement:
        return claimWith(situation.statements(), id);
    case RecordKind::Source:
        if (const int row = situation.sourceRow({id}); row >= 0)
            return situation.sources()[size_t(row)];
        return {};
    case RecordKind::Faction:
        if (const int row = situation.factionRow({id}); row >= 0)
            return editOf(situation, situation.factions()[size_t(row)]);
        return {};
    case RecordKind::Place:
        if (const int row = situation.placeRow({id}); row >= 0)
            return PlaceEdit{.place = situation.places()[size_t(row)]};
        return {};
    case RecordKind::Event:
        break;
    }
    return {};
}

Record recordOfEvent(const Situation &situation, size_t event, const EventText &text)
{
    const EventRow row = situation.events().at(event);
    EventClaim claim;
    claim.row = row.claimRow;
    claim.uid = text.uid;
    claim.version = text.version;
    claim.key = text.key;
    claim.validFrom = row.from;
    claim.validTo = row.to;
    claim.reportedOn = row.reportedOn;
    claim.credibility = row.credibility;
    claim.sources = text.sources;
    claim.note = text.note;
    claim.precision = row.precision;
    claim.category = row.category;
    claim.title = text.title;
    claim.summary = text.summary;
    claim.placeText = text.placeText;
    if (row.place >= 0)
        claim.place = situation.places()[size_t(row.place)].id;
    claim.position = row.position;
    claim.geoPrecision = row.geoPrecision;
    if (row.actor1 >= 0)
        claim.actor1 = situation.factions()[size_t(row.actor1)].id;
    if (row.actor2 >= 0)
        claim.actor2 = situation.factions()[size_t(row.actor2)].id;
    if (row.killed >= 0)
        claim.killed = row.killed;
    return claim;
}

QString idOf(const Record &record)
{
    return std::visit(
        [](const auto &own) -> QString {
            using Own = std::decay_t<decltype(own)>;
            if constexpr (std::is_base_of_v<Claim, Own>)
                return QString::fromLatin1(own.uid.toHex());
            else if constexpr (std::is_same_v<Own, FactionEdit>)
                return own.faction.id.value;
            else if constexpr (std::is_same_v<Own, PlaceEdit>)
                return own.place.id.value;
            else
                return own.id.value;
        },
        record);
}

void giveId(Record &record, const QString &id)
{
    if (auto *source = std::get_if<Source>(&record))
        source->id = {id};
    else if (auto *faction = std::get_if<FactionEdit>(&record))
        faction->faction.id = {id};
    else if (auto *place = std::get_if<PlaceEdit>(&record))
        place->place.id = {id};
}

QString titleOf(const Record &record)
{
    for (const QString &field :
         {u"nameEn"_s, u"title"_s, u"publisher"_s, u"claimant"_s, u"gist"_s}) {
        if (const QString text = textOf(record, field).simplified(); !text.isEmpty())
            return text;
    }
    return {};
}

QString newIdOf(const Record &record)
{
    if (const auto *source = std::get_if<Source>(&record)) {
        return newId(source->publisher + u' '
                     + (source->publishedOn.isValid() ? source->publishedOn.toString(Qt::ISODate)
                                                      : source->title.left(20)));
    }
    return newId(titleOf(record));
}

void addTo(Edit &edit, const Record &record, bool isWithdrawn)
{
    std::visit(
        [&](const auto &own) {
            using Own = std::decay_t<decltype(own)>;
            if constexpr (std::is_base_of_v<Claim, Own>) {
                edit.claims.push_back({.claim = own, .isWithdrawn = isWithdrawn});
            } else if constexpr (std::is_same_v<Own, FactionEdit>) {
                edit.factions.push_back(own);
            } else if constexpr (std::is_same_v<Own, PlaceEdit>) {
                edit.places.push_back(own);
                edit.places.back().isRemoved = isWithdrawn;
            } else {
                edit.sources.push_back(own);
            }
        },
        record);
}

} // namespace sd
