// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The picture at a date as values for other programs (JSON) and as text for a reader: what "show"
// prints.
#pragma once

#include "model/situation.h"

#include <QJsonObject>

#include <functional>

namespace sd {

/// The words of an event, by its row in Situation::events().
using EventWords = std::function<EventText(size_t event)>;

/// Keys: dataset, date, as_known_on ("now" or a date), control, factions, casualties, routes,
/// events. Ground counts under the controller that the claim in force names, not under his
/// coalition; figures of different claimants are never added.
QJsonObject pictureJson(const Situation &situation, const EventWords &words, const AsOf &asOf);

/// The same with names in place of ids, one thing a line, each with who says so.
QString pictureText(const Situation &situation, const EventWords &words, const AsOf &asOf);

} // namespace sd
