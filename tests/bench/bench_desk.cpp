// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of the desk on the bundled data, or on the store given as argument, as medians in one
// table: a tick of the slider, a dragged frame of the whole window, the start, memory. Run by
// "./dev bench"; never a test, because machines are noisy.
#include "app/program.h"
#include "tests/bench/figures.h"

#include <QApplication>
#include <QEventLoop>
#include <QProcess>
#include <QQuickStyle>
#include <QQuickWindow>

using namespace sd;
using namespace sdbench;
using namespace Qt::StringLiterals;

namespace {

/// Steps a day at a time, and turns round at both ends of the period.
class Walk {
public:
    explicit Walk(Clock &clock)
        : m_clock(clock)
    {
        clock.toStart();
    }
    void step()
    {
        if (m_clock.date() == m_clock.lastDate())
            m_days = -1;
        else if (m_clock.date() == m_clock.firstDate())
            m_days = 1;
        m_clock.stepDays(m_days);
    }

private:
    Clock &m_clock;
    int m_days = 1;
};

/// Steps until every model has told its new rows.
std::vector<double> ticks(Clock &clock, int count)
{
    std::vector<double> times;
    Walk walk(clock);
    for (int i = 0; i < count; ++i)
        times.push_back(timed([&] { walk.step(); }));
    return times;
}

/// The work of a frame, from the delivery of the window's update request (polish, sync, draw,
/// flush) to its end.
class FrameTimer : public QObject {
public:
    explicit FrameTimer(QQuickWindow &window)
    {
        window.installEventFilter(this);
        connect(&window, &QQuickWindow::frameSwapped, this, [this] {
            frame = milliseconds(m_timer);
            m_loop.quit();
        });
    }
    void wait() { m_loop.exec(); }
    double frame = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest)
            m_timer.start();
        return false;
    }

private:
    QElapsedTimer m_timer;
    QEventLoop m_loop;
};

/// A change until the screen shows it.
std::vector<double> frames(QQuickWindow &window, int count, const auto &change)
{
    FrameTimer timer(window);
    std::vector<double> times;
    window.update();
    timer.wait();
    for (int i = 0; i < count; ++i) {
        const double model = timed([&] {
            change(i);
            QCoreApplication::sendPostedEvents();
            window.update();
        });
        timer.wait();
        times.push_back(model + timer.frame);
    }
    return times;
}

std::vector<double> draggedFrames(QQuickWindow &window, Clock &clock)
{
    Walk walk(clock);
    return frames(window, 260, [&walk](int) { walk.step(); });
}

void filterChanges(QQuickWindow &window, Desk &desk)
{
    Filter &filter = *desk.filter();
    const Situation &situation = *desk.situation();
    const QStringList categories = desk.events()->categories();
    print(u"filter: a category"_s,
          frames(window, 20, [&](int i) { filter.showOnly(categories[i % categories.size()]); }),
          u"ms"_s, 50);
    filter.reset();
    const auto &factions = situation.factions();
    if (!factions.empty()) {
        print(u"filter: a faction"_s,
              frames(window, 20,
                     [&](int i) {
                         filter.setFaction(factions[size_t(i) % factions.size()].id.value);
                     }),
              u"ms"_s, 50);
        filter.reset();
    }
    print(u"filter: ground that most events pass"_s,
          frames(window, 20, [&](int i) { filter.setExtent(32.5 + 0.01 * i, 35, 38, 42.5); }),
          u"ms"_s, 50);
    filter.reset();
}

void starts(const QString &store, std::vector<double> &times, std::vector<double> &memory)
{
    for (int i = 0; i < 9; ++i) {
        QProcess process;
        QElapsedTimer timer;
        timer.start();
        process.start(QStringLiteral(SD_BINARY), {u"--first-frame"_s, store});
        // the first one may have to check the whole store
        while (!process.canReadLine() && process.waitForReadyRead(-1)) { }
        times.push_back(milliseconds(timer) / 1000);
        const QByteArray line = process.readLine();
        memory.push_back(line.simplified().split(' ').value(2).toDouble() / 1024);
        process.waitForFinished();
    }
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QApplication application(argc, argv);
    const QString store = application.arguments().value(1, QStringLiteral(SD_STORE));

    Program program(nullptr, {.still = true, .bundledStore = store});
    program.preferences().setTheme(QStringLiteral("dark"));
    program.preferences().setLanguage(QStringLiteral("en"));
    QEventLoop loading;
    QObject::connect(&program.session(), &Session::loaded, &loading, &QEventLoop::quit);
    program.session().openBundled();
    loading.exec();
    Clock &clock = *program.desk().clock();

    QTextStream(stdout) << "\nthe desk on " << program.desk().situation()->events().size()
                        << " events\n";
    printHead();
    print(u"tick: all models have their rows"_s, ticks(clock, 1300), u"ms"_s, 0.2);
    clock.knowThatDay();
    print(u"tick: as known on the day looked at"_s, ticks(clock, 400), u"ms"_s, 0.2);
    clock.knowNow();

    if (!program.start())
        return 1;
    QQuickWindow &window = *program.window();
    window.resize(1280, 800);
    window.show();
    print(u"dragged frame: desk at 1280x800, software"_s, draggedFrames(window, clock), u"ms"_s,
          16);
    filterChanges(window, program.desk());

    std::vector<double> startTimes;
    std::vector<double> memory;
    starts(store, startTimes, memory);
    print(u"start of the process to first whole frame"_s, startTimes, u"s"_s, 0.8);
    print(u"resident memory at the first whole frame"_s, memory, u"MB"_s, 200);
    return 0;
}
