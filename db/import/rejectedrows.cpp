// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/rejectedrows.h"

#include "db/import/importtext.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr size_t mostInMemory = 500;

/// Header cells and quoted values may hold line breaks; here a row is a line.
QString withoutBreaks(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

QByteArray csvLine(const RejectedRow &row)
{
    const QStringList cells{QString::number(row.line), csvCell(withoutBreaks(row.column)),
                            csvCell(withoutBreaks(row.reason))};
    return cells.join(u',').toUtf8() + "\r\n";
}

Error cannotWrite(const QString &path, const QString &why)
{
    return {.code = ErrorCode::NoPermission,
            .what = ImportText::tr("the file cannot be written: %1").arg(why),
            .where = {.file = path},
            .hint = ImportText::tr("choose another folder")};
}

} // namespace

QString csvCell(const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()))
        cell.prepend(u'\'');
    if (!cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n')
        && !cell.contains(u'\r')) {
        return cell;
    }
    return u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
}

void RejectedRows::add(const std::vector<RejectedRow> &rows)
{
    for (const RejectedRow &row : rows) {
        ++m_count;
        if (m_first.size() < mostInMemory)
            m_first.push_back(row);
        else
            spill(row);
    }
}

void RejectedRows::spill(const RejectedRow &row)
{
    if (!m_rest) {
        m_rest = std::make_shared<QTemporaryFile>();
        m_isCut = !m_rest->open();
    }
    const QByteArray line = csvLine(row);
    if (!m_isCut)
        m_isCut = m_rest->write(line) != line.size();
}

Result<void> RejectedRows::writeCsv(const QString &path, const QString &fileName) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(cannotWrite(path, file.errorString()));
    const QByteArray prefix = csvCell(fileName).toUtf8() + ',';
    file.write("file,line,column,reason\r\n");
    for (const RejectedRow &row : m_first)
        file.write(prefix + csvLine(row));
    if (m_rest && m_rest->isOpen()) {
        m_rest->seek(0);
        while (!m_rest->atEnd())
            file.write(prefix + m_rest->readLine());
        m_rest->seek(m_rest->size());
    }
    if (m_isCut)
        file.write(prefix + ",,the list is cut off here: the temporary folder was full\r\n");
    if (!file.commit())
        return std::unexpected(cannotWrite(path, file.errorString()));
    return {};
}

} // namespace sd
