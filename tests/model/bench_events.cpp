// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long models take over many events: load, tick, a step of the density, a change of the filter.
// Never a test, because machines are noisy. Argument: numbers of events.
#include "db/eventtext.h"
#include "manyevents.h"
#include "model/desk.h"
#include "model/eventdensity.h"
#include "model/record.h"
#include "modeltest.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <ctime>
#include <thread>

using namespace sd;
using namespace sdtest;
using namespace Qt::StringLiterals;

namespace {

/// Time of this thread on a processor: what others do on the machine does not count.
class Timer {
public:
    void start() { m_start = now(); }
    double milliseconds() const { return now() - m_start; }

private:
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    double m_start = 0;
};

double megabytesOf(const QByteArray &kind)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(kind))
            return line.mid(kind.size()).simplified().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

double residentMegabytes()
{
    return megabytesOf("VmRSS:");
}

/// The most memory of its own that the program had meanwhile: pages of files, which the kernel can
/// drop, do not count.
class OwnMemory {
public:
    double most() const { return m_most - m_before; }

private:
    const double m_before = megabytesOf("RssAnon:");
    std::atomic<double> m_most = m_before;
    std::jthread m_looking{[this](const std::stop_token &stop) {
        while (!stop.stop_requested()) {
            m_most = std::max(m_most.load(), megabytesOf("RssAnon:"));
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }};
};

void print(const char *what, std::vector<double> values, const char *unit = "ms")
{
    std::ranges::sort(values);
    const size_t last = values.size() - 1;
    QTextStream(stdout) << u"  %1 %2 %3 %4 %5\n"_s.arg(QLatin1StringView(what), -44)
                               .arg(values[last / 2], 9, 'f', 3)
                               .arg(values[last * 99 / 100], 9, 'f', 3)
                               .arg(values.back(), 9, 'f', 3)
                               .arg(QLatin1StringView(unit));
}

std::vector<double> timed(int rounds, auto act)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        Timer timer;
        timer.start();
        act(round);
        times.push_back(timer.milliseconds());
    }
    return times;
}

void withdrawOne(const Store &store, const Situation &situation)
{
    const size_t event = situation.events().size() / 2;
    const auto texts = readEventTexts(store, {{situation.events().claimRow[event]}});
    if (!texts)
        qFatal("%s", qPrintable(texts.error().what));
    Edit edit{.note = u"bench"_s};
    addTo(edit, recordOfEvent(situation, event, texts->front()), true);
    const Editing editing{
        .author = u"bench"_s, .programVersion = {}, .now = QDateTime::currentDateTimeUtc()};
    if (const auto done = applyEdit(store, edit, editing); !done)
        qFatal("%s", qPrintable(done.error().what));
}

void measure(int count)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"many.sitdesk"_s);
    QFile::copy(bundledStorePath(), path);
    const auto checked = std::make_shared<const CheckedFiles>(folder.filePath(u"cache"_s));
    auto store = Store::open(path, Store::Access::ReadWrite, migrations(), checked);
    if (const auto added = addManyEvents(store->database(), count, 1); !added)
        qFatal("%s", qPrintable(added.error().what));
    QTextStream(stdout) << count << " events: median, 99th of 100, most; time on the processor\n";
    const double before = residentMegabytes();
    SituationPtr situation;
    Timer timer;
    const auto load = [&](const Snapshot *earlier = nullptr) {
        const OwnMemory memory;
        timer.start();
        auto snapshot = loadSnapshot(*store, earlier);
        if (!snapshot)
            qFatal("%s", qPrintable(snapshot.error().what));
        print("read the store", {timer.milliseconds()});
        timer.start();
        situation = Situation::build(std::move(*snapshot));
        print("index it", {timer.milliseconds()});
        print("most memory of its own meanwhile", {memory.most()}, "MB");
    };
    load();
    timer.start();
    situation->writeColumns(store->columnsPath());
    print("write the columns", {timer.milliseconds()});
    situation.reset();
    QTextStream(stdout) << "  the same, columns mapped:\n";
    load();
    withdrawOne(*store, *situation);
    QTextStream(stdout) << "  after an edit of one event:\n";
    load(&situation->snapshot());
    print("add all up", timed(5, [&](int) { (void)EventSums(*situation, -1); }));
    Desk desk;
    print("give it to the models", timed(1, [&](int) { desk.setSituation(situation); }));
    print("resident for it", {residentMegabytes() - before}, "MB");
    Clock &clock = *desk.clock();
    Filter &filter = *desk.filter();
    const auto step = [&clock](int round) { clock.stepDays(round / 1000 % 2 ? -1 : 1); };
    clock.setDate(QDate(2016, 1, 1));
    print("tick, one day", timed(4000, step));
    clock.knowThatDay();
    print("tick, as known on that day", timed(200, step));
    clock.knowNow();
    clock.setDate(QDate(2024, 11, 25));
    const auto back = [](int round) { return round / 13 % 2 ? -1 : 1; };
    const auto war = [&](int round) { clock.stepDays(back(round)); };
    print("tick, one day of the war", timed(1300, war));
    Comparison &other = *desk.comparison();
    other.compareDate(QDate(2024, 12, 1));
    print("the same, beside another day", timed(1300, war));
    print("step of that day", timed(1300, [&](int round) { other.stepDays(back(round)); }));
    other.compareKnown(QDate(2024, 12, 1));
    print("the same, beside what was known", timed(1300, war));
    other.compareClaimant(situation->claimants().front().name);
    print("the same, beside what one tells", timed(1300, war));
    desk.changes()->setActive(true);
    print("the same, with the table of what differs", timed(260, war));
    desk.changes()->setActive(false);
    other.stop();
    clock.setDate(QDate(2016, 1, 1));
    clock.knowThatDay();
    const QString toll = filter.count();
    for (size_t reporter = 0; reporter < situation->reporters().size(); ++reporter) {
        filter.setCount(situation->reporterName(int(reporter)));
        print("the same, and the dead of incidents", timed(200, step));
    }
    filter.setCount(toll);
    clock.knowNow();
    EventDensity density(*desk.shownEvents());
    density.setGrid(QRectF(0.59, 0.38, 0.04, 0.025), {1280, 800});
    Day day = dayOf(QDate(2016, 1, 1));
    for (const int length : {0, 29, 364}) {
        density.show({day - length, day}, knownNow);
        print(qPrintable(u"density, step of a day, %1 days shown"_s.arg(length + 1)),
              timed(2000, [&](int round) {
                  density.clean();
                  day += round / 500 % 2 ? -1 : 1;
                  density.show({day - length, day}, knownNow);
              }));
    }
    density.show({dayOf(QDate(2010, 1, 1)), dayOf(QDate(2026, 1, 1))}, knownNow);
    print("density of all days on a new grid", timed(20, [&](int round) {
              density.setGrid(QRectF(0.59 + round * 1e-4, 0.38, 0.04, 0.025), {1280, 800});
          }));
    print("nearest of all days", timed(200, [&](int round) {
              const auto row = size_t(round * 37) % situation->events().size();
              density.nearest(toWorld(situation->events().position(row)), 0.04 / 1280 * 12);
          }));
    const QStringList words = wordsOf<Category>();
    print("filter: one category",
          timed(20, [&](int round) { filter.showOnly(words[round % 13]); }));
    filter.reset();
    print("filter: a faction", timed(20, [&](int round) {
              filter.setFaction(situation->factions()[size_t(round) % 20].id.value);
          }));
    filter.reset();
    print("filter: an extent",
          timed(20, [&](int round) { filter.setExtent(34, 36 + 0.01 * round, 36, 39); }));
    filter.reset();
    print("filter: an extent that all pass",
          timed(20, [&](int round) { filter.setExtent(-80, -179, 80, 170 + 0.01 * round); }));
    filter.reset();
    print("filter: one category, then none", timed(20, [&](int round) {
              filter.showOnly(words[round % 13]);
              filter.reset();
          }));
    print("window: brushed", timed(100, [&](int round) {
              filter.setWindow(QDate(2013, 1, 1), QDate(2013, 6, 1).addDays(round));
          }));
    filter.clearWindow();
    std::vector<qint64> found;
    for (int i = 0; i < count; i += 3)
        found.push_back(i);
    filter.setText(u"x"_s);
    print("a third found by text", timed(1, [&](int) { filter.setMatches(u"x"_s, found); }));
    filter.reset();
    print("list by killed", timed(2, [&](int round) {
              desk.events()->sortBy(EventModel::Column::Killed, round == 0);
          }));
    desk.events()->sortBy(EventModel::Column::Time, false);
    std::vector<qint32> page(situation->events().claimRow.begin(),
                             situation->events().claimRow.begin() + 256);
    print("256 texts", timed(20, [&](int) { (void)readEventTexts(*store, page); }));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList counts = QCoreApplication::arguments().mid(1);
    for (const QString &count : counts.isEmpty() ? QStringList{u"100000"_s} : counts)
        measure(count.toInt());
    return 0;
}
