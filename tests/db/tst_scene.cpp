// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes in a store: kept, ordered, removed, brought back, still there after reopening; bodies that
// a stranger wrote.
#include "db/scene.h"
#include "db/store.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

Scene fullScene()
{
    Scene scene;
    scene.name = u"The road is cut"_s;
    scene.at = Moment{Moment::startOf(20057).minutes + 615};
    scene.known = Scene::Known::FixedDay;
    scene.knownOn = 20060;
    scene.centre = {36.25, -37.125};
    scene.zoom = 11.5;
    scene.layers = {{u"palette"_s, u"safe"_s}, {u"showLabels"_s, true}};
    scene.filter = {{u"text"_s, u"M5"_s}, {u"hidden"_s, QJsonArray{u"shelling"_s, u"clash"_s}}};
    scene.selectionKind = u"place"_s;
    scene.selectionId = u"saraqib"_s;
    scene.drawing.annotations = {
        {Annotation::Kind::Text, 1, u"الطريق مقطوع"_s, {{36.1, 37.2}}},
        {Annotation::Kind::Arrow, 2, {}, {{36.1, 37.2}, {36.2, 37.1}}},
        {Annotation::Kind::Area, 5, u"pocket"_s, {{36, 37}, {36, 38}, {37, 38}}}};
    scene.drawing.rings = {{{36.2, 37.1}, u"airport"_s, {5000, 10000.5}}};
    return scene;
}

QStringList namesIn(const Store &store)
{
    QStringList names;
    for (const Scene &scene : readScenes(store).value_or(Scenes()).scenes)
        names.append(scene.name);
    return names;
}

} // namespace

class TestScene : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"s.sitdesk"_s);
    }

    void survivesReopening()
    {
        Scene scene = fullScene();
        {
            const auto store = Store::create(m_path);
            QVERIFY(store);
            const auto id = keepScene(*store, scene);
            QVERIFY2(id, id ? "" : qPrintable(id.error().toLine()));
            scene.id = *id;
        }
        const auto store = Store::open(m_path, Store::Access::ReadWrite);
        QVERIFY2(store, store ? "" : qPrintable(store.error().toLine()));
        const auto read = readScenes(*store);
        QVERIFY(read);
        QCOMPARE(read->scenes.size(), 1u);
        QVERIFY(read->scenes.front() == scene);
        QVERIFY(checkFully(*store));
    }

    void orderAndReturn()
    {
        const auto store = Store::create(m_path);
        QVERIFY(store);
        std::vector<qint64> ids;
        for (const char *name : {"a", "b", "c"}) {
            Scene scene;
            scene.name = QString::fromLatin1(name);
            ids.push_back(keepScene(*store, scene).value_or(0));
        }
        QCOMPARE(namesIn(*store), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(orderScenes(*store, {ids[2], ids[0]}));
        QCOMPARE(namesIn(*store), QStringList({u"c"_s, u"a"_s, u"b"_s}));
        Scene a = readScenes(*store)->scenes[1];
        QVERIFY(removeScene(*store, a.id));
        QCOMPARE(namesIn(*store), QStringList({u"c"_s, u"b"_s}));
        QCOMPARE(keepScene(*store, a, 1).value_or(0), a.id);
        QCOMPARE(namesIn(*store), QStringList({u"c"_s, u"a"_s, u"b"_s}));
        a.name = u"renamed"_s;
        QCOMPARE(keepScene(*store, a).value_or(0), a.id);
        QCOMPARE(namesIn(*store), QStringList({u"c"_s, u"renamed"_s, u"b"_s}));
    }

    void readOnlySaysWhy()
    {
        QVERIFY(Store::create(m_path));
        const auto store = Store::open(m_path, Store::Access::ReadOnly);
        QVERIFY(store);
        const auto kept = keepScene(*store, fullScene());
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::NoPermission);
        QVERIFY(kept.error().hint.contains(u"copy"_s));
        QVERIFY(!removeScene(*store, 1));
        QVERIFY(!orderScenes(*store, {1}));
    }

    void hostileBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray good = toJson(fullScene());
        const auto changed = [&](const char *from, const QByteArray &to) {
            QByteArray body = good;
            Q_ASSERT(body.contains(from));
            return body.replace(from, to);
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("later format") << changed("\"format\":1", "\"format\":2");
        QTest::newRow("date") << changed("2024-11-30T10:15", "soon");
        QTest::newRow("off the Earth") << changed("[37.2,36.1]", "[37.2,96.1]");
        QTest::newRow("no number") << changed("[37.2,36.1]", "[37.2,null]");
        QTest::newRow("kind") << changed("\"arrow\"", "\"bomb\"");
        QTest::newRow("colour") << changed("\"colour\":5", "\"colour\":6");
        QTest::newRow("points missing") << changed("[[37,36],[38,36],[38,37]]", "[[37,36]]");
        QTest::newRow("radius") << changed("5000", "-5");
        QTest::newRow("long text") << changed("pocket", QByteArray(1000, 'x'));
        QTest::newRow("control character") << changed("pocket", "po\\u0007cket");
        QTest::newRow("nested setting") << changed("\"safe\"", "{\"a\":1}");
        QTest::newRow("too large") << changed("pocket", QByteArray(2 << 20, 'x'));
    }
    void hostileBodies()
    {
        QFETCH(QByteArray, body);
        const auto scene = sceneFromJson(body);
        QVERIFY(!scene);
        QVERIFY(!scene.error().what.isEmpty());
    }

    /// One that cannot be read is named and stays as it is.
    void unreadableStays()
    {
        const auto store = Store::create(m_path);
        QVERIFY(store);
        QVERIFY(store->database().run(
            u"INSERT INTO scene (name, position, body) VALUES ('from later', 0, '{\"format\":9}')"_s));
        QVERIFY(keepScene(*store, fullScene()));
        const auto read = readScenes(*store);
        QVERIFY(read);
        QCOMPARE(read->scenes.size(), 1u);
        QCOMPARE(read->unreadable.size(), 1u);
        QCOMPARE(read->unreadable.front().first, u"from later"_s);
        QCOMPARE(store->database().value(u"SELECT body FROM scene WHERE name = 'from later'"_s),
                 u"{\"format\":9}"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestScene)
#include "tst_scene.moc"
