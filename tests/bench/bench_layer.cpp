// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of the event layer on a store of many events, given as the argument: a day's step with its
// repaint, counting anew for a pan or zoom, what lies under the pointer, and frames of the window.
#include "app/program.h"
#include "ui/items/mapdensitylayer.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTextStream>

#include <algorithm>

using namespace sd;

namespace {

void print(const QString &what, std::vector<double> values, double target)
{
    std::ranges::sort(values);
    const size_t last = values.size() - 1;
    QTextStream(stdout) << QStringLiteral("%1 %2 %3 %4 %5 ms  target %6\n")
                               .arg(what, -48)
                               .arg(values[last / 2], 9, 'f', 3)
                               .arg(values[last * 95 / 100], 9, 'f', 3)
                               .arg(values[last * 99 / 100], 9, 'f', 3)
                               .arg(values.back(), 9, 'f', 3)
                               .arg(target);
}

double timed(const auto &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

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
    QTextStream(stdout) << "events " << program.desk().situation()->events().size()
                        << "; median, p95, p99, max\n";

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
            print("a day's step, layer: " + words, steps, 1);
            print("a day's step, models and layer: " + words, whole, 1);
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
                33);
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
                1);
            if (qstrcmp(colour, "one") == 0) {
                print("dragged frame: " + words,
                      frames(window, 200, [&](int) { clock.stepDays(1); }), 12);
                print("zoomed frame: " + words,
                      frames(window, 60,
                             [&](int i) { camera->setProperty("zoomLevel", 6.5 + 0.02 * i); }),
                      33);
                print("panned frame: " + words,
                      frames(window, 60,
                             [&](int) { QMetaObject::invokeMethod(camera, "pan", 4, 2); }),
                      33);
            }
        }
    }
    return 0;
}
