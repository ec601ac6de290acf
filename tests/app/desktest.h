// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Helpers of the tests that drive the real window.
#pragma once

#include "app/program.h"

#include <QFile>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

/// Loads the store into the program and shows its window at that size.
inline bool openDesk(sd::Program &program, const QString &store, QSize size)
{
    QSignalSpy loaded(&program.session(), &sd::Session::loaded);
    program.session().openPath(store);
    if (!loaded.wait(20000) || !program.start())
        return false;
    program.window()->resize(size);
    program.window()->show();
    return QTest::qWaitForWindowExposed(program.window());
}

/// For looking at: the window as a picture in each language and theme, where SD_PICTURES names a
/// folder.
inline void keepPictures(sd::Program &program, const QString &name)
{
    const QString folder = qEnvironmentVariable("SD_PICTURES");
    if (folder.isEmpty())
        return;
    for (const char *language : {"en", "ar"}) {
        for (const char *theme : {"light", "dark"}) {
            program.preferences().setLanguage(QString::fromLatin1(language));
            program.preferences().setTheme(QString::fromLatin1(theme));
            program.window()->grabWindow(); // the first lays everything out
            program.window()->grabWindow().save(
                QStringLiteral("%1/%2-%3-%4.png")
                    .arg(folder, name, QLatin1StringView(language), QLatin1StringView(theme)));
        }
    }
    program.preferences().setLanguage(QStringLiteral("en"));
}

/// A copy of the bundled store that may be written, in place of what was there.
inline QString copyOfStore(const QString &path)
{
    QFile::remove(path);
    if (!QFile::copy(QStringLiteral(SD_STORE), path)
        || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        qFatal("cannot copy the store");
    return path;
}

/// The first item of that type anywhere below root; nothing where there is none.
template <typename Item>
Item *itemOfType(QQuickItem *root)
{
    if (auto *item = qobject_cast<Item *>(root))
        return item;
    for (QQuickItem *child : root->childItems()) {
        if (Item *found = itemOfType<Item>(child))
            return found;
    }
    return nullptr;
}

/// The item of that object name anywhere below root; nothing where there is none.
inline QQuickItem *itemNamed(QQuickItem *root, const QString &name)
{
    if (root->objectName() == name)
        return root;
    for (QQuickItem *child : root->childItems()) {
        if (QQuickItem *found = itemNamed(child, name))
            return found;
    }
    return nullptr;
}
