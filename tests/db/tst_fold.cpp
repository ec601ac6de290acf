// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The folding of text for search, Arabic and Latin.
#include "db/fold.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sd;

class TestFold : public QObject {
    Q_OBJECT

private slots:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("vowel marks") << u"حَلَبُ"_s << u"حلب"_s;
        QTest::newRow("tanwin and shadda") << u"مدنيًّا"_s << u"مدنيا"_s;
        QTest::newRow("superscript alef") << u"هٰذا"_s << u"هذا"_s;
        QTest::newRow("tatweel") << u"حـــلب"_s << u"حلب"_s;
        QTest::newRow("alef hamza above") << u"أحمد"_s << u"احمد"_s;
        QTest::newRow("alef hamza below") << u"إدلب"_s << u"ادلب"_s;
        QTest::newRow("alef madda") << u"آفس"_s << u"افس"_s;
        QTest::newRow("alef wasla") << u"ٱلباب"_s << u"الباب"_s;
        QTest::newRow("alef maksura") << u"مصطفى"_s << u"مصطفي"_s;
        QTest::newRow("Farsi yeh") << u"علی"_s << u"علي"_s;
        QTest::newRow("Farsi kaf") << u"کرد"_s << u"كرد"_s;
        QTest::newRow("teh marbuta") << u"حماة"_s << u"حماه"_s;
        QTest::newRow("hamza on waw and yeh") << u"مؤتة عائشة"_s << u"موته عايشه"_s;
        QTest::newRow("Arabic digits") << u"٢٠٢٤"_s << u"2024"_s;
        QTest::newRow("Persian digits") << u"۴۵۶"_s << u"456"_s;
        QTest::newRow("presentation forms") << u"ﺣﻠﺐ"_s << u"حلب"_s;
        QTest::newRow("lam-alef ligature") << u"ﻻ"_s << u"لا"_s;
        QTest::newRow("case") << u"ALEPPO"_s << u"aleppo"_s;
        QTest::newRow("accents") << u"Damàs Ñandú Çélèbi"_s << u"damas nandu celebi"_s;
        QTest::newRow("no decomposition") << u"Łódź Øre Đuro"_s << u"lodz ore duro"_s;
        QTest::newRow("Turkish i") << u"İdlib ılgaz"_s << u"idlib ilgaz"_s;
        QTest::newRow("ayn and apostrophes")
            << u"Ma'arat Maʿarat Ma’arat"_s << u"maarat maarat maarat"_s;
        QTest::newRow("ligature and width") << u"ﬁre Ｍ５"_s << u"fire m5"_s;
        QTest::newRow("zero width") << u"ha\u200Bma\u200F"_s << u"hama"_s;
        QTest::newRow("other scripts stay") << u"Алеппо 알레포"_s << u"алеппо 알레포"_s;
    }

    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(fold(text), folded);
        QCOMPARE(fold(fold(text)), folded);
    }

    void indexAlsoHasWordsWithoutTheArticle()
    {
        QCOMPARE(foldForIndex(u"حي الشَّعار"_s), u"حي الشعار شعار"_s);
        QCOMPARE(foldForIndex(u"الى"_s), u"الي"_s); // too short to be article and word
        QCOMPARE(foldForIndex(u"Hama"_s), u"hama"_s);
    }
};

QTEST_APPLESS_MAIN(TestFold)
#include "tst_fold.moc"
