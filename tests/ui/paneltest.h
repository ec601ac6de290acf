// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One panel on the bundled data set in a window of its own, with helpers to find and click what it
// shows.
#pragma once

#include "db/import/build.h"
#include "db/snapshot.h"
#include "db/store.h"
#include "model/desk.h"
#include "ui/factioncolours.h"
#include "ui/fonts.h"
#include "ui/items/symbolprovider.h"
#include "ui/preferences.h"

#include <QNetworkAccessManager>
#include <QQmlEngine>
#include <QQmlNetworkAccessManagerFactory>
#include <QQuickItem>
#include <QQuickView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace sd {

/// Fails the running test when any item of the engine asks the network for something.
class RefusingNetwork : public QQmlNetworkAccessManagerFactory {
    class Manager : public QNetworkAccessManager {
    public:
        using QNetworkAccessManager::QNetworkAccessManager;

    protected:
        QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                     QIODevice *data) override
        {
            QTest::qFail(qPrintable("asked the network for " + request.url().toString()), __FILE__,
                         __LINE__);
            return QNetworkAccessManager::createRequest(operation, QNetworkRequest(), data);
        }
    };

public:
    QNetworkAccessManager *create(QObject *parent) override { return new Manager(parent); }
};

/// The bundled data set as a snapshot, compiled once for a test program.
inline const Snapshot &bundledSnapshot()
{
    static const Snapshot snapshot = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("test.sitdesk"));
        if (const auto built = buildStore(QStringLiteral(SD_DATASET), path, {}); !built)
            qFatal("%s", qPrintable(built.error().front().toLine()));
        const auto store = Store::open(path, Store::Access::ReadOnly);
        if (!store)
            qFatal("%s", qPrintable(store.error().toLine()));
        auto loaded = loadSnapshot(*store);
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().toLine()));
        return std::move(*loaded);
    }();
    return snapshot;
}

class PanelTest {
public:
    PanelTest(const QString &type, QSize size, const Snapshot &snapshot = bundledSnapshot())
    {
        useOwnFonts();
        const SituationPtr situation = Situation::build(snapshot);
        colours.setSituation(situation);
        desk.setSituation(situation);
        QVariantMap given{{QStringLiteral("desk"), QVariant::fromValue(&desk)}};
        if (type != QLatin1StringView("TimelinePanel") && type != QLatin1StringView("CasualtyPanel")
            && type != QLatin1StringView("SearchBox"))
            given.insert(QStringLiteral("colours"), QVariant::fromValue(&colours));
        if (type == QLatin1StringView("FactionPanel") || type == QLatin1StringView("EventPanel")
            || type == QLatin1StringView("MapPanel"))
            given.insert(QStringLiteral("preferences"), QVariant::fromValue(&preferences));
        view.engine()->setNetworkAccessManagerFactory(&m_network);
        view.engine()->addImageProvider(QStringLiteral("symbol"), new SymbolProvider);
        QObject::connect(view.engine(), &QQmlEngine::warnings,
                         [](const QList<QQmlError> &warnings) {
                             for (const QQmlError &warning : warnings)
                                 QTest::qFail(qPrintable(warning.toString()), __FILE__, __LINE__);
                         });
        view.setInitialProperties(given);
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.resize(size);
        view.loadFromModule("SituationDesk", type);
        view.show();
        ready = view.status() == QQuickView::Ready && QTest::qWaitForWindowExposed(&view);
    }

    /// The visible item of that object name anywhere in the window; nothing where there is none.
    QQuickItem *item(const QString &name, QQuickItem *under = nullptr)
    {
        const auto found = items(name, under);
        return found.isEmpty() ? nullptr : found.first();
    }
    QList<QQuickItem *> items(const QString &name, QQuickItem *under = nullptr)
    {
        QList<QQuickItem *> found;
        collect(under ? under : view.contentItem(), name, found);
        return found;
    }
    QString text(const QString &name, QQuickItem *under = nullptr)
    {
        const QQuickItem *label = item(name, under);
        return label ? label->property("text").toString() : QStringLiteral("(no %1)").arg(name);
    }
    /// The delegate of a row of a ListView, scrolled into view.
    QQuickItem *row(QQuickItem *list, int index)
    {
        QMetaObject::invokeMethod(list, "positionViewAtIndex", index, 4); // ListView.Contain
        QQuickItem *delegate = nullptr;
        QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, delegate), index);
        return delegate;
    }
    /// Scrolls a flickable so that the item stands near its top.
    void scrollTo(QQuickItem *flickable, const QQuickItem *target)
    {
        settle();
        const double y = target->mapToItem(flickable, QPointF()).y()
                       + flickable->property("contentY").toDouble();
        const double last = flickable->property("contentHeight").toDouble() - flickable->height();
        flickable->setProperty("contentY", std::clamp(y - 60, 0.0, std::max(0.0, last)));
    }
    /// Draws a frame, so that everything stands where it belongs.
    void settle() { view.grabWindow(); }
    void click(const QQuickItem *target)
    {
        settle();
        const QPointF centre = target->mapToScene({target->width() / 2, target->height() / 2});
        QTest::mouseClick(&view, Qt::LeftButton, {}, centre.toPoint());
    }
    void doubleClick(const QQuickItem *target)
    {
        settle();
        const QPointF centre = target->mapToScene({target->width() / 2, target->height() / 2});
        QTest::mouseClick(&view, Qt::LeftButton, {}, centre.toPoint());
        QTest::mouseDClick(&view, Qt::LeftButton, {}, centre.toPoint());
    }

    Preferences preferences{nullptr};
    Desk desk;
    FactionColours colours;
    bool ready = false;

private:
    static void collect(QQuickItem *from, const QString &name, QList<QQuickItem *> &found)
    {
        if (!from->isVisible())
            return;
        if (from->objectName() == name)
            found.append(from);
        for (QQuickItem *child : from->childItems())
            collect(child, name, found);
    }

    RefusingNetwork m_network;

public:
    QQuickView view; // last: it goes before what its items use
};

} // namespace sd
