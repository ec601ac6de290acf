// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boundariescommand.h"
#include "app/buildcommand.h"
#include "app/checkcommand.h"
#include "app/commandline.h"
#include "app/diffcommand.h"
#include "app/exportcommand.h"
#include "app/importcommand.h"
#include "app/program.h"
#include "app/rendercommand.h"
#include "app/sheetcommand.h"
#include "app/showcommand.h"

#include <QApplication>
#include <QFile>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTextStream>
#include <QTimer>

#include <csignal>

#include <unistd.h>

using namespace sd;

namespace {

void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("situation-desk"));
    QCoreApplication::setApplicationName(QStringLiteral("situation-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SD_VERSION));
}

/// Both languages, both themes, then out: the whole window loads without one complaint.
int runSelfTest(Program &program)
{
    QStringList left{"ar", "en"};
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &program, [&] {
        if (left.isEmpty())
            QCoreApplication::exit(program.qmlWarnings() == 0 ? Done : Refused);
        else {
            program.preferences().setLanguage(left.takeFirst());
            program.preferences().setTheme(left.isEmpty() ? QStringLiteral("light")
                                                          : QStringLiteral("dark"));
        }
    });
    timer.start(150);
    return QCoreApplication::exec();
}

/// Resident memory of this process in kB, from /proc; 0 where there is none.
qint64 residentKb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

/// Prints "first frame, N kB" when a frame with the whole desk is on the screen; a caller that
/// watches the output can time the start from outside.
int runFirstFrame(Program &program)
{
    QQuickWindow *window = program.window();
    QObject::connect(window, &QQuickWindow::frameSwapped, &program, [&program, window] {
        if (!window->property("frameReady").toBool()) {
            window->update();
            return;
        }
        QTextStream(stdout) << "first frame, " << residentKb() << " kB" << Qt::endl;
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}

int runWindow(const WindowCommand &command)
{
    auto settings = command.selfTest || command.firstFrame ? nullptr
                                                           : std::make_unique<QSettings>();
    Program program(std::move(settings), {.bundledStore = bundledStorePath()});
    if (command.store.isEmpty())
        program.session().openBundled();
    else
        program.session().openPath(command.store);
    if (!program.start())
        return Refused;
    program.window()->show();
    if (command.firstFrame)
        return runFirstFrame(program);
    return command.selfTest ? runSelfTest(program) : QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    // QML takes a day for midnight UTC; in any other zone west of it every date would show as the
    // day before. Nothing here needs the machine's own zone: all times are the data set's.
    qputenv("TZ", "UTC");
    std::signal(SIGXFSZ, SIG_IGN); // a file over its quota is a write that fails, not the end
    QTextStream out(stdout);
    QTextStream err(stderr);
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    nameApplication();
    const Command command = parseCommandLine(arguments);

    if (const auto *answer = std::get_if<Answer>(&command)) {
        (answer->code == Done ? out : err) << answer->text;
        return answer->code;
    }
    const auto *render = std::get_if<RenderCommand>(&command);
    const auto *report = std::get_if<ReportCommand>(&command);
    if (render || report) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
    }
    if (report || (render && !render->sheet.isEmpty())) {
        const QGuiApplication application(argc, argv);
        return report ? runReport(*report, bundledStorePath(), err)
                      : runSheet(*render, bundledStorePath(), err);
    }
    if (std::holds_alternative<WindowCommand>(command) || render) {
        QQuickStyle::setStyle(QStringLiteral("Basic"));
        const QApplication application(argc, argv);
        if (render)
            return runRender(*render, bundledStorePath(), err);
        return runWindow(std::get<WindowCommand>(command));
    }

    const QCoreApplication application(argc, argv);
    if (const auto *build = std::get_if<BuildCommand>(&command))
        return runBuild(build->datasetDir, build->store, build->force, out, err);
    if (const auto *check = std::get_if<CheckCommand>(&command))
        return runCheck(check->store, out, err);
    const Caller caller{.author = qEnvironmentVariable("USER"),
                        .now = QDateTime::currentDateTimeUtc(),
                        .showsProgress = isatty(STDERR_FILENO) == 1};
    if (const auto *import = std::get_if<ImportCommand>(&command))
        return runImport(*import, caller, out, err);
    if (const auto *data = std::get_if<ExportCommand>(&command))
        return runExport(*data, caller.showsProgress, out, err);
    if (const auto *boundaries = std::get_if<BoundariesCommand>(&command))
        return runBoundaries(*boundaries, caller, out, err);
    if (const auto *undo = std::get_if<UndoCommand>(&command))
        return runUndo(*undo, caller, out, err);
    if (const auto *batches = std::get_if<BatchesCommand>(&command))
        return runBatches(*batches, out, err);
    if (const auto *diff = std::get_if<DiffCommand>(&command)) {
        DiffCommand named = *diff;
        if (named.store.isEmpty())
            named.store = bundledStorePath();
        return runDiff(named, out, err);
    }
    auto show = std::get<ShowCommand>(command);
    if (show.store.isEmpty())
        show.store = bundledStorePath();
    return runShow(show, out, err);
}
