// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A store opened for printing and drawing: its situation, and the words of its events as they are
// asked for.
#pragma once

#include "app/picture.h"
#include "db/store.h"

namespace sd {

class PrintedStore {
public:
    static Result<PrintedStore> open(const QString &path);

    const Situation &situation() const { return *m_situation; }
    const SituationPtr &shared() const { return m_situation; }
    EventText words(size_t event);
    /// What went wrong while words were read, if anything.
    const std::optional<Error> &error() const { return m_error; }

private:
    PrintedStore(Store store, SituationPtr situation)
        : m_store(std::move(store))
        , m_situation(std::move(situation))
    {
    }

    Store m_store;
    SituationPtr m_situation;
    std::optional<Error> m_error;
};

} // namespace sd
