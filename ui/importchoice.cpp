// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importchoice.h"

#include "db/import/columnvalues.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr int mostValues = 60;
constexpr qsizetype longestExample = 60;

} // namespace

ImportChoice::~ImportChoice()
{
    m_pool.waitForDone();
}

void ImportChoice::look(const QString &path)
{
    m_path = path;
    m_known = {};
    m_header.reset();
    m_mapping = {};
    m_isMapped = false;
    m_detected = {};
    lookAgain();
}

void ImportChoice::lookAgain()
{
    const int generation = ++m_generation;
    ++m_looks;
    emit changed();
    m_pool.start([this, generation, path = m_path, known = m_known] {
        Result<Seen> seen = lookAt(path, known);
        QMetaObject::invokeMethod(
            this,
            [this, generation, seen = std::move(seen)] {
                --m_looks;
                if (generation == m_generation)
                    see(seen);
            },
            Qt::QueuedConnection);
    });
}

/// On a thread of the pool.
Result<ImportChoice::Seen> ImportChoice::lookAt(const QString &path, const Known &known)
{
    auto detected = detect(path, known);
    if (!detected)
        return std::unexpected(detected.error());
    const QString column = guessMapping(*detected).columns.value(EventField::Category);
    return Seen{*detected, valuesOf(path, *detected, column)};
}

QStringList ImportChoice::valuesOf(const QString &path, const Detected &detected,
                                   const QString &column)
{
    const qsizetype at = detected.columns.indexOf(column);
    if (column.isEmpty() || at < 0)
        return {};
    return columnValues(path, detected, int(at), mostValues).value_or(QStringList());
}

void ImportChoice::lookAtValues()
{
    const int generation = ++m_generation;
    const QString column = m_mapping.columns.value(EventField::Category);
    ++m_looks;
    m_pool.start([this, generation, path = m_path, detected = m_detected, column] {
        const QStringList values = valuesOf(path, detected, column);
        QMetaObject::invokeMethod(
            this,
            [this, generation, values] {
                --m_looks;
                if (generation == m_generation) {
                    m_values = values;
                    guessCategories();
                }
                emit changed();
            },
            Qt::QueuedConnection);
    });
}

void ImportChoice::see(const Result<Seen> &seen)
{
    if (!seen) {
        emit changed();
        emit lookFailed(seen.error());
        return;
    }
    const bool isSame = m_detected.columns == seen->detected.columns;
    m_detected = seen->detected;
    if (!m_known.format)
        m_ownFormat = m_detected.format;
    applyHeader();
    if (!m_isMapped || !isSame) {
        const QString source = m_mapping.sourceName;
        m_mapping = guessMapping(m_detected);
        m_mapping.sourceName = source;
        m_values = seen->values;
        guessCategories();
    }
    emit changed();
    emit looked();
}

/// The user knows better whether the first row names the columns.
void ImportChoice::applyHeader()
{
    if (!m_header || *m_header == m_detected.hasHeader)
        return;
    m_detected.hasHeader = *m_header;
    if (*m_header) {
        if (m_detected.preview.empty())
            return;
        m_detected.columns = m_detected.preview.front();
        m_detected.preview.erase(m_detected.preview.begin());
    } else {
        m_detected.preview.insert(m_detected.preview.begin(), m_detected.columns);
        for (qsizetype i = 0; i < m_detected.columns.size(); ++i)
            m_detected.columns[i] = QString::number(i + 1);
    }
}

/// By the words in the values, all of them, not only those of the preview.
void ImportChoice::guessCategories()
{
    Detected values;
    values.columns = {u"category"_s};
    for (const QString &value : std::as_const(m_values))
        values.preview.push_back({value});
    const auto guessed = guessMapping(values).categories;
    for (const auto &[value, category] : guessed.asKeyValueRange()) {
        if (!m_mapping.categories.contains(value))
            m_mapping.categories.insert(value, category);
    }
}

std::optional<Mapping> ImportChoice::mapping() const
{
    return isKnownLayout() ? std::nullopt : std::optional(m_mapping);
}

void ImportChoice::setMapping(const Mapping &mapping)
{
    m_mapping = mapping;
    m_isMapped = true;
    lookAtValues();
    emit changed();
}

void ImportChoice::setColumn(const QString &field, const QString &column)
{
    const auto known = fromWord<EventField>(field);
    if (!known || m_mapping.columns.value(*known) == column)
        return;
    m_isMapped = true;
    if (column.isEmpty())
        m_mapping.columns.remove(*known);
    else
        m_mapping.columns.insert(*known, column);
    if (*known == EventField::Category) {
        m_mapping.categories.clear();
        m_values.clear();
        lookAtValues();
    }
    emit changed();
}

void ImportChoice::setCategory(const QString &value, const QString &category)
{
    if (const auto known = fromWord<Category>(category)) {
        m_isMapped = true;
        m_mapping.categories.insert(value, *known);
        emit changed();
    }
}

QString ImportChoice::format() const
{
    return toWord(m_detected.format);
}

void ImportChoice::setFormat(const QString &format)
{
    const auto known = fromWord<ImportFormat>(format);
    if (!known || *known == m_detected.format)
        return;
    m_known.format = known;
    lookAgain();
}

QString ImportChoice::ownFormat() const
{
    return toWord(m_ownFormat);
}

bool ImportChoice::isKnownLayout() const
{
    return m_detected.format == ImportFormat::Acled || m_detected.format == ImportFormat::UcdpGed
        || m_detected.format == ImportFormat::Dataset;
}

QString ImportChoice::encoding() const
{
    return m_detected.encodingIsOpen ? QString() : toWord(m_detected.encoding);
}

void ImportChoice::setEncoding(const QString &encoding)
{
    m_known.encoding = fromWord<Encoding>(encoding);
    lookAgain();
}

void ImportChoice::setSeparator(const QString &separator)
{
    if (separator.size() != 1)
        return;
    m_known.separator = separator.front().toLatin1();
    lookAgain();
}

void ImportChoice::setDecimalComma(bool comma)
{
    m_known.decimalComma = comma;
    lookAgain();
}

QString ImportChoice::dayOrder() const
{
    return m_detected.dayOrderIsOpen ? QString() : toWord(m_detected.dayOrder);
}

void ImportChoice::setDayOrder(const QString &order)
{
    m_known.dayOrder = fromWord<DayOrder>(order);
    lookAgain();
}

void ImportChoice::setHasHeader(bool header)
{
    m_header = header;
    m_isMapped = false;
    lookAgain();
}

void ImportChoice::setLayer(const QString &layer)
{
    m_known.layer = layer;
    lookAgain();
}

QVariantList ImportChoice::preview() const
{
    QVariantList rows;
    for (const QStringList &row : m_detected.preview)
        rows.append(QVariant(row));
    return rows;
}

QVariantList ImportChoice::fields() const
{
    QVariantList list;
    for (const QString &word : wordsOf<EventField>()) {
        const QString column = m_mapping.columns.value(*fromWord<EventField>(word));
        const qsizetype at = m_detected.columns.indexOf(column);
        QString example;
        for (const QStringList &row : m_detected.preview) {
            if (example = row.value(at).simplified(); !example.isEmpty())
                break;
        }
        list.append(QVariantMap{
            {u"key"_s, word}, {u"column"_s, column}, {u"example"_s, example.left(longestExample)}});
    }
    return list;
}

QVariantList ImportChoice::categories() const
{
    QVariantList list;
    for (const QString &value : m_values) {
        const auto said = m_mapping.categories.constFind(value);
        const auto category = said != m_mapping.categories.cend() ? std::optional(*said)
                                                                  : fromWord<Category>(value);
        list.append(QVariantMap{
            {u"value"_s, value},
            {u"category"_s, toWord(category.value_or(m_mapping.otherCategory))},
            {u"said"_s, category.has_value()},
        });
    }
    return list;
}

QString ImportChoice::otherCategory() const
{
    return toWord(m_mapping.otherCategory);
}

void ImportChoice::setOtherCategory(const QString &category)
{
    m_isMapped = true;
    m_mapping.otherCategory = fromWord<Category>(category).value_or(Category::Context);
    emit changed();
}

QStringList ImportChoice::categoryWords() const
{
    return wordsOf<Category>();
}

void ImportChoice::setSourceName(const QString &name)
{
    m_mapping.sourceName = name.trimmed();
    emit changed();
}

QString ImportChoice::missing() const
{
    if (m_detected.columns.isEmpty())
        return {};
    if (m_detected.encodingIsOpen)
        return tr("Say which encoding the text has.");
    if (m_detected.dayOrderIsOpen)
        return tr("Say whether the day or the month comes first in dates.");
    return isKnownLayout() ? QString() : missingIn(m_mapping, m_detected.columns);
}

} // namespace sd
