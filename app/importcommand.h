// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "situation-desk import", "undo" and "batches".
#pragma once

#include "app/commandline.h"

#include <QDateTime>
#include <QTextStream>

namespace sd {

/// What a command needs to know of the world.
struct Caller {
    QString author;
    QDateTime now;
    bool showsProgress = false; // err is a terminal
};

int runImport(const ImportCommand &command, const Caller &caller, QTextStream &out,
              QTextStream &err);
int runUndo(const UndoCommand &command, const Caller &caller, QTextStream &out, QTextStream &err);
int runBatches(const BatchesCommand &command, QTextStream &out, QTextStream &err);

} // namespace sd
