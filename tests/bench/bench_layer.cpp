// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of the event layer on a store of many events, given as the argument: a day's step with its
// repaint, counting anew for a pan or zoom, what lies under the pointer, and frames of the window.
#include "app/program.h"
#include "tests/bench/figures.h"
#include "ui/items/mapdensitylayer.h"

#include <QApplication>
#include <QEventLoop>
#include <QQuickStyle>
#include <QQuickWindow>

using namespace sd;
using namespace sdbench;
using namespace Qt::StringLiterals;

namespace {

/// A change and the frame that shows it.
std::vector<double> frames(QQuickWindow &window, int count, const auto &change)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        times.push_back(timed([&] {
            change(i);
            QEvent now(QEvent::UpdateRequest); // draws at once
            QCoreApplication::sendEvent(&window, &now);
        }));
        QCoreApplication::processEvents();
    }
    return times;
}

/// The first item of a name, through the items that stand in one another.
QQuickItem *find(QQuickItem *from, const QString &name)
{
    if (from->objectName() == name)
        return from;
    for (QQuickItem *child : from->childItems()) {
        if (QQuickItem *found = find(child, name))
            return found;
    }
    return nullptr;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QApplication application(argc, argv);
    const QString store = application.arguments().value(1);
    Program program(nullptr, {.still = true, .bundledStore = store});
    program.preferences().setTheme(QStringLiteral("dark"));
    program.preferences().setLanguage(QStringLiteral("en"));
    QEventLoop loading;
    QObject::connect(&program.session(), &Session::loaded, &loading, &QEventLoop::quit);
    program.session().openBundled();
    loading.exec();
    if (!program.start())
        return 1;
    QQuickWindow &window = *program.window();
    window.resize(1280, 800);
    window.show();
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    auto *density = qobject_cast<MapDensityLayer *>(
        find(window.contentItem(), QStringLiteral("density")));
    QQuickItem *camera = find(window.contentItem(), QStringLiteral("camera"));
    if (!density || !camera)
        return 1;
    Clock &clock = *program.desk().clock();
    QTextStream(stdout) << "\nthe event layer on " << program.desk().situation()->events().size()
                        << " events\n";
    printHead();

    for (const char *span : {"day", "month", "all"}) {
        program.preferences().setEventSpan(QString::fromLatin1(span));
        for (const char *colour : {"one", "category"}) {
            program.preferences().setEventColour(QString::fromLatin1(colour));
            camera->setProperty("zoomLevel", 7);
            clock.setDate(clock.firstDate().addDays(2000));
            density->refresh();
            const QString words = QStringLiteral("%1, %2").arg(QLatin1StringView(span),
                                                               QLatin1StringView(colour));
            std::vector<double> steps;
            std::vector<double> whole;
            for (int i = 0; i < 500; ++i) {
                whole.push_back(timed([&] {
                    clock.stepDays(1);
                    steps.push_back(timed([&] { density->refresh(); }));
                }));
            }
            print("a day's step, layer: " + words, steps, u"ms"_s, 1);
            print("a day's step, models and layer: " + words, whole, u"ms"_s, 1);
            print(
                "counting anew: " + words,
                [&] {
                    std::vector<double> times;
                    for (int i = 0; i < 40; ++i) {
                        camera->setProperty("zoomLevel", 6.5 + 0.02 * i);
                        times.push_back(timed([&] { density->refresh(); }));
                    }
                    return times;
                }(),
                u"ms"_s, 33);
            print(
                "under the pointer: " + words,
                [&] {
                    std::vector<double> times;
                    for (int i = 0; i < 100; ++i) {
                        const QPointF at(80 + 7 * i, 100 + 3.5 * i);
                        times.push_back(timed([&] { density->here(at); }));
                    }
                    return times;
                }(),
                u"ms"_s, 1);
            if (qstrcmp(colour, "one") == 0) {
                print("dragged frame: " + words,
                      frames(window, 200, [&](int) { clock.stepDays(1); }), u"ms"_s, 12);
                print("zoomed frame: " + words,
                      frames(window, 60,
                             [&](int i) { camera->setProperty("zoomLevel", 6.5 + 0.02 * i); }),
                      u"ms"_s, 33);
                print("panned frame: " + words,
                      frames(window, 60,
                             [&](int) { QMetaObject::invokeMethod(camera, "pan", 4, 2); }),
                      u"ms"_s, 33);
            }
        }
    }
    return 0;
}
