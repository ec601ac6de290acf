// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/sheetsources.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// Rows in sources() with how often they are behind something.
class Behind {
public:
    explicit Behind(const Situation &situation)
        : m_situation(situation)
        , m_times(situation.sources().size())
    {
    }
    void add(const std::vector<SourceId> &ids)
    {
        for (const SourceId &id : ids) {
            if (const int row = m_situation.sourceRow(id); row >= 0)
                ++m_times[size_t(row)];
        }
    }
    void addControl(const AsOf &asOf)
    {
        for (int place = 0; place < int(m_situation.places().size()); ++place) {
            if (const int claim = m_situation.controlAt(place, asOf); claim >= 0)
                add(m_situation.control()[size_t(claim)].sources);
        }
    }
    void addRoutes(const AsOf &asOf)
    {
        for (int segment = 0; segment < int(m_situation.segments().size()); ++segment) {
            if (const int claim = m_situation.routeStateAt(segment, asOf); claim >= 0)
                add(m_situation.routeStatus()[size_t(claim)].sources);
        }
    }
    void addEvents(const std::vector<int> &events)
    {
        const auto &texts = m_situation.eventTexts();
        for (const int event : events) {
            if (!texts.empty())
                add(texts[size_t(event)].sources);
            else if (const int batch = m_situation.events().batch[size_t(event)]; batch >= 0)
                addRow(m_situation.batches()[size_t(batch)].source);
        }
    }
    void addTolls(const AsOf &asOf, const QString &count, Measure measure,
                  std::optional<VictimGroup> group)
    {
        const CasualtySeries &tolls = m_situation.tolls();
        for (size_t row = 0; row < tolls.series().size(); ++row) {
            const Series &series = tolls.series()[row];
            if (series.measure != measure || (group && series.group != *group)
                || (!count.isEmpty() && tolls.counts()[size_t(series.count)].key != count))
                continue;
            if (group) {
                if (const int claim = tolls.claimAt(int(row), asOf); claim >= 0)
                    add(m_situation.casualties()[size_t(claim)].sources);
                continue;
            }
            for (const int claim : series.claims) {
                const CasualtyClaim &toll = m_situation.casualties()[size_t(claim)];
                if (lastDayOf(toll) <= asOf.at.day() && toll.reportedOn <= asOf.knownOn
                    && asOf.admits(toll.credibility, m_situation.publishers(toll.sources)))
                    add(toll.sources);
            }
        }
    }

    QStringList texts(const SheetWords &words) const
    {
        struct Publisher {
            QString name;
            int times = 0;
            QDate first, last;
        };
        std::vector<Publisher> publishers;
        for (size_t row = 0; row < m_times.size(); ++row) {
            if (m_times[row] == 0)
                continue;
            const Source &source = m_situation.sources()[row];
            auto found = std::ranges::find(publishers, source.publisher, &Publisher::name);
            if (found == publishers.end())
                found = publishers.insert(publishers.end(), {source.publisher, 0, {}, {}});
            found->times += m_times[row];
            if (!source.publishedOn.isValid())
                continue;
            found->first = found->first.isValid() ? std::min(found->first, source.publishedOn)
                                                  : source.publishedOn;
            found->last = found->last.isValid() ? std::max(found->last, source.publishedOn)
                                                : source.publishedOn;
        }
        std::ranges::stable_sort(publishers, std::greater(), &Publisher::times);
        QStringList parts;
        for (const Publisher &publisher : publishers) {
            QString part = u"%1\u00a0%2"_s.arg(parts.size() + 1)
                               .arg(SheetWords::isolated(SheetWords::clean(publisher.name)));
            if (publisher.first.isValid()) {
                const QString from = words.day(dayOf(publisher.first));
                part += publisher.first == publisher.last
                          ? u" (%1)"_s.arg(from)
                          : u" (%1 – %2)"_s.arg(from, words.day(dayOf(publisher.last)));
            }
            parts.append(part);
        }
        return parts;
    }

private:
    void addRow(int row)
    {
        if (row >= 0)
            ++m_times[size_t(row)];
    }

    const Situation &m_situation;
    std::vector<int> m_times; // by row in sources()
};

} // namespace

QStringList sourcesOf(SheetScene &scene, const SheetWords &words, SheetSubject subject)
{
    const Situation &situation = scene.situation();
    const AsOf &asOf = scene.asOf();
    const bool all = subject == SheetSubject::Desk;
    const SheetView &view = scene.view();
    const Measure measure = fromWord<Measure>(view.measure).value_or(Measure::Killed);
    Behind behind(situation);
    if (all || subject == SheetSubject::Map) {
        behind.addControl(asOf);
        if (view.routes)
            behind.addRoutes(asOf);
        if (view.events)
            behind.addEvents(scene.dayEvents());
    }
    if (subject == SheetSubject::Factions)
        behind.addControl(asOf);
    if (all || subject == SheetSubject::Cumulative || subject == SheetSubject::Daily)
        behind.addTolls(asOf, scene.desk().toll()->count()[u"key"_s].toString(), measure, {});
    if (all || subject == SheetSubject::Claimants) {
        behind.addTolls(asOf, {}, measure,
                        fromWord<VictimGroup>(view.group).value_or(VictimGroup::Total));
    }
    if (subject == SheetSubject::Timeline) {
        std::vector<int> events;
        for (const LaneItem &item : scene.desk().timeline()->laneItems())
            events.push_back(item.event);
        behind.addEvents(events);
    }
    return behind.texts(words);
}

QString creditsText(const SheetScene &scene, const SheetWords &words)
{
    const DatasetInfo &info = scene.situation().info();
    QStringList parts;
    if (!info.licence.isEmpty()) {
        parts.append(words.of(QT_TRANSLATE_NOOP("Sheet", "%1, licence %2."))
                         .arg(SheetWords::isolated(words.name(info.titleEn, info.titleAr)),
                              SheetWords::isolated(SheetWords::clean(info.licence))));
    }
    QStringList credits; // whole, as they are owed: one text of its own direction
    for (const QString &credit : info.credits)
        credits.append(SheetWords::clean(credit) + u'.');
    if (!credits.isEmpty())
        parts.append(SheetWords::isolated(credits.join(u' ')));
    for (const QString &publisher : scene.importedFrom()) {
        parts.append(words
                         .of(QT_TRANSLATE_NOOP(
                             "Sheet", "Rows imported from %1 are in this picture; the terms "
                                      "of %1 apply to them."))
                         .arg(SheetWords::isolated(SheetWords::clean(publisher))));
    }
    return parts.join(u' ');
}

QString SourceNotes::marks(const std::vector<SourceId> &sources)
{
    QStringList numbers;
    for (const SourceId &id : sources) {
        const int row = m_situation.sourceRow(id);
        if (row < 0)
            continue;
        auto found = std::ranges::find(m_rows, row);
        if (found == m_rows.end())
            found = m_rows.insert(m_rows.end(), row);
        numbers.append(QString::number(found - m_rows.begin() + 1));
    }
    return numbers.isEmpty() ? QString() : u'[' + numbers.join(u", "_s) + u']';
}

} // namespace sd
