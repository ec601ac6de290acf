// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

/// The translations are whole: no string unfinished, left out, or with other placeholders than its
/// source. The English one has the plurals alone.
class TranslationsTest : public QObject {
    Q_OBJECT

private:
    static QStringList placeholders(const QString &text)
    {
        static const QRegularExpression pattern(QStringLiteral("%[1-9]|%L[1-9]"));
        QStringList found;
        for (const auto &match : pattern.globalMatch(text))
            found.append(match.captured());
        found.sort();
        found.removeDuplicates();
        return found;
    }

private slots:
    void isComplete_data()
    {
        QTest::addColumn<int>("least");
        QTest::newRow("situationdesk_ar.ts") << 1500;
        QTest::newRow("situationdesk_en.ts") << 30;
    }

    void isComplete()
    {
        QFETCH(int, least);
        QFile file(QStringLiteral(SD_TRANSLATIONS "/")
                   + QLatin1StringView(QTest::currentDataTag()));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QXmlStreamReader xml(&file);
        QString source;
        int messages = 0;
        bool isNumerus = false;
        int forms = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"message") {
                ++messages;
                isNumerus = xml.attributes().value(u"numerus") == u"yes";
                forms = 0;
            } else if (xml.name() == u"source") {
                source = xml.readElementText();
            } else if (xml.name() == u"translation") {
                QVERIFY2(!xml.attributes().hasAttribute(u"type"),
                         qPrintable("not finished: " + source));
                if (!isNumerus)
                    check(source, xml.readElementText());
            } else if (xml.name() == u"numerusform") {
                check(source, xml.readElementText());
                ++forms;
                QVERIFY(forms <= 6);
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(messages > least);
    }

private:
    static void check(const QString &source, const QString &translation)
    {
        QVERIFY2(!translation.trimmed().isEmpty(), qPrintable("empty: " + source));
        QVERIFY2(placeholders(translation) == placeholders(source),
                 qPrintable("placeholders: " + source));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
