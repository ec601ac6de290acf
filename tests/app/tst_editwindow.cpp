// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Editing in the real window: forms are typed into and saved, the map shows it, edits are undone,
// corrected and withdrawn; what cannot be edited is copied and the form goes on.
#include "desktest.h"
#include "ui/edit/editform.h"
#include "ui/edit/itemhistory.h"
#include "ui/edit/picklist.h"

#include <QStandardPaths>
#include <QTemporaryDir>

#include <array>

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sd;

class TestEditWindow : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;

    /// The administrator may write every file; this process may not.
    static void letPermissionsCount()
    {
        __user_cap_header_struct head{_LINUX_CAPABILITY_VERSION_3, 0};
        std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> sets{};
        QCOMPARE(syscall(SYS_capget, &head, sets.data()), 0);
        for (const auto capability : {unsigned(CAP_DAC_OVERRIDE), unsigned(CAP_DAC_READ_SEARCH)}) {
            sets[0].effective &= ~(1U << capability);
            sets[0].permitted &= ~(1U << capability);
        }
        QCOMPARE(syscall(SYS_capset, &head, sets.data()), 0);
    }

    QString copyOfStore() const
    {
        return ::copyOfStore(m_folder.filePath(u"%1.sitdesk"_s.arg(QTest::currentTestFunction())));
    }

    void open(const QString &store, QSize size = {1280, 800})
    {
        m_program = std::make_unique<Program>(
            nullptr, Program::Options{.bundledStore = QStringLiteral(SD_STORE)});
        m_program->preferences().setLanguage(u"en"_s);
        m_program->preferences().setTheme(u"dark"_s);
        m_program->preferences().setHintDismissed(true);
        QVERIFY(openDesk(*m_program, store, size));
    }

    QQuickItem *root() const { return m_program->window()->contentItem(); }
    QQuickItem *item(const QString &name) const { return itemNamed(root(), name); }
    EditForm &form() const
    {
        auto *host = item(u"editHost"_s);
        return *host->findChild<EditForm *>(u"editForm"_s);
    }
    Editor &editor() const { return m_program->editor(); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_program->window(), key, modifiers);
    }
    void type(const QString &text) const
    {
        for (const QChar c : text)
            QTest::keyClick(m_program->window(), c.toLatin1());
    }
    void click(QQuickItem *what) const
    {
        QVERIFY(what);
        QTest::mouseClick(
            m_program->window(), Qt::LeftButton, {},
            what->mapToScene(QPointF(what->width() / 2, what->height() / 2)).toPoint());
    }

    QString holder(const QString &place) const
    {
        Desk &desk = m_program->desk();
        const Situation &situation = *desk.situation();
        const int claim = situation.controlAt(situation.placeRow({place}),
                                              desk.filter()->applyTo(desk.clock()->asOf()));
        return claim < 0 ? QString() : situation.control()[size_t(claim)].controller.value;
    }

    /// What the map shows of the ground, without what lies over it.
    QImage picture() const
    {
        const QImage whole = m_program->window()->grabWindow();
        return whole.copy(60, 110, 560, 330);
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        letPermissionsCount();
    }
    void cleanup() { m_program.reset(); }

    void whatLiesUnderAFormIsNotPointedAt()
    {
        open(copyOfStore());
        QTRY_VERIFY(editor().isEditable());
        QQuickItem *row = itemNamed(item(u"factionList"_s), u"name"_s);
        while (row && !row->property("hovered").isValid())
            row = row->parentItem();
        QVERIFY(row);
        const QPoint at = row->mapToScene(QPointF(4, row->height() / 2))
                              .toPoint(); // no field there
        QTest::mouseMove(m_program->window(), at);
        QTRY_COMPARE(row->property("hovered"), true);
        key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(item(u"sideHeading"_s));
        QTest::mouseMove(m_program->window(), at + QPoint(1, 1));
        QTRY_COMPARE(row->property("hovered"), false);
    }

    void inArabicTheTableRunsFromTheRight()
    {
        open(copyOfStore());
        m_program->preferences().setLanguage(u"ar"_s);
        QTRY_VERIFY(editor().isEditable());
        key(Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(item(u"tableCells"_s));
        const QQuickItem *cells = item(u"tableCells"_s);
        QVERIFY(cells->mapToScene({10, 10}).x() > cells->mapToScene({300, 10}).x() + 200);
        const auto column = [cells] { return cells->property("currentColumn").toInt(); };
        QTRY_COMPARE(column(), 0);
        key(Qt::Key_Left);
        QTRY_COMPARE(column(), 1);
        key(Qt::Key_Right);
        QTRY_COMPARE(column(), 0);
        QTest::mouseClick(m_program->window(), Qt::LeftButton, {},
                          cells->mapToScene({400, 40}).toPoint());
        QTRY_COMPARE(column(), 2);
    }

    void aDistrictChangesHandsOnTheMap()
    {
        open(copyOfStore());
        QTRY_VERIFY(editor().isEditable());
        m_program->desk().clock()->setDate(QDate(2024, 12, 8));
        const QString before = holder(u"ashrafieh"_s);
        QVERIFY(before != u"gov-syria"_s);
        const QImage first = picture();

        key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(item(u"editPanel"_s));
        QCOMPARE(form().kind(), u"control"_s);
        QCOMPARE(form().values()[u"validFrom"_s].toString(), u"2024-12-08"_s);
        // the keyboard alone: the district, who holds it, the source
        const auto pick = [&](const QString &field, const QString &text) {
            QQuickItem *button = itemNamed(item(u"field_"_s + field), u"pick"_s);
            QVERIFY(button);
            button->forceActiveFocus();
            key(Qt::Key_Return);
            QTRY_VERIFY(m_program->window()->activeFocusItem()->objectName() == u"pickSearch"_s);
            type(text);
            key(Qt::Key_Return);
            while (m_program->window()->activeFocusItem()->objectName() == u"pickSearch"_s)
                key(Qt::Key_Escape); // once for what was typed, once for the list
        };
        pick(u"place"_s, u"ashrafi"_s);
        QCOMPARE(form().values()[u"place"_s].toString(), u"ashrafieh"_s);
        pick(u"controller"_s, u"syrian arab army"_s);
        if (form().values()[u"controller"_s].toString().isEmpty())
            pick(u"controller"_s, u"government"_s);
        const QString controller = form().values()[u"controller"_s].toString();
        QVERIFY(!controller.isEmpty());
        form().set(u"controller"_s, u"gov-syria"_s);
        // nothing is saved without a source, and the field says so
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(form().marks().contains(u"sources"_s));
        QTRY_VERIFY(item(u"mark_sources"_s)->isVisible());
        QVERIFY(!editor().canUndo());
        form().set(u"sources"_s, u"news-digest-2024-11-30"_s);
        form().set(u"credibility"_s, u"2"_s);
        QTRY_VERIFY(form().marks().isEmpty());
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(editor().canUndo());
        QTRY_VERIFY(!item(u"editPanel"_s));
        QCOMPARE(holder(u"ashrafieh"_s), u"gov-syria"_s);
        QTRY_VERIFY(picture() != first);
        QVERIFY(editor().undoText().contains(u"Ashrafi"_s));

        // the notice offers to take it back
        click(item(u"noticeAction"_s));
        QTRY_COMPARE(holder(u"ashrafieh"_s), before);
        QTRY_COMPARE(picture(), first);
        key(Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE(holder(u"ashrafieh"_s), u"gov-syria"_s);
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(holder(u"ashrafieh"_s), before);
    }

    void aClaimIsCorrectedAndWithdrawnAndItsHistoryShows()
    {
        open(copyOfStore());
        QTRY_VERIFY(editor().isEditable());
        Desk &desk = m_program->desk();
        desk.clock()->setDate(QDate(2024, 12, 8));
        desk.selection()->select(Selection::Kind::Place, u"ashrafieh"_s);
        const QVariantMap claim = form().selectedClaim();
        QCOMPARE(claim[u"kind"_s].toString(), u"control"_s);
        const QString before = holder(u"ashrafieh"_s);
        QVERIFY(form().correct(u"control"_s, claim[u"id"_s].toString()));
        QCOMPARE(form().values()[u"controller"_s].toString(), before);
        form().set(u"controller"_s, u"turkey"_s);
        form().save();
        QTRY_COMPARE(holder(u"ashrafieh"_s), u"turkey"_s);

        ItemHistory history;
        history.setDesk(&desk);
        history.setEditor(&editor());
        history.read(u"control"_s, claim[u"id"_s].toString());
        QTRY_COMPARE(history.entries().size(), 2);
        const QVariantMap newest = history.entries().first().toMap();
        QVERIFY(newest[u"counts"_s].toBool());
        const QVariantMap change = newest[u"changes"_s].toList().first().toMap();
        QCOMPARE(change[u"field"_s].toString(), u"controller"_s);
        QCOMPARE(change[u"before"_s].toString(), before);
        QVERIFY(change[u"afterName"_s].toString().startsWith(u"T"_s));

        // Delete asks for a reason, and then the claim no longer stands
        key(Qt::Key_Delete);
        QTRY_VERIFY(item(u"editPanel"_s));
        QCOMPARE(form().purpose(), EditForm::Purpose::Withdrawing);
        form().setNote(u"Withdrawn: the report was about another quarter"_s);
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(holder(u"ashrafieh"_s) != u"turkey"_s);
        QTRY_COMPARE(history.entries().size(), 3);
        QVERIFY(history.entries().first().toMap()[u"isWithdrawn"_s].toBool());
        editor().undo();
        QTRY_COMPARE(holder(u"ashrafieh"_s), u"turkey"_s);
        QTRY_VERIFY(!history.entries().first().toMap()[u"stands"_s].toBool());
    }

    void theListOfEditsTellsWhatEachChanged()
    {
        open(copyOfStore());
        QTRY_VERIFY(editor().isEditable());
        Desk &desk = m_program->desk();
        desk.clock()->setDate(QDate(2024, 12, 8));
        desk.selection()->select(Selection::Kind::Place, u"ashrafieh"_s);
        QVERIFY(form().correct(u"control"_s, form().selectedClaim()[u"id"_s].toString()));
        form().set(u"controller"_s, u"turkey"_s);
        form().save();
        QMetaObject::invokeMethod(item(u"editHost"_s), "showEdits"); // and stays once it is kept
        QTRY_COMPARE(holder(u"ashrafieh"_s), u"turkey"_s);
        QTRY_VERIFY(!form().isDirty());
        QTRY_VERIFY(item(u"editFold"_s));
        QVERIFY(!item(u"editChanges"_s));
        item(u"editsList"_s)->forceActiveFocus();
        key(Qt::Key_Return);
        QTRY_VERIFY(item(u"changeLine"_s));
        const QString change = item(u"changeLine"_s)->property("text").toString();
        QVERIFY2(change.contains(u"Held by"_s) && change.contains(u"Turkey"_s)
                     && change.contains(u"instead of"_s),
                 qPrintable(change));
        QVERIFY(item(u"editedItem"_s)->property("text").toString().contains(u"Ashrafi"_s));
        key(Qt::Key_Return);
        QTRY_VERIFY(!item(u"editChanges"_s));
    }

    void theHistoryOfASourceOpensFromAClaim()
    {
        open(copyOfStore());
        QTRY_VERIFY(editor().isEditable());
        m_program->desk().clock()->setDate(QDate(2024, 12, 8));
        m_program->desk().selection()->select(Selection::Kind::Place, u"ashrafieh"_s);
        QTRY_VERIFY(item(u"sourceHead"_s));
        m_program->window()->grabWindow();
        QMetaObject::invokeMethod(item(u"sourceHead"_s), "click");
        QTRY_VERIFY(item(u"sourceMore"_s));
        QMetaObject::invokeMethod(item(u"sourceMore"_s), "chosen", Q_ARG(QString, u"history"_s));
        QTRY_VERIFY(item(u"historyView"_s));
        const auto *history = item(u"editHost"_s)->findChild<ItemHistory *>();
        QVERIFY(history);
        QTRY_COMPARE(history->entries().size(), 1);
        QVERIFY(!history->title().isEmpty());
    }

    void manyDistrictsAreOneEdit()
    {
        open(copyOfStore());
        QTRY_VERIFY(editor().isEditable());
        Desk &desk = m_program->desk();
        desk.clock()->setDate(QDate(2024, 12, 8));
        QStringList places;
        for (const Place &place : std::span(desk.situation()->places()).first(6))
            places += place.id.value;
        form().add(u"control"_s, {});
        for (const QString &place : places)
            form().toggle(u"place"_s, place);
        form().set(u"controller"_s, u"turkey"_s);
        form().set(u"sources"_s, u"news-digest-2024-11-30"_s);
        form().save();
        QTRY_VERIFY(editor().canUndo());
        for (const QString &place : places)
            QCOMPARE(holder(place), u"turkey"_s);
        QTRY_COMPARE(editor().edits().size(), 1);
        editor().undo();
        QTRY_VERIFY(!editor().isBusy());
        for (const QString &place : places)
            QVERIFY(holder(place) != u"turkey"_s);
    }

    void allHeldByOneAreAdded()
    {
        open(copyOfStore());
        QTRY_VERIFY(editor().isEditable());
        m_program->desk().clock()->setDate(QDate(2024, 12, 8));
        form().add(u"control"_s, {});
        const QVariantMap most = form().holders().first().toMap();
        form().addHeldBy(most[u"key"_s].toString());
        const QStringList ids = form().values()[u"place"_s].toString().split(u"; "_s);
        QCOMPARE(ids.size(), most[u"count"_s].toInt());
        QVERIFY(std::ranges::all_of(
            ids, [&](const QString &id) { return holder(id) == most[u"key"_s].toString(); }));
    }

    void aNewSourceAndFactionComeWithTheClaim()
    {
        open(copyOfStore());
        QTRY_VERIFY(editor().isEditable());
        Desk &desk = m_program->desk();
        desk.clock()->setDate(QDate(2024, 12, 8));
        form().add(u"control"_s, {{u"place"_s, u"ashrafieh"_s}});
        EditForm inner;
        inner.setDesk(&desk);
        inner.setEditor(&editor());
        // refused until the store has looked at it
        const auto adoptOnce = [&](const QString &field) {
            bool isAdopted = false;
            const auto adopt = [&] {
                isAdopted = isAdopted || form().adopt(&inner, field);
                return isAdopted;
            };
            QTRY_VERIFY(adopt());
        };
        inner.beginWithin(&form(), u"source"_s, {{u"publisher"_s, u"Field notes"_s}});
        inner.set(u"url"_s, u"ftp://x"_s);
        QTRY_VERIFY(inner.marks().contains(u"url"_s));
        QVERIFY(!form().adopt(&inner, u"sources"_s));
        inner.set(u"url"_s, u"https://example.org/notes"_s);
        adoptOnce(u"sources"_s);
        inner.beginWithin(&form(), u"faction"_s, {{u"nameEn"_s, u"River Guard"_s}});
        inner.set(u"nameAr"_s, u"حرس النهر"_s);
        inner.set(u"safe"_s, u"#aa5500"_s);
        adoptOnce(u"controller"_s);
        QCOMPARE(form().added().size(), 2);
        QTRY_VERIFY(form().marks().isEmpty());
        form().save();
        QTRY_VERIFY(editor().canUndo());
        const Situation &now = *desk.situation();
        const int faction = now.factionRow({holder(u"ashrafieh"_s)});
        QVERIFY(faction >= 0);
        QCOMPARE(now.factions()[size_t(faction)].nameEn, u"River Guard"_s);
        QVERIFY(std::ranges::contains(now.sources(), u"Field notes"_s, &Source::publisher));
        editor().undo();
        QTRY_VERIFY(!editor().isBusy());
        QVERIFY(!std::ranges::contains(desk.situation()->sources(), u"Field notes"_s,
                                       &Source::publisher));
    }

    void everyKindIsAddedAndFound_data()
    {
        QTest::addColumn<QVariantMap>("values");
        const QVariantMap said{{u"sources"_s, u"news-digest-2024-11-30"_s},
                               {u"credibility"_s, u"3"_s}};
        const auto row = [&](const char *kind, QVariantMap values) {
            const bool isClaim = QByteArray(kind) != "source" && QByteArray(kind) != "place"
                              && QByteArray(kind) != "faction";
            if (isClaim)
                values.insert(said);
            QTest::newRow(kind) << values;
        };
        row("event", {{u"title"_s, u"A bridge is repaired"_s},
                      {u"category"_s, u"infrastructure"_s},
                      {u"place"_s, u"ashrafieh"_s},
                      {u"killed"_s, u"0"_s}});
        row("casualty", {{u"claimant"_s, u"A hospital"_s},
                         {u"basis"_s, u"daily"_s},
                         {u"validFrom"_s, u"2024-12-01"_s},
                         {u"validTo"_s, u"2024-12-01"_s},
                         {u"best"_s, u"7"_s}});
        row("statement", {{u"speaker"_s, u"A mayor"_s}, {u"gist"_s, u"The water is back."_s}});
        row("source", {{u"publisher"_s, u"A paper"_s}, {u"reliability"_s, u"C"_s}});
        row("faction", {{u"nameEn"_s, u"A group"_s}, {u"conventional"_s, u"#123456"_s}});
        row("place", {{u"nameEn"_s, u"A hamlet"_s}, {u"centre"_s, u"36.3, 37.2"_s}});
    }

    void everyKindIsAddedAndFound()
    {
        QFETCH(const QVariantMap, values);
        const QString kind = QString::fromLatin1(QTest::currentDataTag());
        open(copyOfStore());
        QTRY_VERIFY(editor().isEditable());
        const SituationPtr before = m_program->desk().situation();
        form().add(kind, {});
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            form().set(it.key(), it.value().toString());
        form().save();
        QTRY_VERIFY2(editor().canUndo(), qPrintable(form().marks().keys().join(u' ')));
        const Situation &now = *m_program->desk().situation();
        QCOMPARE(now.events().size() + now.casualties().size() + now.statements().size()
                     + now.sources().size() + now.factions().size() + now.places().size(),
                 before->events().size() + before->casualties().size() + before->statements().size()
                     + before->sources().size() + before->factions().size()
                     + before->places().size() + 1);
    }

    void aStoreThatMayNotBeWrittenIsReadAndCopied()
    {
        const QString path = copyOfStore();
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        QVERIFY(!QFileInfo(path).isWritable());
        open(path, {960, 600});
        QVERIFY(m_program->session().isReadOnly());
        QVERIFY(!m_program->session().isBundled());
        QVERIFY(!editor().isEditable());
        QCOMPARE(holder(u"ashrafieh"_s), u"ypg"_s); // it is read all the same
        key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(item(u"editPanel"_s));
        QTRY_VERIFY(item(u"whyNot"_s)->isVisible());
        const QString said = item(u"whyNot"_s)->property("text").toString();
        QVERIFY2(said.contains(u"file"_s) && said.contains(u"save a copy"_s), qPrintable(said));
        const QRectF offer = item(u"saveCopy"_s)
                                 ->mapRectToScene(item(u"saveCopy"_s)->boundingRect());
        QVERIFY(QRectF(0, 0, 960, 600).contains(offer));
        QVERIFY(!item(u"editSave"_s)->isEnabled());
        form().set(u"place"_s, u"ashrafieh"_s);
        form().set(u"controller"_s, u"turkey"_s);
        form().set(u"sources"_s, u"news-digest-2024-11-30"_s);
        editor().saveCopy(QUrl::fromLocalFile(m_folder.filePath(u"writable.sitdesk"_s)));
        QTRY_VERIFY(editor().isEditable());
        QVERIFY(!m_program->session().isReadOnly());
        QCOMPARE(form().values()[u"controller"_s].toString(), u"turkey"_s);
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(editor().canUndo());
        QVERIFY(!QFileInfo(path).isWritable());
    }

    void theBundledStoreIsRefusedAndTheFormGoesOnInACopy()
    {
        open(QStringLiteral(SD_STORE));
        key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(item(u"editPanel"_s));
        QTRY_VERIFY(item(u"whyNot"_s)->isVisible());
        QVERIFY(!item(u"editSave"_s)->isEnabled());
        form().set(u"place"_s, u"ashrafieh"_s);
        form().set(u"controller"_s, u"turkey"_s);
        form().set(u"sources"_s, u"news-digest-2024-11-30"_s);
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!form().isSaving());
        editor().saveCopy(QUrl::fromLocalFile(m_folder.filePath(u"carried-on.sitdesk"_s)));
        QTRY_VERIFY(editor().isEditable());
        QCOMPARE(form().values()[u"controller"_s].toString(), u"turkey"_s);
        QTRY_VERIFY(item(u"editSave"_s)->isEnabled());
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(editor().canUndo());
    }

    void whatWasTypedIsNotLostSilently()
    {
        open(copyOfStore());
        QTRY_VERIFY(editor().isEditable());
        key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(item(u"editPanel"_s));
        key(Qt::Key_Escape);
        QTRY_VERIFY(!item(u"editPanel"_s)); // nothing was typed
        key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(item(u"editPanel"_s));
        form().set(u"noteOfClaim"_s, u"typed"_s);
        key(Qt::Key_Escape);
        QVERIFY(item(u"editPanel"_s));
        QTRY_VERIFY(itemNamed(root()->parentItem() ? root()->parentItem() : root(), u"confirm"_s));
    }

    void namesAreFoundInAnySpelling()
    {
        open(copyOfStore());
        PickList list;
        list.setDesk(&m_program->desk());
        list.setKind(u"place"_s);
        QVERIFY(list.count() > 20);
        list.setQuery(u"اشرفيه"_s);
        QVERIFY(list.count() >= 1);
        QVERIFY(list.keyAt(0).contains(u"ashrafieh"_s));
        list.setQuery(u"nothing of that name"_s);
        QCOMPARE(list.count(), 0);
        QCOMPARE(list.named(u"ashrafieh"_s)[u"key"_s].toString(), u"ashrafieh"_s);
    }

    void theAnalystsNameGoesIntoTheStore()
    {
        open(copyOfStore());
        QTRY_VERIFY(editor().isEditable());
        m_program->preferences().setAnalyst(u"Dana"_s);
        form().add(u"source"_s, {{u"publisher"_s, u"A paper"_s}});
        form().save();
        QTRY_COMPARE(editor().edits().size(), 1);
        QCOMPARE(editor().edits().first().toMap()[u"author"_s].toString(), u"Dana"_s);
    }
};

QTEST_MAIN(TestEditWindow)
#include "tst_editwindow.moc"
