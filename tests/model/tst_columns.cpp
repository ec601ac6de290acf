// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Events kept as columns beside a store: brought back as they were, also over edits of other
// things; made anew once an edit or a turn touches an event.
#include "model/record.h"
#include "tests/model/modeltest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace sd;

class TestColumns : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<Store> m_store;
    bool m_wasMapped = false;

    SituationPtr load()
    {
        auto snapshot = loadSnapshot(*m_store);
        if (!snapshot)
            qFatal("%s", qPrintable(snapshot.error().toLine()));
        m_wasMapped = snapshot->columns != nullptr;
        const SituationPtr situation = Situation::build(std::move(*snapshot));
        if (!m_wasMapped)
            situation->writeColumns(m_store->columnsPath());
        return situation;
    }

    static Editing ann()
    {
        return {.author = u"ann"_s,
                .programVersion = u"test"_s,
                .now = QDateTime(QDate(2025, 3, 1), QTime(12, 0), QTimeZone::utc())};
    }

    qint64 keep(const Record &record, bool isWithdrawn)
    {
        Edit edit{.note = u"test"_s};
        addTo(edit, record, isWithdrawn);
        const auto batch = applyEdit(*m_store, edit, ann());
        if (!batch)
            qFatal("%s", qPrintable(batch.error().toLine()));
        return *batch;
    }

private slots:
    void init()
    {
        const QString path = m_folder.filePath(u"x.sitdesk"_s);
        QFile::remove(path);
        QVERIFY(QFile::copy(sdtest::bundledStorePath(), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const auto checked = std::make_shared<const CheckedFiles>(m_folder.filePath(u"cache"_s));
        auto store = Store::open(path, Store::Access::ReadWrite, migrations(), checked);
        QVERIFY(store);
        m_store = std::move(*store);
    }

    void theSameEventsComeBack()
    {
        const SituationPtr read = load();
        QVERIFY(!m_wasMapped);
        const SituationPtr mapped = load();
        QVERIFY(m_wasMapped);
        QVERIFY(read->events().size() > 100);
        QVERIFY(std::ranges::equal(read->events().claimRow, mapped->events().claimRow));
        QVERIFY(std::ranges::equal(read->events().from, mapped->events().from));
        QVERIFY(std::ranges::equal(read->lastingEvents(), mapped->lastingEvents()));
    }

    void anEditOfOtherThingsLeavesThem()
    {
        const SituationPtr before = load();
        const auto control = recordOf(*before, RecordKind::Control,
                                      QString::fromLatin1(before->control()[0].uid.toHex()));
        QVERIFY(control);
        keep(*control, true);
        const SituationPtr after = load();
        QVERIFY(m_wasMapped);
        QCOMPARE(after->control().size(), before->control().size() - 1);
        QCOMPARE(after->events().size(), before->events().size());
        const auto toll = recordOf(*after, RecordKind::Casualty,
                                   QString::fromLatin1(after->casualties()[0].uid.toHex()));
        QVERIFY(toll);
        keep(*toll, true);
        load();
        QVERIFY(m_wasMapped);
    }

    void anEditOfAnEventIsSeen()
    {
        const SituationPtr before = load();
        const Record event = recordOfEvent(*before, 7, before->eventTexts()[7]);
        const qint64 batch = keep(event, true);
        const SituationPtr withdrawn = load();
        QVERIFY(!m_wasMapped);
        QCOMPARE(withdrawn->events().size(), before->events().size() - 1);
        QVERIFY(turnEdit(*m_store, batch, false, ann()));
        const SituationPtr undone = load();
        QVERIFY(!m_wasMapped);
        QVERIFY(std::ranges::equal(undone->events().claimRow, before->events().claimRow));
        QVERIFY(turnEdit(*m_store, batch, true, ann()));
        QCOMPARE(load()->events().size(), before->events().size() - 1);
    }
};

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
