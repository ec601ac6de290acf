// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of the desk on the bundled data, as medians in one table: a tick of the slider, a dragged
// frame of the whole window, the start, memory. Run by "./dev bench"; never a test, because
// machines are noisy.
#include "app/program.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace sd;

namespace {

struct Figures {
    double median = 0;
    double least = 0;
    double most = 0;
    double p95 = 0;
};

Figures figuresOf(std::vector<double> values)
{
    std::ranges::sort(values);
    const size_t last = values.size() - 1;
    return {values[last / 2], values.front(), values.back(), values[last * 95 / 100]};
}

void print(const char *what, const std::vector<double> &values, const char *unit, double target)
{
    const Figures f = figuresOf(values);
    QTextStream(stdout) << QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8\n")
                               .arg(QLatin1StringView(what), -44)
                               .arg(f.median, 10, 'f', 3)
                               .arg(f.least, 10, 'f', 3)
                               .arg(f.p95, 10, 'f', 3)
                               .arg(f.most, 10, 'f', 3)
                               .arg(QLatin1StringView(unit), -4)
                               .arg(target, 8, 'f', 1)
                               .arg(values.size(), 6);
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// One step of a day, forth and back over the whole period, until every model has told its new
/// rows.
std::vector<double> ticks(Clock &clock, int days)
{
    std::vector<double> times;
    clock.toStart();
    for (int round = 0; round < 100; ++round) {
        for (int i = 1; i < days; ++i) {
            QElapsedTimer timer;
            timer.start();
            clock.stepDays(round % 2 == 0 ? 1 : -1);
            times.push_back(milliseconds(timer));
        }
    }
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

std::vector<double> draggedFrames(QQuickWindow &window, Clock &clock, int days)
{
    FrameTimer timer(window);
    std::vector<double> times;
    clock.toStart();
    window.update();
    timer.wait();
    for (int round = 0; round < 20; ++round) {
        for (int i = 1; i < days; ++i) {
            QElapsedTimer tick;
            tick.start();
            clock.stepDays(round % 2 == 0 ? 1 : -1);
            window.update();
            const double model = milliseconds(tick);
            timer.wait();
            times.push_back(model + timer.frame);
        }
    }
    return times;
}

void starts(std::vector<double> &times, std::vector<double> &memory)
{
    for (int i = 0; i < 9; ++i) {
        QProcess process;
        QElapsedTimer timer;
        timer.start();
        process.start(QStringLiteral(SD_BINARY), {"--first-frame", SD_STORE});
        while (!process.canReadLine() && process.waitForReadyRead(20000)) { }
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

    Program program(nullptr, {.still = true, .bundledStore = QStringLiteral(SD_STORE)});
    program.preferences().setTheme(QStringLiteral("dark"));
    program.preferences().setLanguage(QStringLiteral("en"));
    QEventLoop loading;
    QObject::connect(&program.session(), &Session::loaded, &loading, &QEventLoop::quit);
    program.session().openBundled();
    loading.exec();
    Clock &clock = *program.desk().clock();
    const int days = int(clock.firstDate().daysTo(clock.lastDate())) + 1;

    QTextStream(stdout) << QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8\n")
                               .arg("what", -44)
                               .arg("median", 10)
                               .arg("min", 10)
                               .arg("p95", 10)
                               .arg("max", 10)
                               .arg("unit", -4)
                               .arg("target", 8)
                               .arg("runs", 6);
    print("tick: all models have their rows", ticks(clock, days), "ms", 0.2);

    if (!program.start())
        return 1;
    QQuickWindow &window = *program.window();
    window.resize(1280, 800);
    window.show();
    print("dragged frame: desk at 1280x800, software", draggedFrames(window, clock, days), "ms",
          16);

    std::vector<double> startTimes;
    std::vector<double> memory;
    starts(startTimes, memory);
    print("start of the process to first whole frame", startTimes, "s", 0.8);
    print("resident memory at the first whole frame", memory, "MB", 200);
    return 0;
}
