// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real binary in a real window under Xvfb, driven by keys as a user would: the map changes on
// the right day.
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace {

constexpr QSize windowSize(1280, 800);

/// How much of the map is drawn in the government's red and how much in the operations command's
/// green.
struct Ground {
    int red = 0;
    int green = 0;
};

Ground groundOf(const QImage &screen)
{
    Ground ground;
    for (int y = 150; y < 500; y += 2) {
        for (int x = 60; x < 760; x += 2) {
            const QRgb pixel = screen.pixel(x, y);
            if (qRed(pixel) > qGreen(pixel) + 30 && qGreen(pixel) < 80)
                ++ground.red;
            else if (qGreen(pixel) > qRed(pixel) + 15)
                ++ground.green;
        }
    }
    return ground;
}

} // namespace

class TestDisplay : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const char *tool : {"Xvfb", "xdotool", "import"})
            QVERIFY2(!QStandardPaths::findExecutable(QLatin1StringView(tool)).isEmpty(), tool);

        m_server.start(QStringLiteral("Xvfb"),
                       {"-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp"});
        QVERIFY(m_server.waitForStarted());
        while (!m_server.canReadLine())
            QVERIFY(m_server.waitForReadyRead(30000));
        m_display = ":" + QString::fromLatin1(m_server.readLine()).trimmed();

        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("DISPLAY"), m_display);
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                             m_dir.filePath(QStringLiteral("config")));
        m_environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        QDir().mkpath(m_dir.filePath(QStringLiteral("config/situation-desk")));
        QSettings settings(
            m_dir.filePath(QStringLiteral("config/situation-desk/situation-desk.conf")),
            QSettings::IniFormat);
        settings.setValue(QStringLiteral("theme"), QStringLiteral("dark"));
        settings.setValue(QStringLiteral("language"), QStringLiteral("en"));
        settings.setValue(QStringLiteral("hintDismissed"), true);
        settings.setValue(QStringLiteral("window"), QRect(QPoint(0, 0), windowSize));
        settings.sync();
    }

    void cleanupTestCase()
    {
        m_program.kill();
        m_program.waitForFinished();
        m_server.terminate();
        m_server.waitForFinished();
    }

    void theWindowOpens()
    {
        auto environment = m_environment;
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        m_program.setProcessEnvironment(environment);
        m_program.setProcessChannelMode(QProcess::MergedChannels);
        m_program.start(QStringLiteral(SD_BINARY), {SD_STORE});
        QVERIFY(m_program.waitForStarted());
        const QByteArray found = tool(
            {"xdotool", "search", "--sync", "--onlyvisible", "--name", "Situation Desk"});
        m_window = QString::fromLatin1(found.split('\n').first());
        QVERIFY(!m_window.isEmpty());
        tool({"xdotool", "windowfocus", m_window});
        tool({"xdotool", "mousemove", "1390", "890"}); // off the window: nothing hovered
    }

    void theMapChangesOnTheRightDay()
    {
        key("Home");
        QTRY_VERIFY_WITH_TIMEOUT(mostlyRed(), 30000);
        for (int day = 25; day < 29; ++day)
            key("Right");
        QTRY_VERIFY_WITH_TIMEOUT(mostlyRed(), 30000);
        key("Right"); // 30 November
        QTRY_VERIFY_WITH_TIMEOUT(mostlyGreen(), 30000);
        key("Left");
        QTRY_VERIFY_WITH_TIMEOUT(mostlyRed(), 30000);
    }

    void quitsByKeyAndSoundly()
    {
        key("ctrl+q");
        QVERIFY(m_program.waitForFinished(20000));
        QCOMPARE(m_program.exitCode(), 0);
    }

private:
    QByteArray tool(QStringList words)
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(words.takeFirst(), words);
        process.waitForFinished(60000);
        return process.readAllStandardOutput().trimmed();
    }

    void key(const char *name) { tool({"xdotool", "key", QLatin1StringView(name)}); }

    QImage screen()
    {
        const QString path = m_dir.filePath(QStringLiteral("screen.png"));
        tool({"import", "-window", "root", path});
        return QImage(path);
    }

    bool mostlyRed()
    {
        const Ground ground = groundOf(screen());
        return 2 * ground.red > 3 * ground.green;
    }

    bool mostlyGreen()
    {
        const Ground ground = groundOf(screen());
        return 2 * ground.green > 3 * ground.red;
    }

    QTemporaryDir m_dir;
    QProcess m_server;
    QProcess m_program;
    QProcessEnvironment m_environment;
    QString m_display;
    QString m_window;
};

QTEST_GUILESS_MAIN(TestDisplay)
#include "tst_display.moc"
