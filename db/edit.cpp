// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/edit.h"

#include "db/editclaims.h"
#include "db/edittext.h"
#include "db/editthings.h"
#include "db/period.h"
#include "db/store.h"
#include "db/uid.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

QString stampOf(const QDateTime &now)
{
    return now.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

struct Span {
    std::optional<Day> first;
    std::optional<Day> last;
};

/// Where an edit speaks of days outside those the slider has, these join them: events and tolls at
/// both ends, the rest at the end only, since a state of before the period is its background. In a
/// store without days every claim makes some.
Result<Span> newDays(const Database &database, const Edit &edit)
{
    Span own;
    auto read = forEachRow(database, u"SELECT min(day), max(day) FROM day WHERE day < '9999'"_s,
                           [&own](const Statement &row) {
                               if (const auto first = parseStamp(row.text(0)))
                                   own.first = first->from.day();
                               if (const auto last = parseStamp(row.text(1)))
                                   own.last = last->from.day();
                           });
    if (!read)
        return std::unexpected(read.error());
    Span added;
    for (const ClaimEdit &claim : edit.claims) {
        if (claim.isWithdrawn || std::holds_alternative<PinClaim>(claim.claim))
            continue;
        const Claim &common = commonOf(claim.claim);
        const Day from = common.validFrom.from.day();
        const Day to = common.validTo ? common.validTo->from.day() : from;
        const bool startsPeriod = std::holds_alternative<EventClaim>(claim.claim)
                               || std::holds_alternative<CasualtyClaim>(claim.claim);
        if ((startsPeriod || !own.first) && from < own.first.value_or(knownNow))
            added.first = std::min(from, added.first.value_or(from));
        if (to > own.last.value_or(unknownDay))
            added.last = std::max(to, added.last.value_or(to));
    }
    return added;
}

std::optional<QString> dayText(const std::optional<Day> &day)
{
    return day ? std::optional(dateOf(*day).toString(Qt::ISODate)) : std::nullopt;
}

Result<void> writeBatch(const Database &database, qint64 batch, const Edit &edit,
                        const Editing &editing)
{
    const auto days = newDays(database, edit);
    if (!days)
        return std::unexpected(days.error());
    constexpr std::optional<QString> none;
    auto done = database.run(
        u"INSERT INTO batch VALUES (?, ?, 'edit', '', '', ?, ?, ?, '', ?, ?, ?, ?)"_s, batch,
        newUid(editing.now, *QRandomGenerator::global()), stampOf(editing.now), editing.author,
        editing.programVersion, none, dayText(days->first), dayText(days->last), edit.note);
    if (!done || (!days->first && !days->last))
        return done;
    const Day day = days->first.value_or(*days->last);
    return extendDays(database, day, days->last.value_or(day));
}

} // namespace

const Claim &commonOf(const AnyClaim &claim)
{
    return std::visit([](const auto &own) -> const Claim & { return own; }, claim);
}

Claim &commonOf(AnyClaim &claim)
{
    return std::visit([](auto &own) -> Claim & { return own; }, claim);
}

Result<qint64> applyEdit(const Store &store, const Edit &edit, const Editing &editing)
{
    if (store.access() == Store::Access::ReadOnly)
        return std::unexpected(
            refused(store.path(), EditText::tr("the store is open for reading only")));
    const Database &database = store.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const auto fault = faultIn(store, edit))
        return std::unexpected(refused(
            store.path(),
            fault->field.isEmpty() ? fault->what : u"%1: %2"_s.arg(fault->field, fault->what)));
    const auto newest = database.value(u"SELECT coalesce(max(batch_id), 0) FROM batch"_s);
    if (!newest)
        return std::unexpected(newest.error());
    const qint64 batch = newest->toLongLong() + 1;
    auto done = writeBatch(database, batch, edit, editing);
    if (done)
        done = writeThings(database, batch, edit);
    if (done)
        done = writeClaims(database, batch, edit.claims, editing.now);
    if (done)
        done = transaction->commit();
    if (!done)
        return std::unexpected(done.error());
    return batch;
}

Result<void> turnEdit(const Store &store, qint64 batch, bool stands, const Editing &editing)
{
    auto found = store.database().prepare(
        u"SELECT batch_id NOT IN (SELECT batch_id FROM batch_undo) FROM batch "
        "WHERE batch_id = ?1 AND kind = 'edit'"_s);
    if (!found)
        return std::unexpected(found.error());
    found->bind(batch);
    const auto row = found->step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::unexpected(refused(store.path(), EditText::tr("the store has no such edit")));
    if ((found->integer(0) != 0) == stands) {
        return std::unexpected(
            refused(store.path(), stands ? EditText::tr("the edit stands already")
                                         : EditText::tr("the edit was undone before")));
    }
    return store.database().run(u"INSERT INTO batch_turn VALUES (NULL, ?1, ?2, ?3, ?4)"_s, batch,
                                stands, stampOf(editing.now), editing.author);
}

Result<std::vector<EditInfo>> editsOf(const Store &store)
{
    std::vector<EditInfo> edits;
    auto read = forEachRow(
        store.database(),
        u"SELECT batch_id, note, author, recorded_at, "
        "batch_id NOT IN (SELECT batch_id FROM batch_undo) FROM batch WHERE kind = 'edit' "
        "ORDER BY batch_id"_s,
        [&edits](const Statement &row) {
            const bool stands = row.integer(4) != 0;
            // An edit made after others were taken back leaves them behind.
            if (stands)
                std::erase_if(edits, [](const EditInfo &edit) { return !edit.stands; });
            edits.push_back({.batch = row.integer(0),
                             .note = row.text(1),
                             .author = row.text(2),
                             .recordedAt = row.text(3),
                             .stands = stands});
        });
    if (!read)
        return std::unexpected(read.error());
    return edits;
}

QString newId(const QString &name)
{
    QString id;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-') && c.category() != QChar::Mark_NonSpacing)
            id += u'-';
    }
    id.truncate(40);
    while (id.endsWith(u'-'))
        id.chop(1);
    const quint32 random = QRandomGenerator::global()->bounded(0x1000000U);
    return u"%1-%2"_s.arg(id.isEmpty() ? u"item"_s : id)
        .arg(qulonglong(random), 5, 36, QChar(u'0'));
}

} // namespace sd
