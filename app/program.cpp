// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "ui/fonts.h"
#include "ui/items/symbolprovider.h"
#include "ui/nonetwork.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QIcon>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(SituationDeskPlugin)

namespace sd {

namespace {

std::shared_ptr<const CheckedFiles> checkedFiles()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return std::make_shared<const CheckedFiles>(cache
                                                + QStringLiteral("/situation-desk/checked-stores"));
}

Recorder recorder(const Preferences &preferences)
{
    return {.author = [&preferences] { return preferences.author(); },
            .programVersion = QCoreApplication::applicationVersion(),
            .now = &QDateTime::currentDateTimeUtc};
}

} // namespace

Program::Program(std::unique_ptr<QSettings> settings, const Options &options)
    : m_options(options)
    , m_preferences(std::move(settings))
    , m_worker(options.still ? nullptr : checkedFiles())
    , m_session(m_desk, m_colours, m_worker, options.bundledStore)
    , m_importer(m_worker, m_session, recorder(m_preferences))
    , m_dataExporter(m_worker, m_desk, m_colours)
    , m_editor(m_worker, m_session, recorder(m_preferences))
    , m_areas(m_worker, m_editor)
    , m_pictures(m_desk, m_colours, m_preferences)
    , m_scenes(m_desk, m_preferences, m_editor, m_worker)
{
    useOwnFonts();
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.situation_desk.SituationDesk"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/program/situation-desk.svg")));
    denyNetwork(m_engine);
    m_engine.addImageProvider(QStringLiteral("symbol"), new SymbolProvider);
    connect(&m_engine, &QQmlEngine::warnings, this,
            [this](const QList<QQmlError> &warnings) { m_qmlWarnings += int(warnings.size()); });
    connect(&m_preferences, &Preferences::languageChanged, this, &Program::speak);
    speak();
}

bool Program::start()
{
    m_engine.setInitialProperties(
        {{QStringLiteral("desk"), QVariant::fromValue(&m_desk)},
         {QStringLiteral("colours"), QVariant::fromValue(&m_colours)},
         {QStringLiteral("preferences"), QVariant::fromValue(&m_preferences)},
         {QStringLiteral("session"), QVariant::fromValue(&m_session)},
         {QStringLiteral("importer"), QVariant::fromValue(&m_importer)},
         {QStringLiteral("dataExporter"), QVariant::fromValue(&m_dataExporter)},
         {QStringLiteral("editor"), QVariant::fromValue(&m_editor)},
         {QStringLiteral("areas"), QVariant::fromValue(&m_areas)},
         {QStringLiteral("pictures"), QVariant::fromValue(&m_pictures)},
         {QStringLiteral("scenes"), QVariant::fromValue(&m_scenes)},
         {QStringLiteral("still"), m_options.still},
         {QStringLiteral("only"), m_options.only}});
    m_engine.loadFromModule("SituationDesk", "Main");
    return window() != nullptr;
}

QQuickWindow *Program::window() const
{
    const auto roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.first());
}

void Program::speak()
{
    QCoreApplication::removeTranslator(&m_translator);
    const QString language = m_preferences.spoken();
    if (m_translator.load(QStringLiteral(":/i18n/situationdesk_%1").arg(language)))
        QCoreApplication::installTranslator(&m_translator);
    QGuiApplication::setLayoutDirection(language == QLatin1StringView("ar") ? Qt::RightToLeft
                                                                            : Qt::LeftToRight);
    m_engine.retranslate();
}

QString bundledStorePath()
{
    return QDir::cleanPath(
        QDir(QCoreApplication::applicationDirPath())
            .filePath(QStringLiteral("../share/situation-desk/bundled.sitdesk")));
}

} // namespace sd
