// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Colours by coalition, faction and bloc; and that lightness tells the bundled ones apart for every
// kind of eye.
#include "tests/ui/mapwar.h"
#include "tests/ui/paneltest.h"
#include "ui/items/mapink.h"

#include <QSignalSpy>

#include <cmath>

using namespace sd;

namespace {

/// Machado, Oliveira and Fernandes 2009, severity 1; on linear RGB.
constexpr double normal[9] = {1, 0, 0, 0, 1, 0, 0, 0, 1};
constexpr double protanopia[9] = {0.152286, 1.052583,  -0.204868, 0.114503, 0.786281,
                                  0.099216, -0.003882, -0.048116, 1.051998};
constexpr double deuteranopia[9] = {0.367322, 0.860646,  -0.227968, 0.280085, 0.672501,
                                    0.047413, -0.011820, 0.042940,  0.968881};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// CIE L* of an sRGB colour as seen with those eyes.
double lightness(const QColor &colour, const double (&eye)[9])
{
    const double rgb[3] = {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    double seen[3];
    for (int i = 0; i < 3; ++i)
        seen[i] = std::clamp(
            eye[3 * i] * rgb[0] + eye[3 * i + 1] * rgb[1] + eye[3 * i + 2] * rgb[2], 0.0, 1.0);
    const double y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2];
    return y > 216.0 / 24389 ? 116 * std::cbrt(y) - 16 : y * 24389 / 27;
}

} // namespace

class TestFactionColours : public QObject {
    Q_OBJECT

private slots:
    void levels();
    void heldColoursDifferInLightness_data();
    void heldColoursDifferInLightness();
    void circlesInDataEnd();
};

void TestFactionColours::levels()
{
    FactionColours colours;
    const SituationPtr war = Situation::build(smallWar());
    QSignalSpy changed(&colours, &FactionColours::changed);
    colours.setSituation(war);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(colours.colour(QStringLiteral("red")), QColor(redColour));
    QCOMPARE(colours.colour(QStringLiteral("moss")), QColor(greenColour)); // has none of its own
    QCOMPARE(colours.drawnAs(QStringLiteral("moss")), QStringLiteral("green"));
    QCOMPARE(colours.drawnGroup(1), colours.drawnGroup(2));
    QVERIFY(colours.drawnGroup(0) != colours.drawnGroup(1));
    colours.setLevel(FactionColours::Level::Faction);
    QCOMPARE(colours.drawnAs(QStringLiteral("moss")), QStringLiteral("moss"));
    QVERIFY(colours.drawnGroup(1) != colours.drawnGroup(2));
    colours.setLevel(FactionColours::Level::Bloc);
    QCOMPARE(colours.drawnAs(QStringLiteral("moss")), QStringLiteral("opposition"));
    QCOMPARE(changed.size(), 3);
    QVERIFY(colours.colour(QStringLiteral("nobody")).isValid());
    QCOMPARE(colours.drawnGroup(-1), -1);
}

void TestFactionColours::heldColoursDifferInLightness_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("least");
    const QColor dark("#10171D"), light("#F3F1EC");
    QTest::newRow("full") << dark << 1.0 << 10.0;
    // At 55 % the whole range of lightness shrinks by about as much, and so does what can be asked
    // of a pair.
    QTest::newRow("dark map") << dark << 0.55 << 5.0;
    QTest::newRow("light map") << light << 0.55 << 5.0;
}

void TestFactionColours::heldColoursDifferInLightness()
{
    QFETCH(const QColor, ground);
    QFETCH(const double, share);
    QFETCH(const double, least);
    FactionColours colours;
    const SituationPtr situation = Situation::build(bundledSnapshot());
    colours.setSituation(situation);
    QMap<QString, QColor> held;
    for (const ControlClaim &claim : situation->control()) {
        const QString subject = colours.drawnAs(claim.controller.value);
        held.insert(subject, mixed(ground, colours.colour(subject), share));
    }
    QVERIFY(held.size() >= 4);
    for (auto a = held.begin(); a != held.end(); ++a) {
        for (auto b = std::next(a); b != held.end(); ++b) {
            for (const auto *eye : {&normal, &protanopia, &deuteranopia}) {
                const double gap = std::abs(lightness(*a, *eye) - lightness(*b, *eye));
                QVERIFY2(
                    gap >= least,
                    qPrintable(QStringLiteral("%1 and %2: %3").arg(a.key(), b.key()).arg(gap)));
            }
        }
    }
}

void TestFactionColours::circlesInDataEnd()
{
    Snapshot war = smallWar();
    war.styles.clear();
    war.factions[1].partOf = {{QStringLiteral("moss")}};
    FactionColours colours;
    colours.setSituation(Situation::build(war));
    QVERIFY(colours.colour(QStringLiteral("moss")).isValid());
}

QTEST_GUILESS_MAIN(TestFactionColours)
#include "tst_factioncolours.moc"
