// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boundariescommand.h"

#include "db/boundaries/areaplan.h"
#include "db/import/import.h"
#include "db/snapshot.h"
#include "db/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

class BoundariesText {
    Q_DECLARE_TR_FUNCTIONS(BoundariesText)
};

struct By {
    AreaMatch match;
    QLatin1StringView key;
};
constexpr std::array<By, 5> ways{{{AreaMatch::Choice, "choice"_L1},
                                  {AreaMatch::PCode, "p_code"_L1},
                                  {AreaMatch::Name, "name"_L1},
                                  {AreaMatch::Alias, "alias"_L1},
                                  {AreaMatch::Location, "location"_L1}}};

QString wordOf(AreaUse use)
{
    static const std::array words{u"boundaries"_s, u"places"_s, u"control"_s};
    return words[size_t(use)];
}

/// One run of the command: each step needs the one before.
class Run {
public:
    Run(const BoundariesCommand &command, const Caller &caller)
        : m_command(command)
        , m_caller(caller)
    {
    }

    Result<void> run(QTextStream &err)
    {
        if (auto done = readMapping(); !done)
            return done;
        if (auto done = openStore(); !done)
            return done;
        if (auto done = readFile(err); !done)
            return done;
        decide();
        if (auto done = plan(); !done)
            return done;
        if (auto done = keep(); !done)
            return done;
        return saveMapping();
    }

    QJsonObject json() const;
    void print(QTextStream &out) const;

private:
    Result<void> readMapping()
    {
        if (!m_command.mapping.isEmpty()) {
            constexpr qint64 longest = 64 << 20;
            QFile file(m_command.mapping);
            if (!file.open(QIODevice::ReadOnly)) {
                return std::unexpected(Error{.code = ErrorCode::NotFound,
                                             .what = file.errorString(),
                                             .where = {.file = m_command.mapping}});
            }
            auto mapping = areaMappingFromJson(file.read(longest));
            if (!mapping) {
                mapping.error().where.file = m_command.mapping;
                return std::unexpected(mapping.error());
            }
            m_mapping = std::move(*mapping);
        }
        const auto take = [](QString &to, const QString &from) {
            if (!from.isEmpty())
                to = from;
        };
        AreaSource &source = m_mapping.source;
        take(m_mapping.layer, m_command.layer);
        take(source.publisher, m_command.publisher);
        take(source.title, m_command.title);
        take(source.url, m_command.url);
        take(source.licence, m_command.licence);
        if (m_command.published.isValid())
            source.publishedOn = m_command.published;
        if (!m_command.reliability.isEmpty())
            source.reliability = m_command.reliability.front();
        if (m_command.credibility > 0)
            source.credibility = Credibility(m_command.credibility);
        if (m_command.from.isValid())
            m_mapping.from = dayOf(m_command.from);
        if (m_command.to.isValid())
            m_mapping.to = dayOf(m_command.to);
        for (const AreaUse use : {AreaUse::Boundaries, AreaUse::Places, AreaUse::Control}) {
            if (m_command.use == wordOf(use))
                m_mapping.use = use;
        }
        return {};
    }

    Result<void> openStore()
    {
        if (m_command.dryRun && !QFileInfo::exists(m_command.store))
            return {}; // as into an empty one
        auto store = m_command.dryRun ? Store::open(m_command.store, Store::Access::ReadOnly)
                                      : openOrCreate(m_command.store, m_caller.now);
        if (!store)
            return std::unexpected(store.error());
        if (!m_command.dryRun && store->access() != Store::Access::ReadWrite) {
            return std::unexpected(Error{.code = ErrorCode::NoPermission,
                                         .what = store->readOnlyReason(),
                                         .where = {.file = m_command.store}});
        }
        m_store = std::move(*store);
        auto snapshot = loadSnapshot(*m_store);
        if (!snapshot)
            return std::unexpected(snapshot.error());
        m_world = {.places = std::move(snapshot->places),
                   .factions = std::move(snapshot->factions),
                   .sources = std::move(snapshot->sources)};
        auto remembered = rememberedChoices(*m_store);
        if (!remembered)
            return std::unexpected(remembered.error());
        m_choices = std::move(*remembered);
        return {};
    }

    Result<void> readFile(QTextStream &err)
    {
        int shown = -1;
        auto layer = readAreas(m_command.file, m_mapping.layer, [&](double done) {
            const int percent = int(done * 100);
            if (m_caller.showsProgress && percent != shown)
                err << "\r\033[K" << BoundariesText::tr("reading %1 %").arg(percent) << Qt::flush;
            shown = percent;
            return true;
        });
        if (m_caller.showsProgress)
            err << "\r\033[K" << Qt::flush;
        if (!layer)
            return std::unexpected(layer.error());
        m_layer = std::move(*layer);
        return {};
    }

    void decide()
    {
        m_roles = m_mapping.roles.value_or(guessRoles(m_layer));
        m_use = m_mapping.use.value_or(guessUse(m_layer, m_roles, m_world.places));
        for (const auto &[key, choice] : m_mapping.choices)
            m_choices.insert_or_assign(key, choice);
        m_decisions = matchAreas(m_layer, m_roles, m_use, m_world.places, m_choices);
    }

    Result<void> plan()
    {
        AreaMapping mapping = m_mapping;
        if (m_command.dryRun && mapping.source.publisher.isEmpty())
            mapping.source.publisher = QFileInfo(m_command.file).fileName();
        auto edit = makeEdit(m_layer, m_decisions, mapping, m_roles, m_use, m_world,
                             QFileInfo(m_command.file).fileName());
        if (!edit) {
            edit.error().where.file = m_command.file;
            return std::unexpected(edit.error());
        }
        m_edit = std::move(*edit);
        return {};
    }

    Result<void> keep()
    {
        if (m_command.dryRun || m_edit.edit.isEmpty() || !m_store)
            return {};
        if (m_edit.edit.places.empty() && m_edit.edit.claims.empty())
            return {}; // a source that nothing refers to is not worth a batch
        const auto batch = applyEdit(*m_store, m_edit.edit,
                                     {.author = m_caller.author,
                                      .programVersion = QCoreApplication::applicationVersion(),
                                      .now = m_caller.now});
        if (!batch)
            return std::unexpected(batch.error());
        m_batch = *batch;
        return rememberChoices(*m_store, m_mapping.choices);
    }

    Result<void> saveMapping() const
    {
        if (m_command.saveMapping.isEmpty())
            return {};
        AreaMapping used = m_mapping;
        used.use = m_use;
        used.roles = m_roles;
        used.layer = m_layer.layers.size() > 1 ? m_layer.layer : QString();
        QSaveFile file(m_command.saveMapping);
        if (!file.open(QIODevice::WriteOnly) || file.write(toJson(used)) < 0 || !file.commit()) {
            return std::unexpected(Error{.code = ErrorCode::NoPermission,
                                         .what = file.errorString(),
                                         .where = {.file = m_command.saveMapping}});
        }
        return {};
    }

    qsizetype countBy(AreaMatch by) const
    {
        return std::ranges::count_if(m_decisions, [by](const AreaDecision &decision) {
            return decision.fate == AreaFate::Known && decision.by == by;
        });
    }
    qsizetype countOf(AreaFate fate) const
    {
        return std::ranges::count(m_decisions, fate, &AreaDecision::fate);
    }
    QString title(size_t area) const { return titleOf(m_layer, m_roles, m_layer.areas[area]); }
    QString nameOfRefused(const RefusedArea &area) const
    {
        return valueOf(m_layer, area.values, m_roles.name);
    }
    QStringList likely(const AreaDecision &decision) const
    {
        QStringList names;
        for (const AreaCandidate &candidate : decision.candidates) {
            const Place &place = m_world.places[size_t(candidate.place)];
            names += candidate.shared > 0
                       ? u"%1 (%2 %)"_s.arg(place.id.value).arg(qRound(candidate.shared * 100))
                       : place.id.value;
        }
        return names;
    }

    const BoundariesCommand &m_command;
    const Caller &m_caller;
    AreaMapping m_mapping;
    std::optional<Store> m_store;
    AreaWorld m_world;
    AreaChoices m_choices;
    AreaLayer m_layer;
    AreaRoles m_roles;
    AreaUse m_use = AreaUse::Boundaries;
    std::vector<AreaDecision> m_decisions;
    AreaEdit m_edit;
    qint64 m_batch = 0;
};

QJsonObject Run::json() const
{
    QJsonObject matched;
    for (const By &by : ways)
        matched.insert(by.key, countBy(by.match));
    QJsonArray open;
    const QStringList keys = keysOf(m_layer, m_roles);
    for (size_t i = 0; i < m_decisions.size(); ++i) {
        if (m_decisions[i].fate != AreaFate::Open)
            continue;
        open += QJsonObject{{u"feature"_s, m_layer.areas[i].number},
                            {u"key"_s, keys[qsizetype(i)]},
                            {u"name"_s, title(i)},
                            {u"reason"_s, m_decisions[i].why},
                            {u"may_be"_s, QJsonArray::fromStringList(likely(m_decisions[i]))}};
    }
    QJsonArray left;
    for (const int place : placesLeft(m_layer, m_decisions, m_world.places))
        left += m_world.places[size_t(place)].id.value;
    QJsonArray refused;
    for (const RefusedArea &area : m_layer.refused) {
        refused += QJsonObject{{u"feature"_s, area.number},
                               {u"name"_s, nameOfRefused(area)},
                               {u"reason"_s, area.reason}};
    }
    QJsonArray repaired;
    for (size_t i = 0; i < m_layer.areas.size(); ++i) {
        const Area &area = m_layer.areas[i];
        if (!area.repaired.isEmpty()) {
            repaired += QJsonObject{
                {u"feature"_s, area.number}, {u"name"_s, title(i)}, {u"reason"_s, area.repaired}};
        }
    }
    QJsonArray overlaps;
    for (const AreaOverlap &overlap : m_edit.overlaps)
        overlaps += QJsonObject{{u"a"_s, overlap.a}, {u"b"_s, overlap.b}, {u"km2"_s, overlap.km2}};
    AreaMapping used = m_mapping;
    used.roles = m_roles;
    return {{u"file"_s, m_command.file},
            {u"layer"_s, m_layer.layer},
            {u"layers"_s, QJsonArray::fromStringList(m_layer.layers)},
            {u"coordinate_system"_s, m_layer.coordinateSystem},
            {u"as"_s, wordOf(m_use)},
            {u"columns"_s, QJsonDocument::fromJson(toJson(used)).object()[u"columns"_s]},
            {u"areas"_s, qint64(m_layer.areas.size())},
            {u"matched"_s, matched},
            {u"to_settle"_s, open},
            {u"left_out"_s, countOf(AreaFate::LeftOut)},
            {u"places_left"_s, left},
            {u"refused"_s, refused},
            {u"repaired"_s, repaired},
            {u"mended_texts"_s, m_layer.mendedTexts},
            {u"cells_replaced"_s, m_edit.replaced},
            {u"new_places"_s, m_edit.added},
            {u"places_kept"_s, m_edit.kept},
            {u"claims"_s, qint64(m_edit.edit.claims.size())},
            {u"new_factions"_s, qint64(m_edit.edit.factions.size())},
            {u"without_holder"_s, m_edit.withoutHolder},
            {u"overlaps"_s, m_edit.overlapCount},
            {u"first_overlaps"_s, overlaps},
            {u"dry_run"_s, m_command.dryRun},
            {u"batch"_s, m_batch}};
}

void Run::print(QTextStream &out) const
{
    const auto line = [&out](const QString &what, const auto &value) {
        out << what.leftJustified(22) << ' ' << value << '\n';
    };
    out << BoundariesText::tr("%1, layer %2: %n areas and points", nullptr,
                              int(m_layer.areas.size()))
               .arg(QFileInfo(m_command.file).fileName(), m_layer.layer)
        << '\n';
    if (!m_layer.coordinateSystem.isEmpty())
        line(BoundariesText::tr("coordinate system"), m_layer.coordinateSystem);
    line(BoundariesText::tr("used as"), wordOf(m_use));
    const QStringList columns{m_roles.pCode,      m_roles.name, m_roles.nameArabic, m_roles.parent,
                              m_roles.controller, m_roles.from, m_roles.to};
    const QStringList meanings{BoundariesText::tr("P-code"),      BoundariesText::tr("name"),
                               BoundariesText::tr("Arabic name"), BoundariesText::tr("part of"),
                               BoundariesText::tr("holder"),      BoundariesText::tr("from"),
                               BoundariesText::tr("to")};
    QStringList understood;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!columns[i].isEmpty())
            understood += u"%1: %2"_s.arg(meanings[i], columns[i]);
    }
    line(BoundariesText::tr("columns"), understood.join(u", "_s));
    line(BoundariesText::tr("matched"), countOf(AreaFate::Known));
    const QStringList names{BoundariesText::tr("by choice"), BoundariesText::tr("by P-code"),
                            BoundariesText::tr("by name"), BoundariesText::tr("by alias"),
                            BoundariesText::tr("by location")};
    for (size_t i = 0; i < ways.size(); ++i) {
        if (const auto count = countBy(ways[i].match))
            line(u"  "_s + names[qsizetype(i)], count);
    }
    line(BoundariesText::tr("new places"), m_edit.added);
    line(BoundariesText::tr("cells replaced"), m_edit.replaced);
    if (m_use == AreaUse::Control) {
        line(BoundariesText::tr("claims of control"), m_edit.edit.claims.size());
        line(BoundariesText::tr("new factions"), m_edit.edit.factions.size());
        line(BoundariesText::tr("without a holder"), m_edit.withoutHolder);
    }
    line(BoundariesText::tr("left out"), countOf(AreaFate::LeftOut));
    line(BoundariesText::tr("to settle"), m_edit.open);
    for (size_t i = 0; i < m_decisions.size(); ++i) {
        if (m_decisions[i].fate != AreaFate::Open)
            continue;
        out << "  " << title(i) << " ("
            << BoundariesText::tr("feature %1").arg(m_layer.areas[i].number)
            << "): " << m_decisions[i].why;
        if (!m_decisions[i].candidates.empty())
            out << ": " << likely(m_decisions[i]).join(u", "_s);
        out << '\n';
    }
    line(BoundariesText::tr("refused"), m_layer.refused.size());
    for (const RefusedArea &area : m_layer.refused) {
        out << "  " << nameOfRefused(area) << " ("
            << BoundariesText::tr("feature %1").arg(area.number) << "): " << area.reason << '\n';
    }
    line(BoundariesText::tr("repaired"), std::ranges::count_if(m_layer.areas, [](const Area &area) {
             return !area.repaired.isEmpty();
         }));
    for (size_t i = 0; i < m_layer.areas.size(); ++i) {
        const Area &area = m_layer.areas[i];
        if (!area.repaired.isEmpty()) {
            out << "  " << title(i) << " (" << BoundariesText::tr("feature %1").arg(area.number)
                << "): " << area.repaired << '\n';
        }
    }
    const std::vector<int> left = placesLeft(m_layer, m_decisions, m_world.places);
    if (m_use == AreaUse::Boundaries) {
        line(BoundariesText::tr("cells that stay"), left.size());
        for (const int place : left)
            out << "  " << m_world.places[size_t(place)].id.value << '\n';
    }
    if (m_edit.overlapCount > 0) {
        line(BoundariesText::tr("cells that overlap"), m_edit.overlapCount);
        for (const AreaOverlap &overlap : m_edit.overlaps) {
            out << "  " << overlap.a << " / " << overlap.b << ": "
                << QString::number(overlap.km2, 'f', 2) << " km2\n";
        }
    }
    if (m_batch > 0)
        line(BoundariesText::tr("batch"), m_batch);
    else
        out << (m_command.dryRun ? BoundariesText::tr("nothing was kept: this was a dry run")
                                 : BoundariesText::tr("nothing was changed"))
            << '\n';
}

} // namespace

int runBoundaries(const BoundariesCommand &command, const Caller &caller, QTextStream &out,
                  QTextStream &err)
{
    Run run(command, caller);
    if (const auto done = run.run(err); !done)
        return refuse(err, done.error());
    if (command.json)
        out << QString::fromUtf8(QJsonDocument(run.json()).toJson());
    else
        run.print(out);
    return Done;
}

} // namespace sd
