// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/showcommand.h"

#include "app/picture.h"
#include "db/store.h"

#include <QJsonDocument>

namespace sd {

int runShow(const ShowCommand &command, QTextStream &out, QTextStream &err)
{
    const auto refuse = [&err](const Error &error) {
        err << error.toLine() << '\n';
        return int(Refused);
    };
    const auto store = Store::open(command.store, Store::Access::ReadOnly);
    if (!store)
        return refuse(store.error());
    auto snapshot = loadSnapshot(*store);
    if (!snapshot)
        return refuse(snapshot.error());
    const SituationPtr situation = Situation::build(std::move(*snapshot));
    const AsOf asOf{.at = command.when.at.value_or(situation->info().tellingMoment),
                    .knownOn = command.when.knownOn};
    std::optional<Error> unread;
    const EventWords words = [&](size_t event) {
        if (!situation->eventTexts().empty())
            return situation->eventTexts()[event];
        auto texts = readEventTexts(*store, {&situation->events().claimRow[event], 1});
        if (texts)
            return std::move(texts->front());
        unread = texts.error();
        return EventText();
    };
    const QByteArray picture = command.json
                                 ? QJsonDocument(pictureJson(*situation, words, asOf)).toJson()
                                 : pictureText(*situation, words, asOf).toUtf8();
    if (unread)
        return refuse(*unread);
    out << picture;
    return Done;
}

} // namespace sd
