// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "naivepicture.h"

using namespace Qt::StringLiterals;

namespace sdtest {

namespace {

/// One claim "counts" where it is the newest version, not withdrawn, and inside the question asked
/// (?1 to ?4).
QString counts(const QString &claim)
{
    return uR"( %1.withdrawn = 0
        AND %1.version = (SELECT max(v.version) FROM claim v WHERE v.uid = %1.uid)
        AND %1.valid_from <= ?1 AND %1.reported_on <= ?2 AND (?3 >> %1.credibility & 1)
        AND (?4 = '' OR EXISTS (SELECT 1 FROM claim_source cs JOIN source ps USING (source_id)
                                WHERE cs.claim_id = %1.claim_id AND ps.publisher = ?4)) )"_s.arg(
        claim);
}

/// An analyst's pin counts like any claim, whatever day is asked for.
QString pinned(const QString &claim)
{
    return uR"( EXISTS (SELECT 1 FROM pin_claim p JOIN claim pc ON pc.claim_id = p.claim_id
        WHERE p.target_uid = %1.uid AND pc.withdrawn = 0
          AND pc.version = (SELECT max(v.version) FROM claim v WHERE v.uid = pc.uid)) )"_s.arg(
        claim);
}

QMap<QString, QString> unbeaten(const sd::Database &database, const QString &table,
                                const QString &subject, const QString &sameSubject,
                                const QString &at, const QString &knownOn, sd::Grades grades,
                                const QString &claimant)
{
    const QString sql =
        uR"(SELECT %1, a.claim_id || ' ' || s.controller || ' ' || s.status || ' ' || a.valid_from
        FROM %2 s JOIN claim a ON a.claim_id = s.claim_id
        WHERE %3 AND NOT EXISTS (
            SELECT 1 FROM %2 t JOIN claim b ON b.claim_id = t.claim_id
            WHERE %4 AND %5 AND (
                b.valid_from > a.valid_from
                OR (b.valid_from = a.valid_from AND b.reported_on > a.reported_on)
                OR (b.valid_from = a.valid_from AND b.reported_on = a.reported_on AND %6 > %7)
                OR (b.valid_from = a.valid_from AND b.reported_on = a.reported_on AND %6 = %7
                    AND hex(b.uid) > hex(a.uid)))))"_s.arg(subject, table, counts(u"a"_s),
                                                           sameSubject, counts(u"b"_s),
                                                           pinned(u"b"_s), pinned(u"a"_s));
    QMap<QString, QString> picture;
    auto statement = database.prepare(sql);
    if (!statement)
        qFatal("%s", qPrintable(statement.error().what));
    int bits = 0;
    for (int grade = 1; grade <= 6; ++grade)
        bits |= int(grades.admit(sd::Credibility(grade))) << grade;
    statement->bind(at, knownOn, bits, claimant.isNull() ? u""_s : claimant);
    for (;;) {
        const auto row = statement->step();
        if (!row)
            qFatal("%s", qPrintable(row.error().what));
        if (!*row)
            break;
        if (picture.contains(statement->text(0)))
            qFatal("two claims stand for %s", qPrintable(statement->text(0)));
        picture.insert(statement->text(0), statement->text(1));
    }
    return picture;
}

} // namespace

QMap<QString, QString> naiveControl(const sd::Database &database, const QString &at,
                                    const QString &knownOn, sd::Grades grades,
                                    const QString &claimant)
{
    return unbeaten(database, u"control_claim"_s, u"s.place_id"_s, u"t.place_id = s.place_id"_s, at,
                    knownOn, grades, claimant);
}

QMap<QString, QString> naiveRoutes(const sd::Database &database, const QString &at,
                                   const QString &knownOn, sd::Grades grades,
                                   const QString &claimant)
{
    return unbeaten(database, u"route_status_claim"_s,
                    u"s.route_id || '/' || s.from_place_id || '/' || s.to_place_id"_s,
                    u"t.route_id = s.route_id AND t.from_place_id = s.from_place_id "
                    "AND t.to_place_id = s.to_place_id"_s,
                    at, knownOn, grades, claimant);
}

} // namespace sdtest
