// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recordtable.h"

#include "db/fold.h"
#include "model/shownevents.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

using Type = RecordField::Type;

QStringList partsOf(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u';')) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts += trimmed;
    }
    return parts;
}

/// A cell of a spreadsheet has neither tabs nor line ends.
QString oneLine(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').remove(u'\r');
}

const RecordField &columnOf(RecordKind kind, int column)
{
    return fieldsOf(kind)[size_t(column)];
}

} // namespace

RecordTable::RecordTable(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RecordTable::show(SituationPtr situation, RecordKind kind, const ShownEvents *shown,
                       const EventTexts *texts)
{
    beginResetModel();
    if (m_texts)
        disconnect(m_texts, nullptr, this, nullptr);
    m_situation = std::move(situation);
    m_kind = kind;
    m_texts = texts;
    m_changed.clear();
    m_faults.clear();
    m_lastItem = -1;
    m_sortColumn = -1;
    m_all.clear();
    if (m_situation && kind == RecordKind::Event && shown) {
        const auto rows = shown->startingOn(shown->window());
        m_all.assign(rows.begin(), rows.end());
        std::ranges::sort(m_all);
    } else if (m_situation) {
        const auto size = [&]() -> size_t {
            switch (kind) {
            case RecordKind::Control:
                return m_situation->control().size();
            case RecordKind::Casualty:
                return m_situation->casualties().size();
            case RecordKind::Route:
                return m_situation->routeStatus().size();
            case RecordKind::Statement:
                return m_situation->statements().size();
            case RecordKind::Source:
                return m_situation->sources().size();
            case RecordKind::Faction:
                return m_situation->factions().size();
            case RecordKind::Place:
                return m_situation->places().size();
            case RecordKind::Event:
                break;
            }
            return 0;
        }();
        m_all.resize(size);
        std::ranges::iota(m_all, 0);
    }
    m_words.clear();
    m_rows = m_all;
    endResetModel();
    if (m_texts)
        connect(m_texts, &EventTexts::arrived, this, &RecordTable::textsArrived);
    emit changesChanged();
}

std::optional<Record> RecordTable::recordAt(qint32 item) const
{
    if (item == m_lastItem)
        return m_lastRecord;
    const auto i = size_t(item);
    std::optional<Record> record;
    switch (m_kind) {
    case RecordKind::Control:
        record = m_situation->control()[i];
        break;
    case RecordKind::Casualty:
        record = m_situation->casualties()[i];
        break;
    case RecordKind::Route:
        record = m_situation->routeStatus()[i];
        break;
    case RecordKind::Statement:
        record = m_situation->statements()[i];
        break;
    case RecordKind::Source:
        record = m_situation->sources()[i];
        break;
    case RecordKind::Faction:
        record = recordOf(*m_situation, m_kind, m_situation->factions()[i].id.value);
        break;
    case RecordKind::Place:
        record = recordOf(*m_situation, m_kind, m_situation->places()[i].id.value);
        break;
    case RecordKind::Event:
        if (const EventText *text = m_texts->at(i))
            record = recordOfEvent(*m_situation, i, *text);
        else
            return {}; // on its way: not remembered
        break;
    }
    m_lastItem = item;
    m_lastRecord = record;
    return record;
}

QString RecordTable::storedText(qint32 item, int column) const
{
    const auto record = recordAt(item);
    return record ? textOf(*record, columnOf(m_kind, column).name) : QString();
}

QString RecordTable::textAt(qint32 item, int column) const
{
    const auto changed = m_changed.find({item, column});
    return changed == m_changed.end() ? storedText(item, column) : changed->second;
}

std::pair<QString, QString> RecordTable::namesFor(const RecordField &field,
                                                  const QString &text) const
{
    QStringList en;
    QStringList ar;
    const auto add = [&](const QString &nameEn, const QString &nameAr) {
        en += nameEn;
        ar += nameAr.isEmpty() ? nameEn : nameAr;
    };
    for (const QString &id : partsOf(text)) {
        switch (field.type) {
        case Type::PlaceRef:
            if (const int row = m_situation->placeRow({id}); row >= 0)
                add(m_situation->places()[size_t(row)].nameEn,
                    m_situation->places()[size_t(row)].nameAr);
            break;
        case Type::FactionRef:
        case Type::FactionRefs:
            if (const int row = m_situation->factionRow({id}); row >= 0)
                add(m_situation->factions()[size_t(row)].nameEn,
                    m_situation->factions()[size_t(row)].nameAr);
            break;
        case Type::SourceRef:
        case Type::SourceRefs:
            if (const int row = m_situation->sourceRow({id}); row >= 0)
                add(m_situation->sources()[size_t(row)].publisher, {});
            break;
        case Type::RouteRef: {
            const auto route = std::ranges::find(m_situation->routes(), RouteId{id}, &Route::id);
            if (route != m_situation->routes().end())
                add(route->nameEn, route->nameAr);
            break;
        }
        default:
            return {};
        }
    }
    return {en.join(u"; "_s), ar.join(u"; "_s)};
}

/// A name for its id, part by part; what no one thing is called stays as it was typed.
QString RecordTable::idFor(const RecordField &field, const QString &typed) const
{
    if (field.type < Type::PlaceRef)
        return typed;
    const auto idOfName = [&](const QString &name) -> QString {
        const QString wanted = fold(name);
        QStringList found;
        const auto look = [&](const auto &things, const auto &names) {
            for (const auto &thing : things) {
                if (thing.id.value == name)
                    return QStringList{name};
                for (const QString &own : names(thing)) {
                    if (!own.isEmpty() && fold(own) == wanted) {
                        found += thing.id.value;
                        break;
                    }
                }
            }
            return found;
        };
        QStringList ids;
        switch (field.type) {
        case Type::PlaceRef:
            ids = look(m_situation->places(), [](const Place &place) {
                return QStringList{place.nameEn, place.nameAr} + place.aliases;
            });
            break;
        case Type::FactionRef:
        case Type::FactionRefs:
            ids = look(m_situation->factions(), [](const Faction &faction) {
                return QStringList{faction.nameEn, faction.nameAr, faction.shortName}
                     + faction.aliases;
            });
            break;
        case Type::RouteRef:
            ids = look(m_situation->routes(),
                       [](const Route &route) { return QStringList{route.nameEn, route.nameAr}; });
            break;
        default:
            ids = look(m_situation->sources(),
                       [](const Source &source) { return QStringList{source.publisher}; });
            break;
        }
        return ids.size() == 1 ? ids.front() : name;
    };
    QStringList ids;
    for (const QString &part : partsOf(typed))
        ids += idOfName(part);
    return ids.join(u"; "_s);
}

bool RecordTable::put(int row, int column, const QString &text)
{
    const qint32 item = m_rows[size_t(row)];
    if (m_kind == RecordKind::Event && !recordAt(item))
        return false; // its words are not there yet
    const QString value = idFor(columnOf(m_kind, column), text);
    if (value == textAt(item, column))
        return false;
    if (value == storedText(item, column))
        m_changed.erase({item, column});
    else
        m_changed[{item, column}] = value;
    m_faults.erase({item, column});
    return true;
}

bool RecordTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::EditRole && role != TextRole)
        || !put(index.row(), index.column(), value.toString()))
        return false;
    emit dataChanged(index, index);
    emit changesChanged();
    return true;
}

QString RecordTable::copy(int top, int left, int bottom, int right) const
{
    QStringList lines;
    for (int row = std::max(0, top); row <= std::min(bottom, rowCount() - 1); ++row) {
        QStringList cells;
        for (int column = std::max(0, left); column <= std::min(right, columnCount() - 1); ++column)
            cells += oneLine(textAt(m_rows[size_t(row)], column));
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

int RecordTable::paste(int top, int left, int bottom, int right, const QString &text)
{
    QString clean = text;
    clean.remove(u'\r');
    if (clean.endsWith(u'\n'))
        clean.chop(1);
    const QStringList lines = clean.split(u'\n');
    const bool isOne = lines.size() == 1 && !clean.contains(u'\t');
    const int lastRow = std::min(rowCount() - 1, isOne ? bottom : top + int(lines.size()) - 1);
    int set = 0;
    int lastColumn = left;
    for (int row = top; row <= lastRow; ++row) {
        const QStringList cells = isOne ? QStringList() : lines[row - top].split(u'\t');
        const int last = std::min(columnCount() - 1, isOne ? right : left + int(cells.size()) - 1);
        for (int column = left; column <= last; ++column)
            set += put(row, column, isOne ? clean : cells[column - left]);
        lastColumn = std::max(lastColumn, last);
    }
    if (set > 0) {
        emit dataChanged(index(top, left), index(lastRow, lastColumn));
        emit changesChanged();
    }
    return set;
}

int RecordTable::fillDown(int top, int left, int bottom, int right)
{
    int set = 0;
    for (int column = left; column <= right; ++column) {
        const QString text = textAt(m_rows[size_t(top)], column);
        for (int row = top + 1; row <= bottom; ++row)
            set += put(row, column, text);
    }
    if (set > 0) {
        emit dataChanged(index(top, left), index(bottom, right));
        emit changesChanged();
    }
    return set;
}

int RecordTable::changedRows() const
{
    int rows = 0;
    qint32 last = -1;
    for (const auto &[cell, text] : m_changed)
        rows += std::exchange(last, cell.first) != cell.first;
    return rows;
}

void RecordTable::clearChanges()
{
    m_changed.clear();
    m_faults.clear();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit changesChanged();
}

std::optional<RecordTable::Built> RecordTable::build(const ForAll &all, const QString &note)
{
    Built built{.edit = {.note = note}};
    m_faults.clear();
    for (auto cell = m_changed.begin(); cell != m_changed.end();) {
        const qint32 item = cell->first.first;
        auto record = recordAt(item);
        const auto set = [&](int column, const QString &text) {
            if (record && !setText(*record, columnOf(m_kind, column).name, text))
                m_faults[{item, column}] = tr("this cannot be read as what the column holds");
        };
        for (; cell != m_changed.end() && cell->first.first == item; ++cell)
            set(cell->first.second, cell->second);
        if (!record)
            continue;
        for (int column = 0; column < columnCount(); ++column) {
            const QString &name = columnOf(m_kind, column).name;
            if (name == u"sources"_s && !all.sources.isEmpty())
                set(column, all.sources);
            if (name == u"credibility"_s && !all.credibility.isEmpty())
                set(column, all.credibility);
        }
        addTo(built.edit, *record);
        const auto shown = std::ranges::find(m_rows, item);
        built.rows.push_back(shown == m_rows.end() ? -1 : int(shown - m_rows.begin()));
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {FaultRole});
    return m_faults.empty() ? std::optional(std::move(built)) : std::nullopt;
}

void RecordTable::markFault(const Built &built, const std::optional<EditFault> &fault)
{
    m_faults.clear();
    if (fault && fault->part != EditFault::Part::Edit && fault->index < built.rows.size()
        && built.rows[fault->index] >= 0) {
        const auto &fields = fieldsOf(m_kind);
        const auto field = std::ranges::find(fields, fault->field, &RecordField::name);
        const int column = field == fields.end() ? 0 : int(field - fields.begin());
        m_faults[{m_rows[size_t(built.rows[fault->index])], column}] = fault->what;
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {FaultRole});
}

std::pair<int, int> RecordTable::firstFault() const
{
    for (size_t row = 0; row < m_rows.size() && !m_faults.empty(); ++row) {
        const auto found = m_faults.lower_bound({m_rows[row], 0});
        if (found != m_faults.end() && found->first.first == m_rows[row])
            return {int(row), found->first.second};
    }
    return {-1, -1};
}

void RecordTable::find(const QString &words)
{
    const QString folded = fold(words);
    if (m_kind == RecordKind::Event || std::exchange(m_words, folded) == folded)
        return;
    beginResetModel();
    arrange();
    endResetModel();
}

void RecordTable::sort(int column, Qt::SortOrder order)
{
    if (m_kind == RecordKind::Event)
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

void RecordTable::arrange()
{
    const QStringList wanted = m_words.split(u' ', Qt::SkipEmptyParts);
    const auto isShown = [&](qint32 item) {
        const auto changed = m_changed.lower_bound({item, 0});
        if (wanted.isEmpty() || (changed != m_changed.end() && changed->first.first == item))
            return true;
        QString line;
        for (int column = 0; column < columnCount(); ++column) {
            const QString text = textAt(item, column);
            const auto [en, ar] = namesFor(columnOf(m_kind, column), text);
            line += fold(text + u' ' + en + u' ' + ar) + u'\n';
        }
        return std::ranges::all_of(wanted,
                                   [&](const QString &word) { return line.contains(word); });
    };
    m_rows.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_rows), isShown);
    if (m_sortColumn < 0)
        return;
    const Type type = columnOf(m_kind, m_sortColumn).type;
    const bool isNumber = type == Type::Count || type == Type::Amount;
    std::map<qint32, QString> keys;
    for (const qint32 item : m_rows)
        keys[item] = fold(textAt(item, m_sortColumn));
    std::ranges::stable_sort(m_rows, [&](qint32 a, qint32 b) {
        const QString &first = keys[m_sortOrder == Qt::AscendingOrder ? a : b];
        const QString &second = keys[m_sortOrder == Qt::AscendingOrder ? b : a];
        return isNumber ? first.toDouble() < second.toDouble() : first < second;
    });
}

void RecordTable::textsArrived(const std::vector<qint32> &events)
{
    if (m_kind != RecordKind::Event)
        return;
    m_lastItem = -1;
    for (const qint32 event : events) {
        const auto row = std::ranges::lower_bound(m_rows, event);
        if (row != m_rows.end() && *row == event) {
            const int at = int(row - m_rows.begin());
            emit dataChanged(index(at, 0), index(at, columnCount() - 1));
        }
    }
}

int RecordTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_situation ? 0 : int(fieldsOf(m_kind).size());
}

QVariant RecordTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint32 item = m_rows[size_t(index.row())];
    const RecordField &field = columnOf(m_kind, index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case TextRole:
        return textAt(item, index.column());
    case NameRole:
        return namesFor(field, textAt(item, index.column())).first;
    case NameArRole:
        return namesFor(field, textAt(item, index.column())).second;
    case ChangedRole:
        return m_changed.contains({item, index.column()});
    case FaultRole: {
        const auto fault = m_faults.find({item, index.column()});
        return fault == m_faults.end() ? QString() : fault->second;
    }
    case FieldRole:
        return field.name;
    default:
        return {};
    }
}

Qt::ItemFlags RecordTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags own = QAbstractTableModel::flags(index);
    return index.isValid() ? own | Qt::ItemIsEditable : own;
}

QVariant RecordTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0
        && section < columnCount())
        return columnOf(m_kind, section).name;
    return QAbstractTableModel::headerData(section, orientation, role);
}

QHash<int, QByteArray> RecordTable::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {Qt::EditRole, "edit"}, {TextRole, "cell"},
            {NameRole, "name"},           {NameArRole, "nameAr"}, {ChangedRole, "changed"},
            {FaultRole, "fault"},         {FieldRole, "field"}};
}

} // namespace sd
