// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: builds the objects in order and hands them to each other and to the window.
#pragma once

#include "model/desk.h"
#include "model/storeworker.h"
#include "ui/areaimport.h"
#include "ui/dataexporter.h"
#include "ui/editor.h"
#include "ui/factioncolours.h"
#include "ui/importer.h"
#include "ui/picturemaker.h"
#include "ui/preferences.h"
#include "ui/scenelist.h"
#include "ui/session.h"

#include <QQmlApplicationEngine>
#include <QTranslator>

class QQuickWindow;

namespace sd {

class Program : public QObject {
    Q_OBJECT

public:
    struct Options {
        bool still = false; // a picture is taken: nothing moves, nothing is remembered
        QString only = {};  // one panel instead of the desk
        QString bundledStore = {};
    };

    /// settings may be null: then nothing is remembered.
    Program(std::unique_ptr<QSettings> settings, const Options &options);

    /// Loads the window's QML; false where it has faults, which are printed.
    bool start();

    QQuickWindow *window() const;
    Desk &desk() { return m_desk; }
    Session &session() { return m_session; }
    Importer &importer() { return m_importer; }
    DataExporter &dataExporter() { return m_dataExporter; }
    Editor &editor() { return m_editor; }
    AreaImport &areas() { return m_areas; }
    PictureMaker &pictures() { return m_pictures; }
    SceneList &scenes() { return m_scenes; }
    Preferences &preferences() { return m_preferences; }
    /// Warnings of the QML engine since the start; a sound window has none.
    int qmlWarnings() const { return m_qmlWarnings; }

private:
    void speak();

    Options m_options;
    Preferences m_preferences;
    Desk m_desk;
    FactionColours m_colours;
    StoreWorker m_worker;
    Session m_session;
    Importer m_importer;
    DataExporter m_dataExporter;
    Editor m_editor;
    AreaImport m_areas;
    PictureMaker m_pictures;
    SceneList m_scenes;
    QTranslator m_translator;
    int m_qmlWarnings = 0;
    QQmlApplicationEngine m_engine; // last: it goes before what its items use
};

/// The store that comes with the program: ../share/situation-desk/ seen from the binary, installed
/// or in a build tree.
QString bundledStorePath();

} // namespace sd
