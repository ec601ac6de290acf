// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claimsmodel.h"

#include "model/clock.h"
#include "model/filter.h"
#include "model/inspectorsubject.h"
#include "model/rows.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

using Section = InspectorRow::Section;

ClaimsModel::ClaimsModel(Clock &clock, Filter &filter, Selection &selection, EventTexts &texts,
                         QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_filter(filter)
    , m_selection(selection)
    , m_texts(texts)
{
    connect(&texts, &EventTexts::arrived, this, [this] {
        if (m_selection.kind() == Selection::Kind::Event)
            rebuild();
    });
    connect(&clock, &Clock::ticked, this, &ClaimsModel::tick);
    connect(&filter, &Filter::questionChanged, this, &ClaimsModel::tick);
    connect(&selection, &Selection::changed, this, &ClaimsModel::rebuild);
}

void ClaimsModel::setSituation(SituationPtr situation)
{
    beginResetModel(); // rows of the old situation must not be read with the new one
    m_rows.clear();
    m_columns.clear();
    m_situation = std::move(situation);
    endResetModel();
    rebuild();
}

void ClaimsModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    rebuild();
    emit activeChanged();
}

/// The claims about what is selected, in no order.
std::vector<InspectorRow> ClaimsModel::collect() const
{
    std::vector<InspectorRow> claims;
    if (!m_situation || !m_active)
        return claims;
    const QString id = m_selection.id();
    switch (m_selection.kind()) {
    case Selection::Kind::Place:
        if (const int place = m_situation->placeRow({id}); place >= 0) {
            for (const int row : m_situation->controlOf(place))
                claims.push_back({.section = Section::Control, .index = row});
        }
        break;
    case Selection::Kind::Route:
        if (const int segment = m_situation->segmentRow(id); segment >= 0) {
            for (const int row : m_situation->routeStatesOf(segment))
                claims.push_back({.section = Section::Route, .index = row});
        }
        break;
    case Selection::Kind::Toll:
        if (const int row = m_situation->casualtyRow(id); row >= 0)
            claims = ofToll(row);
        break;
    case Selection::Kind::Event:
        claims = inspect(*m_situation, m_texts, Selection::Kind::Event, id, {}).rows;
        break;
    case Selection::Kind::Day:
        if (const auto stamp = parseStamp(id))
            claims = ofDay(stamp->from.day());
        break;
    case Selection::Kind::None:
    case Selection::Kind::Faction:
    case Selection::Kind::Statement:
        break;
    }
    return claims;
}

/// Whoever counts the same: every figure of a running count; of a day or an incident those of the
/// same days.
std::vector<InspectorRow> ClaimsModel::ofToll(int row) const
{
    const auto &tolls = m_situation->casualties();
    const CasualtyClaim &own = tolls[size_t(row)];
    std::vector<InspectorRow> claims;
    for (size_t i = 0; i < tolls.size(); ++i) {
        const CasualtyClaim &toll = tolls[i];
        if (toll.measure != own.measure || toll.group != own.group || toll.basis != own.basis)
            continue;
        const bool isSame = own.basis == Basis::Cumulative
                         || (lastDayOf(toll) == lastDayOf(own)
                             && (own.basis == Basis::Daily || toll.placeText == own.placeText));
        if (isSame)
            claims.push_back({.section = Section::Toll, .index = int(i)});
    }
    return claims;
}

/// Control and roads from that day on, and figures up to it.
std::vector<InspectorRow> ClaimsModel::ofDay(Day day) const
{
    std::vector<InspectorRow> claims;
    const auto add = [&](Section section, const auto &all, auto dayOfClaim) {
        for (size_t i = 0; i < all.size(); ++i) {
            if (dayOfClaim(all[i]) == day)
                claims.push_back({.section = section, .index = int(i), .namesPlace = true});
        }
    };
    const auto begin = [](const Claim &claim) { return claim.validFrom.from.day(); };
    add(Section::Control, m_situation->control(), begin);
    add(Section::Route, m_situation->routeStatus(), begin);
    add(Section::Toll, m_situation->casualties(), lastDayOf);
    return claims;
}

/// The columns a claim belongs into: of its count, or of each publisher it names.
std::vector<ClaimsModel::Column> ClaimsModel::columnsOf(const InspectorRow &claim) const
{
    if (claim.section == Section::Toll) {
        const int series = m_situation->tolls().seriesOf(claim.index);
        if (series >= 0 && m_selection.kind() == Selection::Kind::Toll) {
            const auto &tolls = m_situation->tolls();
            const Count &count = tolls.counts()[size_t(tolls.series()[size_t(series)].count)];
            return {{.key = count.key,
                     .name = count.claimant,
                     .scope = count.scope,
                     .from = dateOf(count.from)}};
        }
        const QString claimant = m_situation->casualties()[size_t(claim.index)].claimant;
        return {{.key = claimant, .name = claimant}};
    }
    std::vector<Column> columns;
    for (const QString &name :
         m_situation->publishers(claimOf(*m_situation, m_texts, claim)->sources))
        columns.push_back({.key = name, .name = name});
    if (columns.empty())
        columns.push_back({});
    return columns;
}

bool ClaimsModel::isOwn(const InspectorRow &claim) const
{
    const bool isOne = m_selection.kind() == Selection::Kind::Toll
                    || m_selection.kind() == Selection::Kind::Event;
    return isOne && textOf(*m_situation, m_texts, claim).subjectId == m_selection.id();
}

/// Its subject is -1 where there is none.
ClaimsModel::Question ClaimsModel::questionOf(const InspectorRow &claim) const
{
    const auto index = size_t(claim.index);
    Question question{.section = claim.section};
    if (claim.section == Section::Control) {
        question.subject = m_situation->placeRow(m_situation->control()[index].place);
    } else if (claim.section == Section::Route) {
        const RouteClaim &route = m_situation->routeStatus()[index];
        question.subject = m_situation->segmentRow(
            Situation::segmentName(route.route, route.from, route.to));
    } else if (claim.section == Section::Toll) {
        question.subject = m_situation->tolls().seriesOf(claim.index);
    }
    return question;
}

std::span<const int> ClaimsModel::claimsOn(const Question &question) const
{
    if (question.section == Section::Control)
        return m_situation->controlOf(question.subject);
    if (question.section == Section::Route)
        return m_situation->routeStatesOf(question.subject);
    return m_situation->tolls().series()[size_t(question.subject)].claims;
}

std::vector<Verdict> ClaimsModel::verdictsOn(const Question &question, const AsOf &asOf) const
{
    if (question.section == Section::Control)
        return verdictsOnPlace(*m_situation, question.subject, asOf);
    if (question.section == Section::Route)
        return verdictsOnSegment(*m_situation, question.subject, asOf);
    return verdictsInSeries(*m_situation, question.subject, asOf);
}

void ClaimsModel::rebuild()
{
    if (!m_active && m_rows.empty())
        return;
    beginResetModel();
    m_rows.clear();
    m_columns.clear();
    std::map<QString, int> known;
    for (const InspectorRow &claim : collect()) {
        for (Column &column : columnsOf(claim)) {
            const auto [at, isNew] = known.try_emplace(column.key, int(m_columns.size()));
            if (isNew)
                m_columns.push_back(std::move(column));
            Column &into = m_columns[size_t(at->second)];
            ++into.claims;
            into.hasOwn |= isOwn(claim);
            m_rows.push_back({.claim = claim, .column = at->second});
        }
    }

    // whose claim was selected comes first, then who said most
    std::vector<int> order(m_columns.size());
    std::ranges::generate(order, [next = 0]() mutable { return next++; });
    std::ranges::sort(order, {}, [this](int i) {
        const Column &column = m_columns[size_t(i)];
        return std::tuple(!column.hasOwn, -column.claims, column.name, column.key);
    });
    std::vector<Column> ordered;
    std::vector<int> place(m_columns.size());
    for (size_t i = 0; i < order.size(); ++i) {
        place[size_t(order[i])] = int(i);
        ordered.push_back(std::move(m_columns[size_t(order[i])]));
    }
    m_columns = std::move(ordered);
    for (Row &row : m_rows)
        row.column = place[size_t(row.column)];
    std::ranges::sort(m_rows, {}, [this](const Row &row) {
        const Claim claim = *claimOf(*m_situation, m_texts, row.claim);
        const Stamp from = row.claim.section == Section::Toll && claim.validTo ? *claim.validTo
                                                                               : claim.validFrom;
        return std::tuple(row.column, from, claim.reportedOn, row.claim.section, row.claim.index);
    });
    ask();
    judge();
    endResetModel();
    emit columnsChanged();
    emit standingChanged();
}

/// Which question each row answers, and what its claimant said before.
void ClaimsModel::ask()
{
    m_questions.clear();
    std::map<Question, int> known;
    std::map<std::pair<int, int>, int> last; // by column and question
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        const Question question = questionOf(row.claim);
        if (question.subject < 0)
            continue;
        const auto [number, isNew] = known.try_emplace(question, int(m_questions.size()));
        if (isNew)
            m_questions.push_back(question);
        row.question = number->second;
        const std::span<const int> claims = claimsOn(question);
        row.position = int(std::ranges::find(claims, row.claim.index) - claims.begin());
        const auto [at, isFirst] = last.try_emplace({row.column, row.question}, int(i));
        if (!isFirst)
            row.before = std::exchange(at->second, int(i));
    }
}

void ClaimsModel::judge()
{
    const AsOf asOf = m_filter.applyTo(m_clock.asOf());
    std::vector<std::vector<Verdict>> found;
    found.reserve(m_questions.size());
    for (const Question &question : m_questions)
        found.push_back(verdictsOn(question, asOf));
    for (Row &row : m_rows) {
        if (row.question >= 0) {
            row.verdict = found[size_t(row.question)][size_t(row.position)];
        } else {
            const Claim claim = *claimOf(*m_situation, m_texts, row.claim);
            row.verdict = {.stands = false,
                           .step = admission(*m_situation, claim, claim.validFrom.from, asOf)};
        }
    }
}

void ClaimsModel::tick()
{
    if (m_rows.empty())
        return;
    std::vector<Verdict> before;
    before.reserve(m_rows.size());
    for (const Row &row : m_rows)
        before.push_back(row.verdict);
    judge();
    RowChanges changes;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Verdict &now = m_rows[i].verdict;
        quint32 roles = now.stands != before[i].stands ? roleBit(StandsRole) : 0;
        roles |= now.counts() != before[i].counts() ? roleBit(CountsRole) : 0;
        roles |= now.step != before[i].step ? roleBit(StepRole) : 0;
        changes.add(int(i), roles);
    }
    if (changes.isEmpty())
        return;
    changes.emitFrom(*this);
    emit standingChanged();
}

QVariantList ClaimsModel::columns() const
{
    QVariantList list;
    for (const Column &column : m_columns) {
        list.append(QVariantMap{{u"name"_s, column.name},
                                {u"scope"_s, column.scope},
                                {u"from"_s, column.from},
                                {u"claims"_s, column.claims}});
    }
    return list;
}

int ClaimsModel::standing() const
{
    const auto found = std::ranges::find_if(m_rows,
                                            [](const Row &row) { return row.verdict.stands; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QVariantMap ClaimsModel::get(int row) const
{
    return rowAsMap(*this, row);
}

bool ClaimsModel::isTied(const Row &row) const
{
    if (row.question < 0)
        return false;
    const auto isTiedIn = [&](const auto &claims) {
        const Claim &own = claims[size_t(row.claim.index)];
        return std::ranges::any_of(claimsOn(m_questions[size_t(row.question)]), [&](int index) {
            const Claim &other = claims[size_t(index)];
            return index != row.claim.index && other.validFrom == own.validFrom
                && other.reportedOn == own.reportedOn;
        });
    };
    if (row.claim.section == Section::Control)
        return isTiedIn(m_situation->control());
    return row.claim.section == Section::Route && isTiedIn(m_situation->routeStatus());
}

/// In the column of a publisher the sources are his; whom else the claim names is another role.
QVariantList ClaimsModel::ownSources(const Row &row, const Claim &claim) const
{
    QVariantList sources = sourcesOf(*m_situation, claim.sources);
    if (row.claim.section != Section::Toll) {
        const QString name = m_columns[size_t(row.column)].name;
        sources.removeIf([&name](const QVariant &source) {
            return source.toMap()[u"publisher"_s].toString() != name;
        });
    }
    return sources;
}

QVariantList ClaimsModel::changedIn(const Row &row) const
{
    QVariantList changed;
    if (row.before < 0)
        return changed;
    const InspectorRow &earlier = m_rows[size_t(row.before)].claim;
    const InspectorText before = textOf(*m_situation, m_texts, earlier);
    const InspectorText after = textOf(*m_situation, m_texts, row.claim);
    const auto add = [&](const char *what, const QString &a, const QString &b, const QString &aAr,
                         const QString &bAr) {
        if (a != b) {
            changed.append(QVariantMap{{u"what"_s, QString::fromLatin1(what)},
                                       {u"before"_s, a},
                                       {u"beforeAr"_s, aAr},
                                       {u"after"_s, b},
                                       {u"afterAr"_s, bAr}});
        }
    };
    if (row.claim.section == Section::Toll)
        add("figure", before.figure, after.figure, before.figure, after.figure);
    else
        add("controller", before.headlineEn, after.headlineEn, before.headlineAr, after.headlineAr);
    if (row.claim.section != Section::Toll)
        add("status", before.status, after.status, before.status, after.status);
    const QString from = QString::number(claimOf(*m_situation, m_texts, earlier)->credibility);
    const QString to = QString::number(claimOf(*m_situation, m_texts, row.claim)->credibility);
    add("grade", from, to, from, to);
    return changed;
}

QVariant ClaimsModel::figure(const InspectorRow &claim,
                             std::optional<int> CasualtyClaim::*bound) const
{
    if (claim.section != Section::Toll)
        return -1;
    return (m_situation->casualties()[size_t(claim.index)].*bound).value_or(-1);
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const bool isGround = row.claim.section == Section::Control
                       || row.claim.section == Section::Route;
    switch (role) {
    case ColumnRole:
        return row.column;
    case SectionRole:
        return toWord(row.claim.section);
    case HeadlineRole:
        return textOf(*m_situation, m_texts, row.claim).headline;
    case Qt::DisplayRole:
    case HeadlineEnRole:
        return textOf(*m_situation, m_texts, row.claim).headlineEn;
    case HeadlineArRole:
        return textOf(*m_situation, m_texts, row.claim).headlineAr;
    case StatusRole:
        return textOf(*m_situation, m_texts, row.claim).status;
    case LowRole:
        return figure(row.claim, &CasualtyClaim::low);
    case BestRole:
        return figure(row.claim, &CasualtyClaim::best);
    case HighRole:
        return figure(row.claim, &CasualtyClaim::high);
    case CountedRole: {
        if (row.claim.section != Section::Toll)
            return QStringList();
        const CasualtyClaim &toll = m_situation->casualties()[size_t(row.claim.index)];
        return QStringList{toWord(toll.measure), toWord(toll.group)};
    }
    case FirstRole:
        return row.before < 0;
    case ChangedRole:
        return changedIn(row);
    case OwnRole:
        return isOwn(row.claim);
    case DecidesRole:
        return isGround;
    case TiedRole:
        return isTied(row);
    case SubjectKindRole:
        return int(subjectKindOf(row.claim.section));
    case SubjectIdRole:
        return textOf(*m_situation, m_texts, row.claim).subjectId;
    case StandsRole:
        return row.verdict.stands;
    case CountsRole:
        return row.verdict.counts();
    case StepRole:
        return toWord(row.verdict.step);
    default:
        break;
    }
    const Claim claim = *claimOf(*m_situation, m_texts, row.claim);
    switch (role) {
    case WhenRole:
        return toText(claim.validFrom);
    case UntilRole:
        return claim.validTo ? toText(*claim.validTo) : QString();
    case ReportedOnRole:
        return dateOf(claim.reportedOn);
    case CredibilityRole:
        return int(claim.credibility);
    case NoteRole:
        return claim.note;
    case SourcesRole:
        return ownSources(row, claim);
    case AlsoRole: {
        QStringList also = row.claim.section == Section::Toll
                             ? QStringList()
                             : m_situation->publishers(claim.sources);
        also.removeAll(m_columns[size_t(row.column)].name);
        return also;
    }
    case VersionRole:
        return claim.version;
    case UidRole:
        return QString::fromLatin1(claim.uid.toHex());
    case PinRole:
        return pinOn(*m_situation, claim.uid);
    default:
        return {};
    }
}

QHash<int, QByteArray> ClaimsModel::roleNames() const
{
    return {
        {ColumnRole, "column"},
        {SectionRole, "section"},
        {HeadlineRole, "headline"},
        {HeadlineEnRole, "headlineEn"},
        {HeadlineArRole, "headlineAr"},
        {StatusRole, "status"},
        {LowRole, "low"},
        {BestRole, "best"},
        {HighRole, "high"},
        {CountedRole, "counted"},
        {WhenRole, "when"},
        {UntilRole, "until"},
        {ReportedOnRole, "reportedOn"},
        {CredibilityRole, "credibility"},
        {NoteRole, "note"},
        {SourcesRole, "sources"},
        {AlsoRole, "also"},
        {VersionRole, "version"},
        {FirstRole, "first"},
        {ChangedRole, "changed"},
        {OwnRole, "own"},
        {UidRole, "uid"},
        {DecidesRole, "decides"},
        {TiedRole, "tied"},
        {PinRole, "pin"},
        {SubjectKindRole, "subjectKind"},
        {SubjectIdRole, "subjectId"},
        {StandsRole, "stands"},
        {CountsRole, "counts"},
        {StepRole, "step"},
    };
}

} // namespace sd
