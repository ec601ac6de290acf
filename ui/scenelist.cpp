// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenelist.h"

#include "model/desk.h"
#include "model/storeworker.h"
#include "ui/editor.h"
#include "ui/preferences.h"
#include "ui/sceneview.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr int gatherMs = 400;
constexpr qsizetype longestName = 120;

} // namespace

SceneList::SceneList(Desk &desk, Preferences &preferences, Editor &editor, StoreWorker &worker,
                     QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_editor(editor)
    , m_worker(worker)
{
    m_drawn.setSingleShot(true);
    m_drawn.setInterval(gatherMs);
    connect(&m_drawn, &QTimer::timeout, this, &SceneList::keepDrawing);
    connect(&worker, &StoreWorker::loaded, this, [this](const SituationPtr &, const QString &path) {
        if (std::exchange(m_path, path) == path)
            return;
        m_drawn.stop();
        m_removed.reset();
        emit removedChanged();
        setCurrent(0);
        m_worker.readScenes();
    });
    connect(&worker, &StoreWorker::scenes, this, &SceneList::take);
    connect(&worker, &StoreWorker::scenesRefused, this, [this](const Error &error) {
        m_isKeepingNew = false;
        emit refused(error.what, error.hint);
    });
    connect(&editor, &Editor::changed, this, &SceneList::whyNotChanged);
    connect(desk.board(), &Board::changed, this, [this] {
        const int row = current();
        if (row >= 0 && whyNot().isEmpty()
            && m_scenes[size_t(row)].drawing != m_desk.board()->drawing())
            m_drawn.start();
    });
}

int SceneList::current() const
{
    const auto found = std::ranges::find(m_scenes, m_current, &Scene::id);
    return m_current == 0 || found == m_scenes.end() ? -1 : int(found - m_scenes.begin());
}

QString SceneList::currentName() const
{
    return current() < 0 ? QString() : m_scenes[size_t(current())].name;
}

QString SceneList::whyNot() const
{
    return m_editor.whyNot();
}

void SceneList::setCurrent(qint64 id)
{
    m_current = id;
    emit currentChanged();
}

void SceneList::take(const Scenes &scenes, qint64 kept)
{
    beginResetModel();
    m_scenes = scenes.scenes;
    m_unreadable.clear();
    for (const auto &[name, reason] : scenes.unreadable)
        m_unreadable.append(u"%1: %2"_s.arg(name, reason));
    endResetModel();
    if (kept != 0 && std::exchange(m_isKeepingNew, false))
        m_current = kept;
    emit countChanged();
    emit currentChanged();
    emit read();
}

Scene SceneList::onScreen() const
{
    return sceneOf(m_desk, m_preferences);
}

void SceneList::keep(const QString &name)
{
    Scene scene = onScreen();
    scene.name = name.trimmed().left(longestName);
    if (scene.name.isEmpty())
        return;
    m_drawn.stop();
    m_isKeepingNew = true;
    m_worker.keepScene(scene);
}

void SceneList::renew(int row)
{
    Scene scene = onScreen();
    scene.id = m_scenes[size_t(row)].id;
    scene.name = m_scenes[size_t(row)].name;
    m_drawn.stop();
    setCurrent(scene.id);
    m_worker.keepScene(scene);
}

/// What was drawn while the scene is open; the rest of it stays as it was kept.
void SceneList::keepDrawing()
{
    const int row = current();
    if (row < 0)
        return;
    m_scenes[size_t(row)].drawing = m_desk.board()->drawing();
    m_worker.keepScene(m_scenes[size_t(row)]);
}

void SceneList::rename(int row, const QString &name)
{
    Scene scene = m_scenes[size_t(row)];
    scene.name = name.trimmed().left(longestName);
    if (!scene.name.isEmpty() && scene.name != m_scenes[size_t(row)].name)
        m_worker.keepScene(scene);
}

void SceneList::move(int from, int to)
{
    if (to < 0 || to >= count() || from == to)
        return;
    std::vector<qint64> ids;
    ids.reserve(m_scenes.size());
    for (const Scene &scene : m_scenes)
        ids.push_back(scene.id);
    const qint64 id = ids[size_t(from)];
    ids.erase(ids.begin() + from);
    ids.insert(ids.begin() + to, id);
    m_worker.orderScenes(ids);
}

void SceneList::remove(int row)
{
    m_removed = m_scenes[size_t(row)];
    m_removedFrom = row;
    emit removedChanged();
    if (m_removed->id == m_current) {
        m_drawn.stop();
        setCurrent(0);
    }
    m_worker.removeScene(m_removed->id);
}

void SceneList::bringBack()
{
    if (!m_removed)
        return;
    m_worker.keepScene(*m_removed, m_removedFrom);
    m_removed.reset();
    emit removedChanged();
}

void SceneList::open(int row)
{
    if (row < 0 || row >= count())
        return;
    if (m_drawn.isActive()) {
        m_drawn.stop();
        keepDrawing();
    }
    const Scene scene = m_scenes[size_t(row)];
    m_current = 0; // what is drawn next is not drawn by hand
    show(scene, m_desk, m_preferences);
    setCurrent(scene.id);
    emit opened(row, scene.name);
}

int SceneList::rowNamed(const QString &name) const
{
    const auto found = std::ranges::find(m_scenes, name, &Scene::name);
    return found == m_scenes.end() ? -1 : int(found - m_scenes.begin());
}

void SceneList::next()
{
    open(current() + 1);
}

void SceneList::previous()
{
    open(current() < 0 ? count() - 1 : current() - 1);
}

int SceneList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SceneList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Scene &scene = m_scenes[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return scene.name;
    case DateRole:
        return toText(scene.at);
    case KnownRole:
        return scene.known == Scene::Known::Now     ? u"now"_s
             : scene.known == Scene::Known::ThatDay ? u"that_day"_s
                                                    : dateOf(scene.knownOn).toString(Qt::ISODate);
    case MarksRole:
        return int(scene.drawing.annotations.size() + scene.drawing.rings.size());
    default:
        return {};
    }
}

QHash<int, QByteArray> SceneList::roleNames() const
{
    return {{NameRole, "name"}, {DateRole, "date"}, {KnownRole, "known"}, {MarksRole, "marks"}};
}

} // namespace sd
