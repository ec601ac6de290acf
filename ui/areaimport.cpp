// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areaimport.h"

#include "model/storeworker.h"
#include "ui/editor.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

struct RoleName {
    const char *name;
    QString AreaRoles::*column;
};
constexpr std::array<RoleName, 8> roleNames{{{"pCode", &AreaRoles::pCode},
                                             {"name", &AreaRoles::name},
                                             {"nameArabic", &AreaRoles::nameArabic},
                                             {"parent", &AreaRoles::parent},
                                             {"from", &AreaRoles::from},
                                             {"to", &AreaRoles::to},
                                             {"controller", &AreaRoles::controller},
                                             {"status", &AreaRoles::status}}};

const std::array useWords{u"boundaries"_s, u"places"_s, u"control"_s};

QString keyOf(AreaFate fate, const QString &id)
{
    return fate == AreaFate::Known ? u'=' + id : fate == AreaFate::New ? u"new"_s : u"leave out"_s;
}

/// Nothing for an empty choice.
std::optional<std::pair<AreaFate, QString>> fateIn(const QString &choice)
{
    if (choice == u"new")
        return std::pair(AreaFate::New, QString());
    if (choice == u"leave out")
        return std::pair(AreaFate::LeftOut, QString());
    if (choice.startsWith(u'='))
        return std::pair(AreaFate::Known, choice.sliced(1));
    return {};
}

QVariantMap entry(const QString &key, const QString &text)
{
    return {{u"key"_s, key}, {u"text"_s, text}};
}

} // namespace

AreaImport::AreaImport(StoreWorker &worker, Editor &editor, QObject *parent)
    : QObject(parent)
    , m_worker(worker)
    , m_editor(editor)
    , m_table(this)
{
    constexpr int pause = 250; // ms
    m_later.setSingleShot(true);
    m_later.setInterval(pause);
    connect(&m_later, &QTimer::timeout, this, &AreaImport::match);
    connect(&worker, &StoreWorker::loaded, this, [this](const SituationPtr &situation) {
        m_world = std::make_shared<const AreaWorld>(AreaWorld{.places = situation->places(),
                                                              .factions = situation->factions(),
                                                              .sources = situation->sources()});
        if (m_stage == Stage::Choosing)
            match();
        m_worker.readAreaChoices();
    });
    connect(&worker, &StoreWorker::areaChoices, this, [this](const AreaChoices &choices) {
        const bool isNew = m_remembered != choices;
        m_remembered = choices;
        if (isNew && m_stage == Stage::Choosing)
            match();
    });
    connect(&editor, &Editor::changed, this, &AreaImport::changed);
    connect(&editor, &Editor::kept, this, [this] {
        if (m_stage != Stage::Keeping)
            return;
        m_worker.keepAreaChoices(m_mapping.choices);
        enter(Stage::Done);
    });
    connect(&editor, &Editor::refused, this, [this](const QString &what, const QString &hint) {
        if (m_stage == Stage::Keeping)
            fail(what, hint);
    });
}

AreaImport::~AreaImport()
{
    *m_stop = true;
    m_pool.waitForDone();
}

void AreaImport::open(const QUrl &file)
{
    if (!file.isLocalFile()) {
        emit notice(tr("Only files on this computer can be opened."), true);
        return;
    }
    m_file = file.toLocalFile();
    m_wantedLayer.clear();
    m_mapping = {};
    m_given = {{u"reliability"_s, u"F"_s}, {u"credibility"_s, u"6"_s}};
    read();
}

void AreaImport::read()
{
    *m_stop = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_progress = 0;
    m_layer.reset();
    enter(Stage::Reading);
    const int generation = ++m_generation;
    m_pool.start([this, generation, stop = m_stop, path = m_file, layer = m_wantedLayer] {
        int shown = 0;
        auto read = readAreas(path, layer, [&](double done) {
            constexpr int steps = 200;
            if (const int step = int(done * steps); step != shown) {
                shown = step;
                QMetaObject::invokeMethod(
                    this,
                    [this, generation, done] {
                        if (generation == m_generation) {
                            m_progress = done;
                            emit progressed();
                        }
                    },
                    Qt::QueuedConnection);
            }
            return !stop->load();
        });
        QMetaObject::invokeMethod(
            this,
            [this, generation, read = std::move(read)] {
                if (generation == m_generation)
                    takeLayer(read);
            },
            Qt::QueuedConnection);
    });
}

void AreaImport::takeLayer(const Result<AreaLayer> &layer)
{
    if (!layer) {
        if (layer.error().code == ErrorCode::Cancelled)
            leave();
        else
            fail(layer.error().what, layer.error().hint);
        return;
    }
    m_layer = std::make_shared<const AreaLayer>(*layer);
    m_roles = m_mapping.roles.value_or(guessRoles(*m_layer));
    match();
}

AreaImport::Matched AreaImport::matchNow(const std::shared_ptr<const AreaLayer> &layer,
                                         const std::shared_ptr<const AreaWorld> &world,
                                         const AreaMapping &mapping, const AreaRoles &roles,
                                         std::optional<AreaUse> use, const AreaChoices &choices,
                                         const QString &fileName)
{
    Matched matched;
    matched.use = use ? *use : guessUse(*layer, roles, world->places);
    matched.content = {.layer = layer,
                       .world = world,
                       .roles = roles,
                       .decisions = matchAreas(*layer, roles, matched.use, world->places, choices),
                       .keys = keysOf(*layer, roles)};
    matched.holders = holdersOf(*layer, roles, world->factions, mapping.holders);
    matched.left = int(placesLeft(*layer, matched.content.decisions, world->places).size());
    AreaMapping named = mapping;
    if (named.source.publisher.isEmpty())
        named.source.publisher = fileName; // until the user says it; nothing is kept before
    matched.edit = makeEdit(*layer, matched.content.decisions, named, roles, matched.use, *world,
                            fileName);
    return matched;
}

void AreaImport::match()
{
    m_later.stop(); // what was typed is matched now
    if (!m_layer)
        return;
    AreaChoices choices = m_remembered;
    for (const auto &[key, choice] : m_mapping.choices)
        choices.insert_or_assign(key, choice);
    if (!m_world)
        m_world = std::make_shared<const AreaWorld>();
    ++m_matching;
    emit changed();
    const int generation = ++m_generation;
    m_pool.start([this, generation, layer = m_layer, world = m_world, mapping = m_mapping,
                  roles = m_roles, choices = std::move(choices), name = fileName()] {
        Matched matched = matchNow(layer, world, mapping, roles, mapping.use, choices, name);
        QMetaObject::invokeMethod(
            this,
            [this, generation, matched = std::move(matched)]() mutable {
                --m_matching;
                if (generation == m_generation)
                    takeMatched(std::move(matched));
                else
                    emit changed();
            },
            Qt::QueuedConnection);
    });
}

void AreaImport::takeMatched(Matched matched)
{
    m_use = matched.use;
    m_mapping.use = m_use; // what was detected stays until the user says otherwise
    m_holders = std::move(matched.holders);
    m_left = matched.left;
    m_edit.reset();
    m_why.clear();
    if (matched.edit) {
        m_edit = std::move(*matched.edit);
    } else {
        m_why = matched.edit.error().what;
        if (!matched.edit.error().hint.isEmpty())
            m_why = u"%1: %2"_s.arg(m_why, matched.edit.error().hint);
    }
    m_table.setContent(std::move(matched.content));
    if (m_stage == Stage::Reading)
        enter(Stage::Choosing);
    emit contentChanged();
    emit changed();
}

void AreaImport::cancel()
{
    *m_stop = true;
}

void AreaImport::leave()
{
    if (m_stage == Stage::Keeping)
        return;
    *m_stop = true;
    ++m_generation;
    m_layer.reset();
    m_edit.reset();
    m_table.setContent({});
    m_table.setShown(u"all"_s);
    enter(Stage::Idle);
}

void AreaImport::enter(Stage stage)
{
    m_stage = stage;
    if (stage != Stage::Failed) {
        m_error.clear();
        m_hint.clear();
    }
    if (stage == Stage::Keeping)
        m_isUndone = false;
    emit changed();
}

void AreaImport::fail(const QString &what, const QString &hint)
{
    m_error = what;
    m_hint = hint;
    enter(Stage::Failed);
}

void AreaImport::setRole(const QString &role, const QString &column)
{
    for (const RoleName &one : roleNames) {
        if (role == QLatin1StringView(one.name))
            m_roles.*one.column = column;
    }
    m_mapping.roles = m_roles;
    match();
}

void AreaImport::give(const QString &what, const QString &text)
{
    if (m_given.value(what).toString() == text)
        return;
    m_given.insert(what, text);
    AreaSource &source = m_mapping.source;
    source.publisher = m_given.value(u"publisher"_s).toString().trimmed();
    source.title = m_given.value(u"title"_s).toString().trimmed();
    source.url = m_given.value(u"url"_s).toString().trimmed();
    source.licence = m_given.value(u"licence"_s).toString().trimmed();
    source.publishedOn = QDate::fromString(m_given.value(u"published"_s).toString().trimmed(),
                                           Qt::ISODate);
    const QString reliability = m_given.value(u"reliability"_s).toString();
    source.reliability = reliability.isEmpty() ? u'F' : reliability.front();
    source.credibility = Credibility(m_given.value(u"credibility"_s).toInt());
    m_mapping.from = dayIn(m_given.value(u"from"_s).toString().trimmed(), false);
    m_mapping.to = dayIn(m_given.value(u"to"_s).toString().trimmed(), true);
    m_later.start();
    emit changed();
}

void AreaImport::settle(int area, const QString &choice)
{
    const QStringList &keys = m_table.content().keys;
    if (area < 0 || area >= keys.size())
        return;
    const QString &key = keys[area];
    if (const auto fate = fateIn(choice)) {
        m_mapping.choices.insert_or_assign(key, AreaChoice{fate->first, {fate->second}});
    } else {
        m_mapping.choices.erase(key);
        m_remembered.erase(key);
    }
    match();
}

void AreaImport::settleHolder(const QString &name, const QString &choice)
{
    if (const auto fate = fateIn(choice))
        m_mapping.holders.insert_or_assign(name, HolderChoice{fate->first, {fate->second}});
    match();
}

QVariantList AreaImport::choicesFor(int area) const
{
    const AreaTable::Content &content = m_table.content();
    QVariantList list{entry({}, tr("As found")), entry(u"new"_s, tr("A new place")),
                      entry(u"leave out"_s, tr("Leave out"))};
    if (area < 0 || size_t(area) >= content.decisions.size())
        return list;
    const auto &places = content.world->places;
    std::vector<bool> isListed(places.size());
    const AreaDecision &decision = content.decisions[size_t(area)];
    const auto add = [&](int row, const QString &text) {
        isListed[size_t(row)] = true;
        list += entry(u'=' + places[size_t(row)].id.value, text);
    };
    if (decision.place >= 0)
        add(decision.place, places[size_t(decision.place)].nameEn);
    for (const AreaCandidate &candidate : decision.candidates) {
        const QString &name = places[size_t(candidate.place)].nameEn;
        const int percent = qRound(candidate.shared * 100);
        add(candidate.place, percent > 0
                                 ? tr("%1 – covers %2 %").arg(name).arg(percent)
                                 : tr("%1 – %2 km away").arg(name).arg(candidate.km, 0, 'f', 1));
    }
    std::vector<std::pair<QString, int>> rest;
    for (size_t i = 0; i < places.size(); ++i) {
        if (!isListed[i])
            rest.emplace_back(places[i].nameEn, int(i));
    }
    std::ranges::sort(rest);
    for (const auto &[name, row] : rest)
        add(row, name);
    return list;
}

QVariantList AreaImport::factionChoices() const
{
    QVariantList list{entry(u"new"_s, tr("A new faction")), entry(u"leave out"_s, tr("Nobody"))};
    if (m_world) {
        for (const Faction &faction : m_world->factions)
            list += entry(u'=' + faction.id.value, faction.nameEn);
    }
    return list;
}

void AreaImport::start()
{
    if (m_stage != Stage::Choosing || isBusy() || !missing().isEmpty())
        return;
    enter(Stage::Keeping);
    m_editor.submit(m_edit->edit);
}

void AreaImport::undo()
{
    if (m_stage != Stage::Done || m_isUndone)
        return;
    m_editor.undo();
    m_isUndone = true;
    emit changed();
}

void AreaImport::loadMapping(const QUrl &file)
{
    constexpr qint64 longest = 64 << 20;
    QFile in(file.toLocalFile());
    if (!in.open(QIODevice::ReadOnly)) {
        emit notice(tr("The mapping cannot be read: %1.").arg(in.errorString()), true);
        return;
    }
    const auto mapping = areaMappingFromJson(in.read(longest));
    if (!mapping) {
        emit notice(tr("The mapping cannot be used: %1.").arg(mapping.error().what), true);
        return;
    }
    takeMapping(*mapping);
}

void AreaImport::takeMapping(const AreaMapping &mapping)
{
    m_mapping = mapping;
    const AreaSource &source = mapping.source;
    const auto day = [](const std::optional<Day> &given) {
        return given ? dateOf(*given).toString(Qt::ISODate) : QString();
    };
    m_given = {{u"publisher"_s, source.publisher},
               {u"title"_s, source.title},
               {u"url"_s, source.url},
               {u"licence"_s, source.licence},
               {u"published"_s, source.publishedOn.toString(Qt::ISODate)},
               {u"reliability"_s, QString(source.reliability)},
               {u"credibility"_s, QString::number(source.credibility)},
               {u"from"_s, day(mapping.from)},
               {u"to"_s, day(mapping.to)}};
    if (mapping.roles)
        m_roles = *mapping.roles;
    if (!mapping.layer.isEmpty() && mapping.layer != layer() && layers().contains(mapping.layer))
        setLayer(mapping.layer);
    else
        match();
}

void AreaImport::saveMapping(const QUrl &file)
{
    AreaMapping used = m_mapping;
    used.use = m_use;
    used.roles = m_roles;
    used.layer = layers().size() > 1 ? layer() : QString();
    QSaveFile out(file.toLocalFile());
    if (out.open(QIODevice::WriteOnly) && out.write(toJson(used)) >= 0 && out.commit())
        emit notice(tr("The mapping was saved as %1.").arg(QFileInfo(out.fileName()).fileName()),
                    false);
    else
        emit notice(tr("The mapping cannot be saved: %1.").arg(out.errorString()), true);
}

QString AreaImport::fileName() const
{
    return QFileInfo(m_file).fileName();
}

QString AreaImport::use() const
{
    return useWords[size_t(m_use)];
}

void AreaImport::setUse(const QString &use)
{
    for (size_t i = 0; i < useWords.size(); ++i) {
        if (use == useWords[i])
            m_mapping.use = AreaUse(i);
    }
    match();
}

QString AreaImport::layer() const
{
    return m_layer ? m_layer->layer : QString();
}

void AreaImport::setLayer(const QString &layer)
{
    if (layer == this->layer())
        return;
    m_wantedLayer = layer;
    m_mapping.roles.reset();
    m_mapping.use.reset();
    read();
}

QStringList AreaImport::layers() const
{
    return m_layer ? m_layer->layers : QStringList();
}

QString AreaImport::coordinateSystem() const
{
    return m_layer ? m_layer->coordinateSystem : QString();
}

QStringList AreaImport::columns() const
{
    return m_layer ? m_layer->columns : QStringList();
}

QVariantMap AreaImport::roles() const
{
    QVariantMap map;
    for (const RoleName &one : roleNames)
        map.insert(QString::fromLatin1(one.name), m_roles.*one.column);
    return map;
}

QVariantMap AreaImport::summary() const
{
    const auto &decisions = m_table.content().decisions;
    const auto by = [&decisions](AreaMatch match) {
        return int(std::ranges::count_if(decisions, [match](const AreaDecision &decision) {
            return decision.fate == AreaFate::Known && decision.by == match;
        }));
    };
    const auto fate = [&decisions](AreaFate wanted) {
        return int(std::ranges::count(decisions, wanted, &AreaDecision::fate));
    };
    const int repaired = m_layer ? int(std::ranges::count_if(
                                       m_layer->areas,
                                       [](const Area &area) { return !area.repaired.isEmpty(); }))
                                 : 0;
    const AreaEdit none;
    const AreaEdit &edit = m_edit ? *m_edit : none;
    return {{u"areas"_s, m_layer ? int(m_layer->areas.size()) : 0},
            {u"known"_s, fate(AreaFate::Known)},
            {u"choice"_s, by(AreaMatch::Choice)},
            {u"code"_s, by(AreaMatch::PCode)},
            {u"name"_s, by(AreaMatch::Name)},
            {u"alias"_s, by(AreaMatch::Alias)},
            {u"location"_s, by(AreaMatch::Location)},
            {u"new"_s, fate(AreaFate::New)},
            {u"open"_s, fate(AreaFate::Open)},
            {u"out"_s, fate(AreaFate::LeftOut)},
            {u"refused"_s, m_layer ? int(m_layer->refused.size()) : 0},
            {u"repaired"_s, repaired},
            {u"left"_s, m_left},
            {u"replaced"_s, edit.replaced},
            {u"added"_s, edit.added},
            {u"claims"_s, int(edit.edit.claims.size())},
            {u"factions"_s, int(edit.edit.factions.size())},
            {u"withoutHolder"_s, edit.withoutHolder},
            {u"overlaps"_s, edit.overlapCount}};
}

QVariantList AreaImport::holders() const
{
    QVariantList list;
    for (const AreaHolder &holder : m_holders) {
        list += QVariantMap{{u"name"_s, holder.name},
                            {u"areas"_s, holder.areas},
                            {u"key"_s, keyOf(holder.fate, holder.faction.value)}};
    }
    return list;
}

QVariantList AreaImport::overlaps() const
{
    QVariantList list;
    if (m_edit) {
        for (const AreaOverlap &overlap : m_edit->overlaps) {
            list += QVariantMap{{u"a"_s, overlap.a}, {u"b"_s, overlap.b}, {u"km2"_s, overlap.km2}};
        }
    }
    return list;
}

QString AreaImport::missing() const
{
    if (!m_editor.isEditable())
        return m_editor.whyNot();
    for (const QString &day : {u"published"_s, u"from"_s, u"to"_s}) {
        const QString text = m_given.value(day).toString().trimmed();
        if (!text.isEmpty() && !dayIn(text, false))
            return tr("\"%1\" is no date: write YYYY-MM-DD.").arg(text);
    }
    if (m_mapping.source.publisher.isEmpty())
        return tr("Name the publisher: everything stands with its source.");
    if (!m_edit)
        return m_why;
    if (m_edit->edit.places.empty() && m_edit->edit.claims.empty())
        return tr("Nothing would change.");
    return {};
}

} // namespace sd
