// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rendercommand.h"

#include "app/program.h"

#include <QEventLoop>
#include <QQuickWindow>
#include <QSaveFile>
#include <QTextStream>

#include <algorithm>

namespace sd {

namespace {

/// Frames until bindings, the map's camera and the charts' layout have come to rest.
constexpr int settlingFrames = 4;

void waitForFrames(QQuickWindow &window)
{
    QEventLoop loop;
    int frames = 0;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, [&] {
        if (++frames >= settlingFrames)
            loop.quit();
        else
            window.update();
    });
    window.update();
    loop.exec();
}

} // namespace

int runRender(const RenderCommand &command, const QString &bundledStore, QTextStream &err)
{
    Program program(nullptr, {.still = true, .only = command.only, .bundledStore = bundledStore});
    program.preferences().setTheme(command.theme);
    program.preferences().setLanguage(command.language);

    QEventLoop loading;
    QObject::connect(&program.session(), &Session::loaded, &loading, [&] { loading.exit(Done); });
    QObject::connect(&program.session(), &Session::refused, &loading,
                     [&] { loading.exit(Refused); });
    if (command.store.isEmpty())
        program.session().openBundled();
    else
        program.session().openPath(command.store);
    if (loading.exec() != Done) {
        err << "situation-desk: " << program.session().error() << '\n';
        return Refused;
    }

    if (!command.scene.isEmpty()) {
        QEventLoop reading;
        QObject::connect(&program.scenes(), &SceneList::read, &reading, &QEventLoop::quit);
        reading.exec(); // it is asked for as soon as the store is loaded
        if (program.scenes().rowNamed(command.scene) < 0) {
            err << "situation-desk: the store has no scene named " << command.scene << '\n';
            return Refused;
        }
    }

    Clock &clock = *program.desk().clock();
    clock.setPosition(command.when.at.value_or(program.desk().situation()->info().tellingMoment));
    if (command.when.knownOn != knownNow)
        clock.knowOn(dateOf(command.when.knownOn));
    program.preferences().setCompareMode(command.compared.mode);
    Comparison &comparison = *program.desk().comparison();
    if (command.compared.date) {
        comparison.compareDate(dateOf(*command.compared.date));
    } else if (command.compared.knownOn) {
        comparison.compareKnown(dateOf(*command.compared.knownOn));
    } else if (const QString &publisher = command.compared.claimant; !publisher.isEmpty()) {
        const auto claimants = program.desk().situation()->claimants();
        if (!std::ranges::contains(claimants, publisher, &Claimant::name)) {
            err << "situation-desk: nobody of that name says anything here: " << publisher << '\n';
            return Refused;
        }
        comparison.compareClaimant(publisher);
    }
    if (!program.start())
        return Refused;
    QQuickWindow &window = *program.window();
    window.resize(command.size);
    window.show();
    if (!command.scene.isEmpty()) {
        program.scenes().open(program.scenes().rowNamed(command.scene));
        if (command.when.at)
            clock.setPosition(*command.when.at);
        if (command.when.knownOn != knownNow)
            clock.knowOn(dateOf(command.when.knownOn));
    }
    waitForFrames(window);

    QSaveFile file(command.output);
    if (!file.open(QIODevice::WriteOnly) || !window.grabWindow().save(&file, "PNG")
        || !file.commit()) {
        err << "situation-desk: " << command.output << ": " << file.errorString() << '\n';
        return Refused;
    }
    return Done;
}

} // namespace sd
