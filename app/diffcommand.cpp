// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diffcommand.h"

#include "app/changestext.h"
#include "app/printedstore.h"

#include <QJsonDocument>

#include <algorithm>

namespace sd {

int runDiff(const DiffCommand &command, QTextStream &out, QTextStream &err)
{
    auto store = PrintedStore::open(command.store);
    if (!store)
        return refuse(err, store.error());
    const Situation &situation = store->situation();
    const auto claimants = situation.claimants();
    if (!command.claimant.isEmpty()
        && !std::ranges::contains(claimants, command.claimant, &Claimant::name)) {
        QStringList names;
        for (size_t i = 0; i < std::min<size_t>(claimants.size(), 8); ++i)
            names += claimants[i].name;
        return refuse(err, {.code = ErrorCode::BadInput,
                            .what = QStringLiteral("nobody of that name says anything here: %1")
                                        .arg(command.claimant),
                            .where = {.file = command.store},
                            .hint = QStringLiteral("publishers with most claims: %1")
                                        .arg(names.join(QStringLiteral(", ")))});
    }
    const auto question = [&command](const When &when) {
        return AsOf{.at = *when.at, .knownOn = when.knownOn, .claimant = command.claimant};
    };
    const AsOf before = question(command.before);
    const AsOf after = question(command.after);
    const EventWords words = [&store](size_t event) { return store->words(event); };
    const QByteArray changes = command.json
                                 ? QJsonDocument(changesJson(situation, words, before, after))
                                       .toJson()
                                 : changesText(situation, words, before, after).toUtf8();
    if (store->error())
        return refuse(err, *store->error());
    out << changes;
    return Done;
}

} // namespace sd
