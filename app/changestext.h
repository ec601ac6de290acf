// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two pictures, as values for other programs and as text: what "diff" prints.
#pragma once

#include "app/picture.h"
#include "model/asof.h"

namespace sd {

/// Keys: dataset, from and to (each date, as_known_on, claimant), factions, control, routes,
/// casualties, events. "before" or "after" is null where nothing was claimed.
QJsonObject changesJson(const Situation &situation, const EventWords &words, const AsOf &before,
                        const AsOf &after);
QString changesText(const Situation &situation, const EventWords &words, const AsOf &before,
                    const AsOf &after);

} // namespace sd
