// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/showcommand.h"

#include "app/printedstore.h"

#include <QJsonDocument>

namespace sd {

int runShow(const ShowCommand &command, QTextStream &out, QTextStream &err)
{
    auto store = PrintedStore::open(command.store);
    if (!store)
        return refuse(err, store.error());
    const Situation &situation = store->situation();
    const AsOf asOf{.at = command.when.at.value_or(situation.info().tellingMoment),
                    .knownOn = command.when.knownOn};
    const EventWords words = [&store](size_t event) { return store->words(event); };
    const QByteArray picture = command.json
                                 ? QJsonDocument(pictureJson(situation, words, asOf)).toJson()
                                 : pictureText(situation, words, asOf).toUtf8();
    if (store->error())
        return refuse(err, *store->error());
    out << picture;
    return Done;
}

} // namespace sd
