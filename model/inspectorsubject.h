// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector says about the selected thing: its facts, and which records stand as rows
// under it.
#pragma once

#include "model/inspectorrow.h"

#include <QVariantList>

namespace sd {

struct InspectorSubject {
    QString titleEn = {};
    QString titleAr = {};
    QString summary = {};
    QVariantList facts = {}; // of {label, value, valueAr}
    std::vector<InspectorRow> rows = {};
};

/// Nothing but empty texts where nothing is selected, or the store has no such thing.
InspectorSubject inspect(const Situation &situation, const EventTexts &texts, Selection::Kind kind,
                         const QString &id, const AsOf &asOf);

QVariantMap inspectorFact(const QString &label, const QString &value, const QString &valueAr = {});

} // namespace sd
